import * as v from 'valibot';
import type { EntityType } from '../engine/model.ts';
import { truncate } from '../engine/text/whitespace.ts';
import { prefixes, toItemKey } from './keys.ts';
import { readSnapshot } from './list-snapshot.ts';
import { savedIdSchema } from './saved-article.ts';
import { foldForSearch } from './search/words.ts';

/** Where records come from: the list's storage, as far as the index needs it. */
export interface RecordSource {
  getKeys(prefix: string): Promise<readonly string[]>;
  get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  watch(changed: (keys: readonly string[]) => void, signal: AbortSignal): void;
}

/** What is shown of an article that names somebody. */
export interface Occurrence {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601, UTC. */
  readonly savedAt: string;
}

/** Where on the list a name occurs: in how many articles, and the ones saved last. */
export interface Occurrences {
  readonly total: number;
  readonly articles: readonly Occurrence[];
}

export interface NamesIndex {
  /**
   * The saved articles that name an entity, by its fullest name, whatever its case and accents; people only by a name
   * of several words, since many share a surname.
   *
   * @param exceptUrl the canonical address of the article that is not meant
   */
  find(name: string, type: EntityType, exceptUrl: string): Promise<Occurrences>;
}

/** How many articles an answer names. */
const mostShown = 3;
/** How much of a title is kept, in UTF-16 units. */
const longestTitle = 300;
/** Records read at a time; others have their turn in between. */
const batch = 50;

/**
 * As much of a list item as is looked at: to bring up and to check each of thousands would take seconds. What does not
 * fit is passed over.
 */
const glanceSchema = v.object({
  id: savedIdSchema,
  url: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  removedAt: v.nullable(v.string()),
  title: v.nullable(v.string()),
  publisher: v.nullable(v.object({ name: v.string() })),
  names: v.array(v.object({ name: v.string(), type: v.string() })),
});

interface Entry extends Occurrence {
  readonly url: string;
  readonly names: ReadonlySet<string>;
}

/**
 * A name of a type as it is looked up, whatever its case and accents; null for what is not looked up: people by a
 * single word, since many share a surname.
 */
export function toNameKey(name: string, type: string): string | null {
  const folded = foldForSearch(name);
  if (folded === '' || (type === 'person' && !folded.includes(' '))) return null;
  return `${type}:${folded}`;
}

/** What the index keeps of a stored record; null where it names nobody, is in the bin, or is damaged. */
function toEntry(record: unknown): Entry | null {
  const glance = v.safeParse(glanceSchema, record);
  if (!glance.success || glance.output.removedAt !== null) return null;
  const { id, savedAt, title, publisher, url, names } = glance.output;
  return {
    ...{ id, savedAt, url },
    title: title === null ? null : truncate(title, longestTitle),
    publisher: publisher && truncate(publisher.name, longestTitle),
    names: new Set(names.flatMap(({ name, type }) => toNameKey(name, type) ?? [])),
  };
}

/**
 * An index of whom the saved articles name: made when it is first asked, in small steps, and kept in step with the
 * list from then on, for as long as the background lives.
 *
 * @param breathe lets others have their turn
 */
export function createNamesIndex(source: RecordSource, breathe: () => Promise<void>): NamesIndex {
  const entries = new Map<string, Entry>();
  const stale = new Set<string>();
  let reading: Promise<void> | null = null;
  const { signal: watching } = new AbortController();

  async function readStale(): Promise<void> {
    while (stale.size > 0) {
      const keys = [...stale].slice(0, batch);
      for (const key of keys) stale.delete(key);
      const records = await source.get(keys).catch((thrown) => {
        for (const key of keys) stale.add(key);
        throw thrown;
      });
      for (const key of keys) {
        const entry = toEntry(records[key]);
        if (entry) entries.set(key, entry);
        else entries.delete(key);
      }
      await breathe();
    }
  }

  const setStale = (keys: readonly string[]): void => {
    for (const key of keys) if (key.startsWith(prefixes.item)) stale.add(key);
  };

  async function begin(): Promise<void> {
    source.watch(setStale, watching);
    const copied = await readSnapshot(source, breathe);
    for (const [number, item] of (copied?.items ?? []).entries()) {
      const entry = toEntry(item);
      if (entry) entries.set(toItemKey(item.id), entry);
      if (number % batch === batch - 1) await breathe();
    }
    // Whatever has changed since the copy was made is read after it.
    setStale(copied ? copied.keys : await source.getKeys(prefixes.item));
  }

  let begun: Promise<void> | null = null;
  async function bringUpToDate(): Promise<void> {
    begun ??= begin().catch((thrown) => {
      begun = null;
      throw thrown;
    });
    await begun;
    reading ??= readStale().finally(() => {
      reading = null;
    });
    await reading;
  }

  return {
    async find(name, type, exceptUrl) {
      const key = toNameKey(name, type);
      if (key === null) return { total: 0, articles: [] };
      await bringUpToDate();
      const found = [...entries.values()].filter(({ names, url }) => names.has(key) && url !== exceptUrl);
      const latest = found.sort((a, b) => b.savedAt.localeCompare(a.savedAt)).slice(0, mostShown);
      return {
        total: found.length,
        articles: latest.map(({ id, title, publisher, savedAt }) => ({ id, title, publisher, savedAt })),
      };
    },
  };
}
