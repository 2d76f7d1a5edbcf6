import { foldForComparison } from '../engine/text/whitespace.ts';
import type { ListItem } from './saved-article.ts';

export const sortOrders = ['saved', 'published', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What is searched of an article, folded once and kept as long as its record. */
const foldedTexts = new WeakMap<ListItem, string>();

function toSearchText(saved: ListItem): string {
  const known = foldedTexts.get(saved);
  if (known !== undefined) return known;
  const { title, deck, authors, publisher, section, tags, note, names } = saved;
  const fields = [
    ...[title, deck, authors.join(' '), publisher?.name, section, tags.join(' '), note],
    names.map(({ name }) => name).join(' '),
  ];
  const folded = ` ${foldForComparison(fields.filter(Boolean).join(' \n '))}`;
  foldedTexts.set(saved, folded);
  return folded;
}

/** The articles that hold every word of a query, as a word's beginning; case and accents do not matter. */
export function searchArticles(articles: readonly ListItem[], query: string): readonly ListItem[] {
  const words = foldForComparison(query).split(' ').filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter((saved) => {
    const text = toSearchText(saved);
    return words.every((word) => text.includes(` ${word}`));
  });
}

/** Articles in an order; what an article does not state comes last. */
export function sortArticles(
  articles: readonly ListItem[],
  order: SortOrder,
  locale: string,
): readonly ListItem[] {
  const compare: Readonly<Record<SortOrder, (a: ListItem, b: ListItem) => number>> = {
    saved: (a, b) => b.savedAt.localeCompare(a.savedAt),
    published: (a, b) => (b.published?.iso ?? '').localeCompare(a.published?.iso ?? ''),
    title: (a, b) => (a.title ?? '\uffff').localeCompare(b.title ?? '\uffff', locale),
  };
  return [...articles].sort(compare[order]);
}
