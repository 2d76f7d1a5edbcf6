import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SavedArticle, SavedArticleDraft } from '../../library/saved-article.ts';
import { upgrade } from '../../library/upgrade.ts';

const folder = join(import.meta.dirname, '../fixtures/saved');

/** The example records, one for each schema number there has been, as they were stored. */
export function readSavedFixtures(): ReadonlyMap<number, unknown> {
  const records = readdirSync(folder).map((name): [number, unknown] => [
    Number(/^schema-(\d+)\.json$/.exec(name)?.[1]),
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ]);
  return new Map(records);
}

/** The example of the first schema in today's shape, with what a test needs otherwise. */
export function createSavedArticle(change: Partial<SavedArticle> = {}): SavedArticle {
  const upgraded = upgrade(readSavedFixtures().get(1));
  if (!upgraded.ok) throw new Error(upgraded.reason);
  return { ...upgraded.article, ...change };
}

/** The same article as a reader hands it over. */
export function createDraft(
  canonicalUrl: string,
  change: Partial<Omit<SavedArticleDraft, 'article'>> = {},
): SavedArticleDraft {
  const { article, analysis } = createSavedArticle();
  return { tags: [], note: '', article: { ...article, canonicalUrl }, analysis, ...change };
}
