import { describe, expect, test } from 'vitest';
import { createMomentFormat } from '../../components/common/moment-text.ts';

/** Browsers differ in the spaces round a dash. */
const plain = (text: string): string => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

describe('a moment in the reader’s language', () => {
  test.each([
    ['2017', 'year', 'en', '2017'],
    ['0843', 'year', 'en', '843'],
    ['1990/1999', 'year', 'en', '1990–1999'],
    ['2017-03', 'month', 'en-GB', 'March 2017'],
    ['2020-04/2020-06', 'month', 'en-GB', 'April–June 2020'],
    ['2017-09-25', 'day', 'en-GB', '25 September 2017'],
    ['2017-09-25', 'day', 'de', '25. September 2017'],
    ['2017-09-25', 'day', 'zh-CN', '2017年9月25日'],
    ['2017-09-18/2017-09-24', 'day', 'en-GB', '18–24 September 2017'],
    ['2017-09-25', 'day', 'th', '25 กันยายน 2017'],
    ['no date', 'day', 'en', 'no date'],
  ] as const)('%s to the %s in %s', (value, precision, locale, text) => {
    expect(plain(createMomentFormat(locale)(value, precision))).toBe(text);
  });
});
