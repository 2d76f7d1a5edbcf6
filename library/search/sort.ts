import type { ListItem } from '../saved-article.ts';

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

/** Articles in an order; what an article does not state comes last. */
export function sortArticles(
  articles: readonly ListItem[],
  order: SortOrder,
  locale: string,
): readonly ListItem[] {
  const titles = new Intl.Collator(locale, { numeric: true });
  const bySaved = (a: ListItem, b: ListItem): number => compareText(b.savedAt, a.savedAt);
  const compare: Readonly<Record<SortOrder, (a: ListItem, b: ListItem) => number>> = {
    saved: bySaved,
    'saved-first': (a, b) => compareText(a.savedAt, b.savedAt),
    published: (a, b) => compareText(b.published?.iso ?? '', a.published?.iso ?? ''),
    'published-first': (a, b) => compareText(a.published?.iso ?? '\uffff', b.published?.iso ?? '\uffff'),
    title: (a, b) => titles.compare(a.title ?? '\uffff', b.title ?? '\uffff'),
    words: (a, b) => b.words - a.words,
    // What is found is ranked by its query (`relevance.ts`); those that are alike, and all without one, so.
    relevance: bySaved,
  };
  return [...articles].sort(compare[order]);
}
