import { describe, expect, test } from 'vitest';
import { readStatedDay } from '../../engine/stated-day.ts';

describe('the day that a place states', () => {
  test.each([
    ['2018-09-27T08:15:00+01:00', '2018-09-27', 'day'],
    ['2018-09-27', '2018-09-27', 'day'],
    ['/2018/09/26', '2018-09-26', 'day'],
    ['/2018/september/26', '2018-09-26', 'day'],
    ['26 September 2018', '2018-09-26', 'day'],
    ['Published: September 26, 2018, 8:15 am', '2018-09-26', 'day'],
    ['2018-09', '2018-09', 'month'],
    ['2018', '2018', 'year'],
    ['26/09/2018', '2018-09-26', 'day'],
  ])('%s is %s', (raw, iso, precision) => {
    expect(readStatedDay(raw)).toEqual({ iso, precision, zone: null });
  });

  test.each([['3/4/2018'], ['yesterday'], [''], ['99/99/2018']])('%s is none that is sure', (raw) => {
    expect(readStatedDay(raw)).toBeNull();
  });
});
