import { describe, expect, test } from 'vitest';
import { addTags, cutTyped, toSavedPart, toTags } from '../../components/common/tags.ts';

describe('tags as typed', () => {
  test.each([
    ['sea, isles ,, sea', ['sea', 'isles']],
    ['海，港、岛', ['海', '港', '岛']],
    [' ', []],
    ['x'.repeat(120), ['x'.repeat(100)]],
  ])('%s', (typed, tags) => {
    expect(toTags(typed)).toEqual(tags);
  });

  test('come behind those that are there, none twice', () => {
    expect(addTags(['sea'], 'port, sea')).toEqual(['sea', 'port']);
    expect(addTags([], Array.from({ length: 300 }, (_, i) => i).join())).toHaveLength(100);
  });

  test('are whole at their commas; the last is still being typed', () => {
    expect(cutTyped('sea, isl')).toEqual({ whole: 'sea', rest: 'isl' });
    expect(cutTyped('sea')).toEqual({ whole: '', rest: 'sea' });
    expect(cutTyped('a,b,')).toEqual({ whole: 'a,b', rest: '' });
  });

  test('are taken away where they were seen and are gone', () => {
    const saved = { tags: ['sea', 'port'], note: 'mine' };
    const takenOf = (...asked: Parameters<typeof toSavedPart>) => toSavedPart(...asked).takenAway;
    expect(takenOf(saved, ['port', 'new'], '')).toEqual({ tags: ['sea'], note: true });
    expect(takenOf(saved, ['sea', 'port'], 'other')).toEqual({ tags: [], note: false });
    expect(takenOf(null, ['new'], '')).toEqual({ tags: [], note: false });
  });

  test('a note that is as it was seen is not written again over what another window has written', () => {
    const saved = { tags: ['sea'], note: 'mine\n' };
    expect(toSavedPart(saved, ['sea', 'new'], 'mine')).toEqual({
      ...{ tags: ['sea', 'new'], note: '' },
      takenAway: { tags: [], note: false },
    });
    expect(toSavedPart(saved, ['sea'], 'other').note).toBe('other');
    expect(toSavedPart(null, [], 'first').note).toBe('first');
  });
});
