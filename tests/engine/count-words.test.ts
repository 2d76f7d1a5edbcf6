import { expect, test } from 'vitest';
import { countWords } from '../../engine/summary.ts';

test.each([
  ['', 0],
  ["The mayor's ferry sails at 10", 6],
  ['Überfahrt nach Ålesund', 3],
])('the words of "%s"', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test.each(['习近平会见国际刑警组织秘书长', '東京の天気は晴れです。'])(
  'words that no blank parts are told apart: "%s"',
  (text) => {
    expect(countWords(text)).toBeGreaterThanOrEqual(4);
    expect(countWords(text)).toBeLessThanOrEqual(9);
  },
);
