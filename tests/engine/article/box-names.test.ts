import { describe, expect, test } from 'vitest';
import { createWordReader } from '../../../engine/article/body/box-names.ts';

const [navigation, advertisement, related, tabs] = [1, 2, 4, 8];
const read = createWordReader([
  ['nav skip-?link', navigation],
  ['<ads?# <promo\\w*#', advertisement],
  ['more-?(?:from|news) up-?next', related],
  ['tabs?> toc', tabs],
]);

describe('names of boxes', () => {
  test.each([
    ['main-nav', navigation],
    ['navbar', navigation],
    ['skiplink', navigation],
    ['skipLink', navigation],
    ['SKIP-LINK', navigation],
    ['ad', advertisement],
    ['box ads wide', advertisement],
    ['top_ad1', advertisement],
    ['promoted', advertisement],
    ['upNext', related],
    ['MoreNews', related],
    ['tab', tabs],
    ['tabs\nopen', tabs],
    ['toc nav-more-from', tabs | navigation | related],
  ])('%j says %i', (name, says) => {
    expect(read(name)).toBe(says);
  });

  test.each(['', ' ', 'uploads', 'adder', 'na-v', 'table', 'moreover', 'übernächste'])(
    '%j says nothing',
    (name) => {
      expect(read(name)).toBe(0);
    },
  );
});
