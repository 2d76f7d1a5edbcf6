import type { InsightsFilter } from '../../../library/insights/insights.ts';
import type { NameType } from '../../../library/insights/name-tally.ts';

/** An operator of the list's search with its value. */
export type Term = readonly [
  operator:
    | 'author'
    | 'from'
    | 'section'
    | 'person'
    | 'org'
    | 'place'
    | 'saved-after'
    | 'saved-before'
    | 'is',
  value: string,
];

/** The operators by which names are found. */
export const nameOperators = {
  person: 'person',
  organization: 'org',
  place: 'place',
} as const satisfies Record<NameType, Term[0]>;

/** Whatever the search takes for one (`library/search/query.ts`) would end the value. */
const quotationMarks = /["“”„«»＂]/g;

const toSource = ([operator, value]: Term): string =>
  /^[a-z0-9-]+$/.test(value) && /^(?:saved-|is)/.test(operator)
    ? `${operator}:${value}`
    : `${operator}:"${value.replace(quotationMarks, ' ').trim()}"`;

/** The address of the list, narrowed down to the articles that fit all terms. */
export const toListAddress = (terms: readonly Term[]): string =>
  `#/?q=${encodeURIComponent(terms.map(toSource).join(' '))}`;

/** Makes addresses of the list that hold besides what the insights as a whole are narrowed down to. */
export function createListAddress(
  { onlyRead }: InsightsFilter,
  since: string | null,
): (...terms: readonly Term[]) => string {
  const common: readonly Term[] = [
    ...(since === null ? [] : [['saved-after', since] as const]),
    ...(onlyRead ? [['is', 'read'] as const] : []),
  ];
  return (...terms) => {
    const isDated = terms.some(([operator]) => operator === 'saved-after');
    // The first week of a period counts from where that begins.
    const clipped = terms.map(
      ([operator, value]): Term =>
        operator === 'saved-after' && since !== null && value < since ? [operator, since] : [operator, value],
    );
    return toListAddress([...clipped, ...common.filter(([operator]) => !isDated || operator === 'is')]);
  };
}
