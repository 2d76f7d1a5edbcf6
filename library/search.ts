import { foldForComparison } from '../engine/text/whitespace.ts';
import type { SavedArticle } from './saved-article.ts';

export const sortOrders = ['saved', 'published', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What is searched of an article, folded once and kept as long as its record. */
const foldedTexts = new WeakMap<SavedArticle, string>();

function toSearchText(saved: SavedArticle): string {
  const known = foldedTexts.get(saved);
  if (known !== undefined) return known;
  const { article, analysis, tags, note } = saved;
  const fields = [
    article.title?.value,
    article.deck?.value,
    article.authors?.value.map(({ name }) => name).join(' '),
    article.publisher?.value.name,
    article.section?.value,
    tags.join(' '),
    note,
    analysis?.entities.map(({ name }) => name).join(' '),
    article.text,
  ];
  const folded = ` ${foldForComparison(fields.filter(Boolean).join(' \n '))}`;
  foldedTexts.set(saved, folded);
  return folded;
}

/** The articles that hold every word of a query, as a word's beginning; case and accents do not matter. */
export function searchArticles(articles: readonly SavedArticle[], query: string): readonly SavedArticle[] {
  const words = foldForComparison(query).split(' ').filter(Boolean);
  if (words.length === 0) return articles;
  return articles.filter((saved) => {
    const text = toSearchText(saved);
    return words.every((word) => text.includes(` ${word}`));
  });
}

/** Articles in an order; what an article does not state comes last. */
export function sortArticles(
  articles: readonly SavedArticle[],
  order: SortOrder,
  locale: string,
): readonly SavedArticle[] {
  const compare: Readonly<Record<SortOrder, (a: SavedArticle, b: SavedArticle) => number>> = {
    saved: (a, b) => b.savedAt.localeCompare(a.savedAt),
    published: (a, b) =>
      (b.article.published?.value.iso ?? '').localeCompare(a.article.published?.value.iso ?? ''),
    title: (a, b) =>
      (a.article.title?.value ?? '\uffff').localeCompare(b.article.title?.value ?? '\uffff', locale),
  };
  return [...articles].sort(compare[order]);
}
