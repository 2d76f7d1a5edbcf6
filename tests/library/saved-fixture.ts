import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toId } from '../../library/keys.ts';
import { createRecord } from '../../library/records.ts';
import type { SavedArticleDraft, SavedRecord } from '../../library/saved-article.ts';
import { upgradeWhole } from '../../library/upgrade.ts';

const folder = join(import.meta.dirname, '../fixtures/saved');

/** The example records, one for each schema number there has been, as they were stored. */
export function readSavedFixtures(): ReadonlyMap<number, unknown> {
  const records = readdirSync(folder).map((name): [number, unknown] => [
    Number(/^schema-(\d+)\.json$/.exec(name)?.[1]),
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ]);
  return new Map(records);
}

const example = await upgradeWhole(readSavedFixtures().get(1));

/** The article of the examples as a reader hands it over, under another address and with what a test needs otherwise. */
export function createDraft(
  canonicalUrl: string,
  change: Partial<Omit<SavedArticleDraft, 'article'>> & {
    readonly article?: Partial<SavedArticleDraft['article']>;
  } = {},
): SavedArticleDraft {
  if (!example.ok || !example.value.body) throw new Error('the example cannot be read');
  const { article, analysis } = example.value.body;
  return {
    tags: [],
    note: '',
    analysis,
    ...change,
    article: { ...article, canonicalUrl, ...change.article },
  };
}

/** A record of the same article. */
export async function createSavedRecord(
  canonicalUrl: string,
  change: Partial<SavedRecord['item']> = {},
  now = new Date('2026-05-03T19:12:44.120Z'),
): Promise<SavedRecord> {
  const { item, body } = createRecord(createDraft(canonicalUrl), await toId(canonicalUrl), now);
  return { item: { ...item, ...change }, body, versions: [] };
}
