import { foldForSearch } from '../search/words.ts';

/** One thing counted, under the spelling that occurs most. */
export interface Counted {
  readonly name: string;
  /** In how many articles it occurs. */
  readonly articles: number;
}

interface Group extends Counted {
  articles: number;
  readonly spellings: Map<string, number>;
}

/** The spelling that is used most; of several, the one that was met first. */
function toUsual(spellings: ReadonlyMap<string, number>): string {
  let [usual, most] = ['', 0];
  for (const [text, uses] of spellings) if (uses > most) [usual, most] = [text, uses];
  return usual;
}

/**
 * Groups what articles state (publishers, authors, sections) whatever its case and accents, each once an article.
 *
 * @param valuesOf what an article states
 * @param join what else is summed up over the articles of a group
 */
export function tallyBy<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
  join: (name: string, item: Item) => void = () => undefined,
): readonly Counted[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const stated = new Map(valuesOf(item).map((value) => [foldForSearch(value), value]));
    for (const [key, value] of stated) {
      if (key === '') continue;
      const group = groups.get(key) ?? { name: value, articles: 0, spellings: new Map() };
      groups.set(key, group);
      group.articles += 1;
      group.spellings.set(value, (group.spellings.get(value) ?? 0) + 1);
      join(key, item);
    }
  }
  return [...groups.values()].map(({ articles, spellings }) => ({ name: toUsual(spellings), articles }));
}
