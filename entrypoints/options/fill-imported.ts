import * as v from 'valibot';
import type { ImportedRecord } from '../../library/import/read-batches.ts';
import { mergeDraft } from '../../library/records.ts';
import { type SavedRecord, savedRecordSchema } from '../../library/saved-article.ts';
import { takeTurns } from '../../page/turns.ts';
import { breathe } from '../../platform/breathe.ts';
import { reportError } from '../../platform/errors.ts';
import { readImportedArticle } from './imported-page.ts';

/**
 * Longer texts are left to their pages, in UTF-16 code units: a document is made of a text at once, which takes 50 ms of
 * as much as this, and of more readers would notice.
 */
const longestHtml = 2_000_000;

/** Pictures that stand in a text whole, letter by letter: several times as long as the text, and not kept. */
const picture = /data:image\/[\w.+-]{1,40}[;,][^"'\s>)]*/g;

/** Shorter texts are no article, but an excerpt, or word that it could not be had; in UTF-16 code units. */
const shortestText = 100;

/**
 * Gives an imported record the text that another program kept of its article, so that it reads offline. Its analysis is
 * made when it is first opened. Where there is no text, or none that can be read, it stays a link, to be filled from its
 * page. The page's thread has its turn every few milliseconds.
 *
 * @param parseHtml makes a document of HTML without running anything in it (`DOMParser`)
 */
export async function fillImported(
  { record, html }: ImportedRecord,
  parseHtml: (html: string) => Document,
): Promise<SavedRecord> {
  const { item } = record;
  const text = html?.replace(picture, '');
  if (text === undefined || text.length > longestHtml || !item.isStub) return record;
  try {
    const article = await takeTurns(readImportedArticle(text, item, parseHtml));
    if (article.text.length < shortestText) return record;
    await breathe();
    const draft = { article, analysis: null, tags: [], note: '' };
    // The text is what the page was when it was saved there.
    const { replaced: _, ...filled } = mergeDraft(record, draft, new Date(item.savedAt));
    const whole = {
      ...filled,
      item: { ...filled.item, publisher: filled.item.publisher ?? item.publisher },
      versions: [],
    };
    await breathe();
    return v.is(savedRecordSchema, whole) ? whole : record;
  } catch (thrown) {
    reportError('reading an imported text', thrown);
    return record;
  }
}
