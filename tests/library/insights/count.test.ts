import { describe, expect, test } from 'vitest';
import { countBy, mostMet, quotedMost } from '../../../library/insights/count.ts';
import { tallyNames } from '../../../library/insights/name-tally.ts';
import { sourcingByPublisher } from '../../../library/insights/sourcing.ts';
import { toTop } from '../../../library/insights/top.ts';
import { makeItem, naming, toName } from './make-items.ts';

const from = (name: string) => makeItem({ publisher: { name, domain: 'x.example' } });

describe('publishers, authors and sections', () => {
  test('are counted by article whatever their case and accents, under the spelling that occurs most', () => {
    const items = [from('LE MONDE'), from('Le Monde'), from('Le Monde'), from('El País'), from('El Pais')];
    expect(countBy(items, 'publisher')).toEqual({
      shown: [
        { name: 'Le Monde', articles: 3 },
        { name: 'El País', articles: 2 },
      ],
      total: 2,
    });
  });

  test('an author named twice in an article counts once', () => {
    const items = [
      makeItem({ authors: ['Jane Doe', 'JANE DOE', 'Ann Lee'] }),
      makeItem({ section: 'World' }),
    ];
    expect(countBy(items, 'author').shown).toEqual([
      { name: 'Ann Lee', articles: 1 },
      { name: 'JANE DOE', articles: 1 },
    ]);
    expect(countBy(items, 'section').shown).toEqual([{ name: 'World', articles: 1 }]);
  });

  test('only the first are given, with how many there are', () => {
    const items = Array.from({ length: 20 }, (_, i) => from(`Paper ${String(i).padStart(2, '0')}`));
    const { shown, total } = countBy([...items, from('Paper 19')], 'publisher');
    expect(total).toBe(20);
    expect(shown).toHaveLength(12);
    expect(shown[0]).toEqual({ name: 'Paper 19', articles: 2 });
    expect(shown[1]?.name).toBe('Paper 00');
  });

  test('of equals by the first size the next decides', () => {
    const things = [
      { name: 'a', size: 1, other: 1 },
      { name: 'b', size: 1, other: 2 },
    ];
    const { shown } = toTop(things, [({ size }) => size, ({ other }) => other], 1);
    expect(shown.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('names', () => {
  test('people, organisations and places are counted apart, each once an article', () => {
    const tally = tallyNames([
      naming('Jane Doe', 'JANE DOE', 'org:Rome', 'place:Rome'),
      naming('Jane Doe', 'place:Rome'),
    ]);
    expect(mostMet(tally, 'person').shown).toMatchObject([{ name: 'Jane Doe', articles: 2, mentions: 3 }]);
    expect(mostMet(tally, 'organization').shown).toMatchObject([{ name: 'Rome', articles: 1 }]);
    expect(mostMet(tally, 'place').shown).toMatchObject([{ name: 'Rome', articles: 2 }]);
  });

  test('people by a surname alone are nobody in particular', () => {
    expect(mostMet(tallyNames([naming('Smith'), naming('Smith')]), 'person')).toEqual({
      shown: [],
      total: 0,
    });
  });

  test('a tally holds only its own articles, though names are known from others', () => {
    tallyNames([naming('Somebody Else')]);
    const { names, articles } = tallyNames([naming('place:Oslo')]);
    expect(names.map(({ name }) => name)).toEqual(['Oslo']);
    expect(articles.map((one) => [...one])).toEqual([[0]]);
  });

  test('those with most statements are quoted most, before those in more articles', () => {
    const tally = tallyNames([
      makeItem({ names: [toName('Ann Lee', 5), toName('Jane Doe', 1)] }),
      makeItem({ names: [toName('Jane Doe', 2), toName('Bo Li', 0), toName('org:UN', 3)] }),
    ]);
    expect(
      quotedMost(tally).shown.map(({ name, statements, quotedIn }) => [name, statements, quotedIn]),
    ).toEqual([
      ['Ann Lee', 5, 1],
      ['Jane Doe', 3, 2],
      ['UN', 3, 1],
    ]);
  });
});

test('sourcing is summed up by publisher; articles without statements do not count', () => {
  const toSourced = (name: string, statements: number, anonymous: number, sources: number) => ({
    ...from(name),
    sourcing: { statements, anonymous, sources },
  });
  const items = [
    toSourced('Post', 4, 1, 2),
    toSourced('POST', 6, 0, 3),
    toSourced('Post', 2, 2, 1),
    toSourced('Ledger', 20, 10, 5),
    toSourced('Empty', 0, 0, 0),
    from('Never looked at'),
  ];
  expect(sourcingByPublisher(items)).toEqual({
    shown: [
      { name: 'Ledger', articles: 1, statements: 20, anonymous: 10, sources: 5 },
      { name: 'Post', articles: 3, statements: 12, anonymous: 3, sources: 6 },
    ],
    total: 2,
  });
});
