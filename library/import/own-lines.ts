import * as v from 'valibot';
import { exportFormat, exportVersion } from '../export/json.ts';
import type { SavedRecord } from '../saved-article.ts';
import { upgradeRecord } from '../upgrade.ts';
import type { Refusal } from './imported-link.ts';
import { type FileLine, readLines } from './lines.ts';

/** A line of an export of Byline's own: a record, or why it is none. */
export type OwnLine = { readonly line: number; readonly bytes: number } & (
  | { readonly kind: 'record'; readonly record: SavedRecord; readonly size: number }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string | null }
);

const headSchema = v.object({
  format: v.literal(exportFormat),
  version: v.literal(exportVersion),
  records: v.array(v.unknown()),
});

/** Whether a file's first line is that of an export in which each record has a line of its own. */
const isHead = (text: string): boolean =>
  v.is(
    v.pipe(
      v.string(),
      v.trim(),
      v.endsWith('['),
      v.transform((head) => `${head}]}`),
      v.parseJson(),
      headSchema,
    ),
    text,
  );

/** How long a first line may be: what is longer is another file, of one line. */
const longestHead = 1000;

/** Whether a file can be read line by line: exports are written so, but other programs may have set them otherwise. */
export async function isOwnByLines(file: Blob): Promise<boolean> {
  const [head = ''] = (await file.slice(0, longestHead).text()).split('\n');
  return isHead(head);
}

/**
 * Reads an export by lines, so that one of any size is never held as a whole. A line that is no record is refused with
 * its number, and the rest goes on; a file that stops before its end says so.
 */
export async function* readOwnLines(file: Blob): AsyncGenerator<OwnLine> {
  let last = 1;
  for await (const line of readLines(file)) {
    last = line.number;
    if (line.number === 1 || line.text.trim() === '') continue;
    if (line.text.startsWith(']')) return;
    yield await toOwnLine(line);
  }
  yield { kind: 'refused', line: last, bytes: file.size, reason: 'cut_off', detail: null };
}

async function toOwnLine({ number, text, bytes }: FileLine): Promise<OwnLine> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), text.trim().replace(/,$/, ''));
  if (!read.success) return { kind: 'refused', line: number, bytes, reason: 'shape', detail: null };
  const upgraded = await upgradeRecord(read.output);
  return upgraded.ok
    ? { kind: 'record', line: number, bytes, record: upgraded.value, size: text.length }
    : { kind: 'refused', line: number, bytes, reason: 'shape', detail: upgraded.reason };
}
