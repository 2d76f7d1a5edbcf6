import { describe, expect, test } from 'vitest';
import { toCanonicalUrl } from '../../../engine/article/fields/canonical-url.ts';

describe('the canonical address', () => {
  test.each([
    ['https://a.example/x?utm_source=y&id=7#top', null, 'https://a.example/x?id=7'],
    ['https://a.example/x?id=7', '/news/x', 'https://a.example/news/x'],
    ['https://m.a.example/x', 'https://www.a.example/x', 'https://www.a.example/x'],
    ['https://a.example/x', 'https://a.example/', 'https://a.example/x'],
    ['https://a.example/x', 'https://elsewhere.test/x', 'https://a.example/x'],
    ['https://a.example/x', 'javascript:alert(1)', 'https://a.example/x'],
    ['https://a.example/x', 'not an address at all', 'https://a.example/not%20an%20address%20at%20all'],
    ['https://a.example/#!5753509/ferry', null, 'https://a.example/#!5753509/ferry'],
    ['https://a.example/#!', null, 'https://a.example/'],
    ['https://a.example/ferry#!gallery', null, 'https://a.example/ferry'],
    ['https://a.example/#!5753509/ferry', 'https://a.example/', 'https://a.example/#!5753509/ferry'],
    ['https://a.example/#!5753509/ferry', '/5753509/ferry', 'https://a.example/5753509/ferry'],
    ['about:blank', null, 'about:blank'],
    ['no address', null, 'no address'],
  ])('of %s, with %s stated', (url, stated, canonical) => {
    expect(toCanonicalUrl(url, stated)).toBe(canonical);
  });
});
