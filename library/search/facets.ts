import type { ListItem } from '../saved-article.ts';
import { type ValueField, valuesOf } from './article-values.ts';
import { toFoldedValue } from './folded-values.ts';
import { singleFields, type TextHits, toMatcher } from './match.ts';
import { hasFilter, type Query } from './query.ts';

/** What a list can be narrowed down to in one field. */
export interface Facet {
  readonly field: ValueField;
  /** The values on most articles first; those that are alike but for case and accents are one. */
  readonly values: readonly { readonly value: string; readonly count: number; readonly isOn: boolean }[];
}

/** The fields that are offered, in the order in which they are shown. */
export const facetFields = ['is', 'has', 'from', 'author', 'section', 'tag', 'year', 'lang', 'kind'] as const;

/** How many values of a field are offered. */
const mostValues = 30;

/**
 * Counts what a query's articles could be narrowed down to: how many articles there are once a value is chosen too. Where
 * an article has but one value, several that are chosen are a choice, so that there the counts are of the articles that
 * the query would find without them: choosing another publisher does not need the first one taken away.
 *
 * @param found the articles that the query finds among all
 */
export function countFacets(
  all: readonly ListItem[],
  found: readonly ListItem[],
  query: Query,
  hits: TextHits,
): readonly Facet[] {
  return facetFields.map((field) => {
    const others = query.filter(
      (part) => part.kind !== 'filter' || part.field !== field || part.isExcluded || !singleFields.has(field),
    );
    const articles = others.length === query.length ? found : all.filter(toMatcher(others, hits));
    const values = countValues(articles, field)
      .map(({ value, count }) => ({ value, count, isOn: hasFilter(query, field, value) }))
      .sort((a, b) => Number(b.isOn) - Number(a.isOn) || compareCounts(field, a, b))
      .slice(0, mostValues);
    return { field, values };
  });
}

type Counted = Pick<Facet['values'][number], 'value' | 'count'>;

/** In how many articles each value occurs, under the spelling that occurs most. */
function countValues(articles: readonly ListItem[], field: ValueField): Counted[] {
  const spellings = new Map<string, number>();
  for (const item of articles) {
    const values = valuesOf(item, field);
    for (const value of values.length > 1 ? toDistinct(values) : values)
      spellings.set(value, (spellings.get(value) ?? 0) + 1);
  }
  const alike = new Map<string, Counted & { readonly most: number }>();
  for (const [value, count] of spellings) {
    const key = toFoldedValue(value).whole;
    const { value: usual, count: sum, most } = alike.get(key) ?? { value, count: 0, most: 0 };
    alike.set(key, { value: count > most ? value : usual, count: sum + count, most: Math.max(most, count) });
  }
  return [...alike.values()].map(({ value, count }) => ({ value, count }));
}

/** One of those that are alike, so that no article counts twice. */
const toDistinct = (values: readonly string[]): Iterable<string> =>
  new Map(values.map((value) => [toFoldedValue(value).whole, value])).values();

/** Years stand in their own order, the last one first. */
const compareCounts = (field: ValueField, a: Counted, b: Counted): number =>
  field === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || (a.value < b.value ? -1 : 1);
