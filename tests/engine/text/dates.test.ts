import { describe, expect, test } from 'vitest';
import { fromPersian } from '../../../engine/text/calendars.ts';
import { findDates, parseStatedDate } from '../../../engine/text/dates.ts';
import { toDayOrders } from '../../../engine/text/day-order.ts';
import { toMonth } from '../../../engine/text/months.ts';

const dayFirst = toDayOrders('day-first');
const monthFirst = toDayOrders('month-first');
const isosOf = (text: string, orders = dayFirst) => findDates(text, orders).map(({ iso }) => iso);

describe('a printed date', () => {
  test.each<[string, string]>([
    ['English', '2 May 2026'],
    ['English, ordinal', '2nd of May, 2026'],
    ['English, month first', 'May 2nd, 2026'],
    ['English, no blank behind the comma', 'May 2,2026'],
    ['English, abbreviated', 'Posted Sat, 02 May 2026'],
    ['English, year first', '2026 May 2'],
    ['German', 'Samstag, 2. Mai 2026'],
    ['French', 'samedi 2 mai 2026'],
    ['Spanish', '2 de mayo de 2026'],
    ['Portuguese', '2 de maio de 2026'],
    ['Italian', 'sabato 2 maggio 2026'],
    ['Catalan', '2 de maig de 2026'],
    ['Romanian', '2 mai 2026'],
    ['Dutch', 'zaterdag 2 mei 2026'],
    ['Danish', '2. maj 2026'],
    ['Swedish', 'den 2 maj 2026'],
    ['Finnish', '2. toukokuuta 2026'],
    ['Polish', '2 maja 2026'],
    ['Czech', '2. května 2026'],
    ['Hungarian', '2026. május 2.'],
    ['Lithuanian', '2026 m. gegužės 2 d.'],
    ['Latvian', '2026. gada 2. maijs'],
    ['Russian', '2 мая 2026 г.'],
    ['Ukrainian', '2 травня 2026'],
    ['Bulgarian', '2 май 2026'],
    ['Greek', '2 Μαΐου 2026'],
    ['Turkish', '2 Mayıs 2026'],
    ['Indonesian', '2 Mei 2026'],
    ['Vietnamese', '2 tháng 5 năm 2026'],
    ['Chinese', '2026年5月2日'],
    ['Chinese numerals', '二〇二六年五月二日'],
    ['Japanese', '2026年05月02日(土)'],
    ['Japanese era', '令和8年5月2日'],
    ['Taiwan, years of the republic', '民國115年5月2日'],
    ['Korean', '2026년 5월 2일'],
    ['Korean, full stops', '2026. 5. 2.'],
    ['Arabic, Gulf', '٢ مايو ٢٠٢٦'],
    ['Arabic, Levant', '2 أيار 2026'],
    ['Arabic, both names', '2 أيار/مايو 2026'],
    ['Hebrew', '2 במאי 2026'],
    ['Persian calendar', '۱۲ اردیبهشت ۱۴۰۵'],
    ['Persian calendar in numbers', '۱۴۰۵/۰۲/۱۲'],
    ['Persian, Gregorian month', '۲ مه ۲۰۲۶'],
    ['Hindi', '२ मई २०२६'],
    ['Bengali', '২ মে ২০২৬'],
    ['Thai, years of the Buddha', '2 พฤษภาคม 2569'],
    ['Thai, abbreviated', '2 พ.ค. 2569'],
    ['Thai, with the era', '2 พฤษภาคม พ.ศ. 2569'],
    ['Thai in numbers', '2/5/2569'],
    ['two digits of year', '2.5.26'],
    ['two digits of year in words', "2 May '26"],
    ['dashes', '2-May-2026'],
    ['full width', '２０２６年５月２日'],
    ['no blank before the time', 'May 2, 20268:23 PM'],
  ])('%s: %s', (_, text) => {
    expect(isosOf(text)[0]?.slice(0, 10)).toBe('2026-05-02');
  });

  test.each<[string, string]>([
    ['كانون الثاني', '2026-01-15'],
    ['شباط', '2026-02-15'],
    ['آذار', '2026-03-15'],
    ['آب', '2026-08-15'],
    ['تشرين الأول', '2026-10-15'],
    ['تشرين الثاني', '2026-11-15'],
    ['كانون الأول', '2026-12-15'],
    ['جويلية', '2026-07-15'],
    ['غشت', '2026-08-15'],
  ])('Arabic months, of one word and of two: %s', (month, iso) => {
    expect(isosOf(`15 ${month} 2026`)).toEqual([iso]);
  });

  test.each<[string, string]>([
    ['an impossible day', '31 February 2026'],
    ['an impossible month', '2026-13-01'],
    ['a number of telephone', '+49 2026 0502'],
    ['a longer number of telephone', '020 7946 2026-12'],
    ['a price', '$2.05.26.00'],
    ['prices', '1,202.05 and 26.05 2026'],
    ['a version', 'version 10.2.26.1'],
    ['a share', '12.5.26%'],
    ['an IP address', '192.168.20.26'],
    ['a score', '2-5 2026'],
    ['another word between', '2 people 2026'],
    ['a lunar Hijri date', '12 رمضان 1441 هـ'],
    ['a lunar Hijri date in numbers', '1441/09/12'],
    ['a Gregorian month of an old year', '14 May 1453'],
    ['a relative date', '3 hours ago'],
    ['no day in the Persian calendar', '۳۱ مهر ۱۴۰۴'],
  ])('none: %s: %s', (_, text) => {
    expect(isosOf(text)).toEqual([]);
  });
});

