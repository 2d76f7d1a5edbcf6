import { expect, test } from 'vitest';
import {
  readInsightsChoice,
  toInsightsAddress,
} from '../../../../components/options/insights/insights-choice.ts';
import { createListAddress, toListAddress } from '../../../../components/options/insights/list-address.ts';
import { toRoute } from '../../../../components/options/route.ts';

const first = { period: 'all', onlyRead: false, origin: 'publisher', names: 'person' } as const;

test('what is chosen stands in the address, and is read from it again', () => {
  for (const choice of [
    first,
    { period: 'quarter', onlyRead: true, origin: 'section', names: 'place' },
  ] as const)
    expect(readInsightsChoice(toInsightsAddress(choice))).toEqual(choice);
  expect(toInsightsAddress(first)).toBe('#/insights');
  expect(readInsightsChoice('#/insights?period=never&names=__proto__')).toEqual(first);
});

test('the address names the insights', () => {
  expect(toRoute('#/insights')).toEqual({ view: 'insights', choice: first });
  expect(toRoute('#/insights?of=read')).toEqual({ view: 'insights', choice: { ...first, onlyRead: true } });
  expect(toRoute('#/insightsful').view).not.toBe('insights');
});

const toQuery = (address: string) => decodeURIComponent(address.replace('#/?q=', ''));

test('a mark’s address asks the list for its articles', () => {
  expect(toQuery(toListAddress([['person', 'Jane Doe']]))).toBe('person:"Jane Doe"');
  expect(toQuery(toListAddress([['from', 'A & B #1']]))).toBe('from:"A & B #1"');
  // A quotation mark would end the value.
  expect(toQuery(toListAddress([['person', 'Dwayne "The Rock" Johnson']]))).toBe(
    'person:"Dwayne  The Rock  Johnson"',
  );
  expect(toQuery(toListAddress([['from', '«Le Monde» “d”']]))).toBe('from:"Le Monde   d"');
});

test('it holds what the insights are narrowed down to, and of two days the mark’s own', () => {
  const toAddress = createListAddress({ period: 'year', onlyRead: true }, '2025-07-01');
  expect(toQuery(toAddress(['org', 'UN']))).toBe('org:"UN" saved-after:2025-07-01 is:read');
  expect(toQuery(toAddress(['saved-after', '2026-05-04'], ['saved-before', '2026-05-11']))).toBe(
    'saved-after:2026-05-04 saved-before:2026-05-11 is:read',
  );
  // Of the week in which the period begins, only what counts.
  expect(toQuery(toAddress(['saved-after', '2025-06-30'], ['saved-before', '2025-07-07']))).toBe(
    'saved-after:2025-07-01 saved-before:2025-07-07 is:read',
  );
});
