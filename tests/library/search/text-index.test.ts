import { describe, expect, test } from 'vitest';
import { seal, unseal } from '../../../library/search/index-check.ts';
import { createTextIndex } from '../../../library/search/text-index.ts';

function createExample() {
  const index = createTextIndex();
  index.put('ferry', '1', 'The ferries of Ålesund were late. The harbour closed.');
  index.put('bridge', '1', 'A bridge to the harbour: ferry crews protest.');
  index.put('zh', '1', '渡轮停运，乘客滞留港口。');
  return index;
}

describe('texts are found', () => {
  test.each([
    ['ferr', ['ferry', 'bridge']],
    ['ferry', ['bridge']],
    ['alesund', ['ferry']],
    ['erry', []],
    ['harbour', ['ferry', 'bridge']],
    ['停运', ['zh']],
    ['客滞留', ['zh']],
    ['港', ['zh']],
    ['口', ['zh']],
    ['留停', []],
  ])('by %s', (word, found) => {
    expect([...createExample().findWord(word)].sort()).toEqual(found.toSorted());
  });

  test('by all of a phrase’s words', () => {
    expect(createExample().findAll(['the', 'harbour'])).toEqual(['ferry', 'bridge']);
    expect(createExample().findAll(['the', 'harb'])).toEqual([]);
    expect(createExample().findAll(['乘客滞留'])).toEqual(['zh']);
  });
});

test('words of other scripts are found among letters without blanks', () => {
  const index = createTextIndex();
  index.put('zh', '1', '他用iPhone15手机访问NATO北约总部。');
  index.put('pl', '1', 'Wałęsa');
  expect(index.findWord('iphone')).toEqual(['zh']);
  expect(index.findWord('nato')).toEqual(['zh']);
  expect(index.findWord('nato北约')).toEqual(['zh']);
  expect(index.findWord('phone')).toEqual([]);
  expect(index.findWord('wales')).toEqual(['pl']);
});

test('what is read again or gone is found as it is now', () => {
  const index = createExample();
  index.put('ferry', '2', 'Nothing but trains.');
  index.remove('bridge');
  expect(index.findWord('harbour')).toEqual([]);
  expect(index.findWord('trains')).toEqual(['ferry']);
  expect([...index.stamps]).toEqual([
    ['zh', '1'],
    ['ferry', '2'],
  ]);
  const again = createTextIndex(index.store());
  expect(again.findWord('trains')).toEqual(['ferry']);
  expect(again.findWord('harbour')).toEqual([]);
  expect(again.store().words).not.toContain('harbour');
});

describe('a stored index', () => {
  const stored = createExample().store();
  const sealed = seal(stored);

  test('is had again', () => {
    expect(unseal(structuredClone(sealed))).toEqual(stored);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['another version', { ...sealed, version: 0 }],
    [
      'a changed posting',
      { ...sealed, index: { ...stored, numbers: stored.numbers.map((n, i) => (i === 3 ? n + 1 : n)) } },
    ],
    ['a lost word', { ...sealed, index: { ...stored, words: stored.words.slice(1) } }],
    ['other types', { ...sealed, index: { ...stored, numbers: [...stored.numbers] } }],
  ])('that is damaged is refused: %s', (_, damaged) => {
    expect(unseal(damaged)).toBeNull();
  });
});
