import { describe, expect, test } from 'vitest';
import type { ComparedArticle } from '../../engine/summary.ts';
import { countChanges, findChanges, hasChanged } from '../../library/changes.ts';

const before: ComparedArticle = {
  title: 'Ferry returns',
  deck: null,
  published: '2026-03-12T18:05+00:00',
  modified: null,
  text: 'It carries 40 cars.\n\nLinn said that it is a good boat.\n\nReed disagreed.',
};

describe('changes of an article', () => {
  test('are none where only white space differs', () => {
    const now = { ...before, title: ' Ferry  returns', text: before.text.replaceAll(' ', '\u00a0 ') };
    expect(countChanges(before, now)).toBe(0);
    expect(hasChanged(before, now)).toBe(false);
  });

  test.each([
    ['2026-03-12', 0],
    ['2026-03', 0],
    ['2026-03-13', 1],
    [null, 1],
  ])('are none where a date is stated less exactly: %s', (published, count) => {
    const now = { ...before, published };
    expect(countChanges(before, now)).toBe(count);
    expect(hasChanged(before, now)).toBe(count > 0);
  });

  test('are told by field and word by word', () => {
    const now = {
      ...before,
      modified: '2026-03-13',
      text: 'It carries 45 cars.\n\nLinn said that it is a good boat.\n\nReed disagreed.\n\nCorrected.',
    };
    const { fields, paragraphs } = findChanges(before, now);
    expect(fields).toEqual([{ field: 'modified', before: null, now: '2026-03-13', pieces: null }]);
    expect(paragraphs[0]).toEqual([
      { kind: 'same', words: 'It carries ' },
      { kind: 'removed', words: '40' },
      { kind: 'added', words: '45' },
      { kind: 'same', words: ' cars.' },
    ]);
    expect(paragraphs.slice(1)).toEqual([
      [{ kind: 'same', words: 'Linn said that it is a good boat.' }],
      [{ kind: 'same', words: 'Reed disagreed.' }],
      [{ kind: 'added', words: 'Corrected.' }],
    ]);
    expect(countChanges(before, now)).toBe(3);
  });

  test('of a title are told word by word, where it has anything in common with the other', () => {
    const toPieces = (title: string) => findChanges(before, { ...before, title }).fields[0]?.pieces;
    expect(toPieces('Ferry sinks')).toEqual([
      { kind: 'same', words: 'Ferry ' },
      { kind: 'removed', words: 'returns' },
      { kind: 'added', words: 'sinks' },
    ]);
    expect(toPieces('Nothing else')).toBeNull();
    const longer = { ...before, title: 'Ferry returns to Skerry' };
    const now = { ...before, title: 'Ferry back in Skerry' };
    expect(findChanges(longer, now).fields[0]?.pieces).toEqual([
      { kind: 'same', words: 'Ferry ' },
      { kind: 'removed', words: 'returns to' },
      { kind: 'added', words: 'back in' },
      { kind: 'same', words: ' Skerry' },
    ]);
  });

  test.each([
    ['Паром отплывает в понедельник', 'Паром отплывает во вторник', 'в понедельник', 'во вторник'],
    ['السفينة تبحر يوم الاثنين', 'السفينة تبحر يوم الثلاثاء', 'الاثنين', 'الثلاثاء'],
    ['渡轮星期一启航', '渡轮星期二启航', '星期一', '星期二'],
  ])('are of whole words in every script: %s', (old, fresh, removed, added) => {
    const pieces = findChanges({ ...before, title: old }, { ...before, title: fresh }).fields[0]?.pieces;
    expect(pieces?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', words: removed },
      { kind: 'added', words: added },
    ]);
  });

  test('of wholly other paragraphs are told one after the other', () => {
    const now = { ...before, text: 'Nothing here remains, says nobody whom we know.' };
    const kinds = findChanges(before, now).paragraphs.map((pieces) => pieces.map(({ kind }) => kind).join());
    expect(kinds).toEqual(['removed', 'added', 'removed', 'removed']);
  });

  test('of very long texts are found in time', () => {
    const long = (word: string) =>
      Array.from({ length: 6000 }, (_, i) => `${word} ${i} of it all`).join('\n\n');
    const start = performance.now();
    findChanges({ ...before, text: long('One') }, { ...before, text: long('Two') });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
