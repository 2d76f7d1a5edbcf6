import { expect, test } from 'vitest';
import { listTags } from '../../library/tags.ts';

test('the tags in use come with those on most articles first', () => {
  expect(listTags([['sea', 'isles'], ['sea'], [], ['port', 'isles'], ['sea']])).toEqual([
    'sea',
    'isles',
    'port',
  ]);
});

test('no more are offered than anyone looks through', () => {
  expect(listTags([Array.from({ length: 2000 }, (_, i) => `tag ${i}`)])).toHaveLength(500);
});
