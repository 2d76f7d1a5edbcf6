import { type CitationStyle, formatCitation } from '../../engine/citation/index.ts';
import { createCiter } from '../../library/export/cited-record.ts';
import { readRecord } from '../../library/library-reader.ts';
import { copyRich } from '../../platform/clipboard.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** More citations than these are a file to be exported; and the browser lets copy only soon after a click. */
const most = 500;

/**
 * Puts the citations of articles on the clipboard, by the alphabet, as a list of references has them: a line each.
 *
 * @returns whether the browser let it
 */
export async function copyCitations(ids: readonly string[], style: CitationStyle): Promise<boolean> {
  const cite = createCiter();
  const records = await Promise.all(ids.slice(0, most).map((id) => readRecord(extensionStorage, id)));
  const citations = records
    .flatMap((record) => (record ? [formatCitation(cite(record), style)] : []))
    .sort((a, b) => a.text.localeCompare(b.text));
  return copyRich({
    text: citations.map(({ text }) => text).join('\n'),
    html: citations.map(({ html }) => `<p>${html}</p>`).join(''),
  });
}
