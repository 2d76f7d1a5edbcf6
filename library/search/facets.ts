import type { ListItem } from '../saved-article.ts';
import { type ValueField, valuesOf } from './article-values.ts';
import { type TextHits, toMatcher } from './match.ts';
import { hasFilter, type Query } from './query.ts';

/** What a list can be narrowed down to in one field. */
export interface Facet {
  readonly field: ValueField;
  /** The values on most articles first. */
  readonly values: readonly { readonly value: string; readonly count: number; readonly isOn: boolean }[];
}

/** The fields that are offered, in the order in which they are shown. */
export const facetFields = ['is', 'has', 'from', 'author', 'section', 'tag', 'year', 'lang', 'kind'] as const;

/** How many values of a field are offered. */
const mostValues = 30;

/**
 * Counts what a query's articles could be narrowed down to. A value's count is of the articles that the query would find
 * without the field's own filters: choosing another publisher does not need the first one taken away.
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
    const others = query.filter((part) => part.kind !== 'filter' || part.field !== field);
    const articles = others.length === query.length ? found : all.filter(toMatcher(others, hits));
    const counts = new Map<string, number>();
    for (const item of articles)
      for (const value of new Set(valuesOf(item, field))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts]
      .map(([value, count]) => ({ value, count, isOn: hasFilter(query, field, value) }))
      .sort((a, b) => Number(b.isOn) - Number(a.isOn) || compareCounts(field, a, b))
      .slice(0, mostValues);
    return { field, values };
  });
}

type Counted = Facet['values'][number];

/** Years stand in their own order, the last one first. */
const compareCounts = (field: ValueField, a: Counted, b: Counted): number =>
  field === 'year' ? b.value.localeCompare(a.value) : b.count - a.count || (a.value < b.value ? -1 : 1);
