import * as v from 'valibot';
import type { ImportedRecord } from '../../library/import/read-batches.ts';
import { mergeDraft } from '../../library/records.ts';
import { type SavedRecord, savedRecordSchema } from '../../library/saved-article.ts';
import { takeTurns } from '../../page/turns.ts';
import { breathe } from '../../platform/breathe.ts';
import { reportError } from '../../platform/errors.ts';
import { readImportedArticle } from './imported-page.ts';

/**
 * Longer texts are left to their pages, in UTF-16 code units: a document is made of a text at once, and of more than
 * this readers would notice.
 */
const longestHtml = 400_000;

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
  if (html === null || html.length > longestHtml || !item.isStub) return record;
  try {
    const article = await takeTurns(readImportedArticle(html, item, parseHtml));
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