describe('the order of day and month', () => {
  test.each([
    ['5/2/2026', monthFirst, '2026-05-02'],
    ['5/2/2026', dayFirst, '2026-02-05'],
    ['13/5/2026', monthFirst, '2026-05-13'],
    ['5/13/2026', dayFirst, '2026-05-13'],
    ['02.05.2026', monthFirst, '2026-05-02'],
    ['5/2/26', monthFirst, '2026-05-02'],
  ])('%s', (text, orders, iso) => {
    expect(isosOf(text, orders)).toEqual([iso]);
  });
});

describe('the time of day', () => {
  test.each<[string, string, string | null]>([
    ['2 May 2026, 11:33 p.m. GMT', '2026-05-02T23:33+00:00', '+00:00'],
    ['2 May 2026 at 11:33 ET', '2026-05-02T11:33', null],
    ['2. Mai 2026, 14.30 Uhr', '2026-05-02T14:30', null],
    ['2 мая 2026 г. в 14:30', '2026-05-02T14:30', null],
    ['2 mai 2026 à 14h30', '2026-05-02T14:30', null],
    ['2026年5月2日(土) 14時30分', '2026-05-02T14:30', null],
    ['2026.05.02 오후 2:30', '2026-05-02T14:30', null],
    ['2026-05-02 下午2:30', '2026-05-02T14:30', null],
    ['2026-05-02T14:30:05+0800', '2026-05-02T14:30:05+08:00', '+08:00'],
    ['14:30, 2 May 2026', '2026-05-02T14:30', null],
    ['11:25 PM - 2 May 2026', '2026-05-02T23:25', null],
    ['2 May 2026 - 5 min read', '2026-05-02', null],
    ['2 May 2026 - 12 comments', '2026-05-02', null],
    ['costs £5.10, 2 May 2026', '2026-05-02', null],
  ])('%s', (text, iso, zone) => {
    expect(findDates(text, dayFirst)).toMatchObject([{ iso, zone }]);
  });
});

describe('a date of the metadata', () => {
  test.each<[string, unknown]>([
    ['2026-05-02T08:30:00+01:00', ['2026-05-02T08:30:00+01:00', 'second', '+01:00']],
    ['2026-05-02T08:30:00.123Z', ['2026-05-02T08:30:00+00:00', 'second', '+00:00']],
    ['2026-05-02T08:30-05', ['2026-05-02T08:30-05:00', 'minute', '-05:00']],
    ['2026-05-02 08:30:00 +0800', ['2026-05-02T08:30:00+08:00', 'second', '+08:00']],
    ['2026-05-02T00:00:00', ['2026-05-02', 'day', null]],
    ['2026-05-02T00:00:00Z', ['2026-05-02T00:00:00+00:00', 'second', '+00:00']],
    ['20260502', ['2026-05-02', 'day', null]],
    ['202605020830', ['2026-05-02T08:30', 'minute', null]],
    ['1777710600', ['2026-05-02T08:30:00+00:00', 'second', '+00:00']],
    ['1777710600000', ['2026-05-02T08:30:00+00:00', 'second', '+00:00']],
    ['Sat, 02 May 2026 08:30:00 GMT', ['2026-05-02T08:30:00+00:00', 'second', '+00:00']],
    ['Sat May 02 08:30:00 EDT 2026', ['2026-05-02T08:30:00-04:00', 'second', '-04:00']],
    ['Sat May 02 08:30:00 +0000 2026', ['2026-05-02T08:30:00+00:00', 'second', '+00:00']],
    [
      'Sat May 02 2026 08:30:00 GMT+0100 (British Summer Time)',
      ['2026-05-02T08:30:00+01:00', 'second', '+01:00'],
    ],
    ['2026-05', ['2026-05', 'month', null]],
    ['2026', ['2026', 'year', null]],
    ['0001-01-01T00:00:00', null],
    ['2026-02-31', null],
    ['yesterday', null],
  ])('%s', (raw, expected) => {
    const date = parseStatedDate(raw, dayFirst);
    expect(date && [date.iso, date.precision, date.zone]).toEqual(expected);
  });
});

describe('the Persian calendar', () => {
  test.each([
    [
      [1357, 11, 22],
      [1979, 2, 11],
    ],
    [
      [1399, 1, 1],
      [2020, 3, 20],
    ],
    [
      [1399, 12, 30],
      [2021, 3, 20],
    ],
    [
      [1400, 1, 1],
      [2021, 3, 21],
    ],
    [
      [1403, 12, 30],
      [2025, 3, 20],
    ],
    [
      [1404, 1, 1],
      [2025, 3, 21],
    ],
  ] as const)('%o is %o', (persian, gregorian) => {
    expect(fromPersian(persian)).toEqual(gregorian);
  });

  test('a year that is no leap year has no 30 Esfand', () => {
    expect(fromPersian([1400, 12, 30])).toBeNull();
  });

  test('every first of a month from 1300 to 1450 is what ICU reckons it to be', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let year = 1300; year <= 1450; year++)
      for (let month = 1; month <= 12; month++) {
        const [y = 0, m = 0, d = 0] = fromPersian([year, month, 1]) ?? [];
        expect(format.format(Date.UTC(y, m - 1, d))).toContain(`${month}/1/${year}`);
      }
  });
});

test('no month name stands for two months', () => {
  expect(['mars', 'mai', 'listopada', 'ماي', 'Ağustos', 'Juillet'].map(toMonth)).toEqual([3, 5, 11, 5, 8, 7]);
});
