import { describe, expect, test } from 'vitest';
import { toHash, toRoute } from '../../../components/options/route.ts';

const id = 'd6dd606177492198a2dfdef2d4af2617';
const list = { view: 'list', query: '', sort: 'saved', read: null } as const;

describe('addresses of the options page', () => {
  test.each([
    ['', list],
    ['#/', list],
    ['#/nowhere', list],
    ['#/bin', { view: 'bin' }],
    ['#/settings', { view: 'settings' }],
    [`#/read/${id}`, { ...list, read: id }],
    [`#/?read=${id}`, { ...list, read: id }],
    ['#/?read=../x', list],
    ['#/?q=person:%22Jane+Doe%22&sort=title', { ...list, query: 'person:"Jane Doe"', sort: 'title' }],
    // As it stands in links that are written by hand.
    ['#/?q=person:"Jane Doe"', { ...list, query: 'person:"Jane Doe"' }],
    ['#/?sort=constructor', list],
  ])('%s', (hash, route) => {
    expect(toRoute(hash)).toEqual(route);
  });

  test.each(['#/', '#/?q=a+%26+b', `#/?q=%E6%B8%A1%E8%BD%AE&sort=words&read=${id}`])(
    '%s and back',
    (hash) => {
      const route = toRoute(hash);
      expect(route.view === 'list' && toHash(route)).toBe(hash);
    },
  );
});
