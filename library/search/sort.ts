import type { ListItem } from '../saved-article.ts';
import { toDay, toLocalMidnight } from './days.ts';

export const sortOrders = [
  'saved',
  'saved-first',
  'published',
  'published-first',
  'title',
  'words',
  'relevance',
] as const;
export type SortOrder = (typeof sortOrders)[number];

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** When an article was published, in milliseconds since 1970; where no hour is stated, as the day began where the reader is. */
function toMoment({ published }: ListItem): number | null {
  if (!published) return null;
  const { iso } = published;
  const moment = iso.includes('T') ? Date.parse(iso) : toLocalMidnight(toDay(iso));
  return Number.isNaN(moment) ? null : moment;
}

/** Articles in an order; what an article does not state comes last, and of those that are alike the one saved last first. */
export function sortArticles(
  articles: readonly ListItem[],
  order: SortOrder,
  locale: string,
): readonly ListItem[] {
  const bySaved = (a: ListItem, b: ListItem): number =>
    compareText(b.savedAt, a.savedAt) || compareText(a.id, b.id);
  const compare: Readonly<Record<SortOrder, () => (a: ListItem, b: ListItem) => number>> = {
    saved: () => bySaved,
    'saved-first': () => (a, b) => compareText(a.savedAt, b.savedAt) || compareText(a.id, b.id),
    published: () => byMoment(articles, -1),
    'published-first': () => byMoment(articles, 1),
    title: () => {
      const titles = new Intl.Collator(locale, { numeric: true });
      return (a, b) => titles.compare(a.title ?? '\uffff', b.title ?? '\uffff');
    },
    words: () => (a, b) => b.words - a.words,
    // What is found is ranked by its query (`relevance.ts`); those that are alike, and all without one, so.
    relevance: () => bySaved,
  };
  const compareFirst = compare[order]();
  return [...articles].sort((a, b) => compareFirst(a, b) || bySaved(a, b));
}

/** Compares by when articles were published. @param direction 1 for the first one first, -1 for the last one */
function byMoment(articles: readonly ListItem[], direction: 1 | -1): (a: ListItem, b: ListItem) => number {
  const moments = new Map(
    articles.map((item) => [item, toMoment(item) ?? direction * Number.POSITIVE_INFINITY]),
  );
  return (a, b) => {
    const [first, second] = [moments.get(a) ?? 0, moments.get(b) ?? 0];
    return first === second ? 0 : direction * (first - second);
  };
}
