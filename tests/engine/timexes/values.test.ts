import { describe, expect, test } from 'vitest';
import { findTimexes } from '../../../engine/timexes/index.ts';

/** A Tuesday. */
const published = { iso: '2017-09-26T23:33:40+08:00', precision: 'second', zone: '+08:00' } as const;

/** Each timex as "words = value", sets and open ones with no value. */
const read = (text: string, day: typeof published | null = published): readonly string[] =>
  findTimexes(text, day).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('a date that names its year', () => {
  test.each<[text: string, found: string]>([
    ['It opened on 25 September 2017.', '25 September 2017 = 2017-09-25'],
    ['It opened on the 25th of September, 2017.', '25th of September, 2017 = 2017-09-25'],
    ['It opened on the 17th day of November, 2021.', '17th day of November, 2021 = 2021-11-17'],
    ['It opened on September 25, 2017.', 'September 25, 2017 = 2017-09-25'],
    ['It opened on Sept. 25th, 2017.', 'Sept. 25th, 2017 = 2017-09-25'],
    ['It opened on Feb.28, 2017', 'Feb.28, 2017 = 2017-02-28'],
    ['On Monday, July 18, 2022, it rained.', 'Monday, July 18, 2022 = 2022-07-18'],
    ['On Friday 22nd July 2022 it rained.', 'Friday 22nd July 2022 = 2022-07-22'],
    ['Saturday on the 7th of May 2022', 'Saturday on the 7th of May 2022 = 2022-05-07'],
    ['29 February 2024', '29 February 2024 = 2024-02-29'],
    ['29 February 2023', '29 February 2023 = null'],
    ['It was dated 2017-09-25.', '2017-09-25 = 2017-09-25'],
    ['It was dated 25/09/2017.', '25/09/2017 = 2017-09-25'],
    ['It was dated 9/25/2017.', '9/25/2017 = 2017-09-25'],
    ['It was dated 05/06/2017.', '05/06/2017 = null'],
    ['built in March 2011', 'March 2011 = 2011-03'],
    ['built in August of 1991', 'August of 1991 = 1991-08'],
    ['founded in 1865', '1865 = 1865'],
    ['the report (2013) said', '2013 = 2013'],
    ['since late 2020', 'late 2020 = 2020'],
    ['mid-July 2019', 'mid-July 2019 = 2019-07'],
    ['by the end of 2021', 'the end of 2021 = 2021'],
    ['in the second quarter of 2020', 'the second quarter of 2020 = 2020-04/2020-06'],
    ['in Q3 2021', 'Q3 2021 = 2021-07/2021-09'],
    ['first-quarter 2020 sales', 'first-quarter 2020 = 2020-01/2020-03'],
    ['in the first half of 2022', 'the first half of 2022 = 2022-01/2022-06'],
    ['in the spring of 1943', 'spring of 1943 = 1943'],
    ['in the 1990s', '1990s = 1990/1999'],
    ['in the mid-2010s', 'mid-2010s = 2010/2019'],
    ["in the '80s", '80s = 1980/1989'],
    ['in the late eighties', 'late eighties = 1980/1989'],
    ['in the late 19th century', 'late 19th century = 1801/1900'],
    ['Christmas Day 2019', 'Christmas Day 2019 = 2019-12-25'],
    ['Easter Monday 2024', 'Easter Monday 2024 = 2024-04-01'],
    ['Good Friday 2022', 'Good Friday 2022 = 2022-04-15'],
  ])('%s', (text, found) => expect(read(text)).toEqual([found]));
});

describe('a range', () => {
  test.each<[text: string, ...found: string[]]>([
    ['from 2011 to 2013', '2011 to 2013 = 2011/2013'],
    ['between 1990 and 2019', '1990 and 2019 = 1990/2019'],
    ['in 2019-20', '2019-20 = 2019/2020'],
    ['from 2010–2015', '2010–2015 = 2010/2015'],
    ['the fiscal year 2020/21', '2020/21 = 2020/2021'],
    ['between May and July', 'May and July = 2017-05/2017-07'],
    ['July 14-16, 2022', 'July 14-16, 2022 = 2022-07-14/2022-07-16'],
    ['May 15 to 20, 2022', 'May 15 to 20, 2022 = 2022-05-15/2022-05-20'],
    ['17 to 26 May 2022', '17 to 26 May 2022 = 2022-05-17/2022-05-26'],
    ['July 31 to September 1, 2021', 'July 31 to September 1, 2021 = 2021-07-31/2021-09-01'],
    ['in June and July 2016', 'June = 2017-06', 'July 2016 = 2016-07'],
    ['fell in 2019 and 2020', '2019 = 2019', '2020 = 2020'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found));
});

describe('what is reckoned from the day of publication', () => {
  test.each<[text: string, ...found: string[]]>([
    ['He said so on Monday.', 'Monday = 2017-09-25'],
    ['He said so on Tuesday.', 'Tuesday = 2017-09-26'],
    ['He said so on Wednesday.', 'Wednesday = 2017-09-20'],
    ['They will meet on Wednesday.', 'Wednesday = 2017-09-27'],
    ['He said on Monday they would meet on Friday.', 'Monday = 2017-09-25', 'Friday = 2017-09-29'],
    ['On Friday, she will speak.', 'Friday = 2017-09-29'],
    ['They met last Tuesday.', 'last Tuesday = 2017-09-19'],
    ['They meet next Monday.', 'next Monday = 2017-10-02'],
    ['It fell in May.', 'May = 2017-05'],
    ['It fell in December.', 'December = 2016-12'],
    ['It will open in December.', 'December = 2017-12'],
    ['It was sold last May.', 'last May = 2017-05'],
    ['It was sold in early March last year.', 'early March last year = 2016-03'],
    ['It opened on July 14.', 'July 14 = 2017-07-14'],
    ['It was closed on Dec. 20.', 'Dec. 20 = 2016-12-20'],
    ['It is due to open on January 5.', 'January 5 = 2018-01-05'],
    ['The trial was postponed to October 9.', 'October 9 = 2017-10-09'],
    ['He was stabbed by a man while at his shop on Sunday.', 'Sunday = 2017-09-24'],
    ['Bids are open until Friday.', 'Friday = 2017-09-29'],
    ['It was shut until Friday.', 'Friday = 2017-09-22'],
    ['He left the next day.', 'the next day = null'],
    ['this coming weekend', 'this coming weekend = 2017-10-07/2017-10-08'],
    ['yesterday', 'yesterday = 2017-09-25'],
    ['Tomorrow', 'Tomorrow = 2017-09-27'],
    ['It rained overnight.', 'overnight = 2017-09-26'],
    ['last week', 'last week = 2017-09-18/2017-09-24'],
    ['this week', 'this week = 2017-09-25/2017-10-01'],
    ['last weekend', 'last weekend = 2017-09-23/2017-09-24'],
    ['earlier this month', 'earlier this month = 2017-09'],
    ['early next year', 'early next year = 2018'],
    ['last month', 'last month = 2017-08'],
    ['two years ago', 'two years ago = 2015'],
    ['ten months ago', 'ten months ago = 2016-11'],
    ['three days ago', 'three days ago = 2017-09-23'],
    ['a week ago', 'a week ago = 2017-09-18/2017-09-24'],
    ['over the past five years', 'the past five years = 2012/2017'],
    ['the second half of last year', 'the second half of last year = 2016-07/2016-12'],
    ['before Christmas', 'Christmas = 2017-12-25'],
    ['She said it last Easter.', 'last Easter = 2017-04-16'],
    ['In 1973, on September 11, planes came.', '1973 = 1973', 'September 11 = 1973-09-11'],
    ['In 1973 he fled. On September 11 he said so.', '1973 = 1973', 'September 11 = 2017-09-11'],
  ])('%s', (text, ...found) => expect(read(text)).toEqual(found));

  test.each([
    'on Monday',
    'last week',
    'July 14',
    'in May',
    'two years ago',
    'yesterday',
    'before Christmas',
  ])('is left open where nobody knows that day: %s', (text) =>
    expect(findTimexes(text, null)).toMatchObject([{ value: null, precision: null, anchor: null }]),
  );
});

describe('times, durations and sets', () => {
  test.each<[text: string, type: string, found: string]>([
    ['at 9:30 a.m. on July 18, 2022', 'time', '9:30 a.m. on July 18, 2022 = 2022-07-18T09:30'],
    ['on Monday at 17:05', 'time', 'Monday at 17:05 = 2017-09-25T17:05'],
    ['on Monday morning', 'time', 'Monday morning = 2017-09-25'],
    ['last night', 'time', 'last night = 2017-09-25'],
    ['at 9pm', 'time', '9pm = T21:00'],
    ['around noon', 'time', 'noon = T12:00'],
    ['for two years', 'duration', 'two years = P2Y'],
    ['a three-day visit', 'duration', 'three-day = P3D'],
    ['after 24 hours', 'duration', '24 hours = PT24H'],
    ['for several months', 'duration', 'several months = null'],
    ['every Monday', 'set', 'every Monday = null'],
    ['open on Saturdays', 'set', 'Saturdays = null'],
  ])('%s', (text, type, found) => {
    expect(read(text)).toEqual([found]);
    expect(findTimexes(text, published)[0]?.type).toBe(type);
  });
});

describe('what is no time', () => {
  test.each([
    'He is in his 40s.',
    'a 46-year-old teacher',
    'She may march in second place.',
    'May I ask? Theresa May answered.',
    'the sun sat low',
    'Some 2,000 people and 1995 people came.',
    'more than 2000 were hurt',
    'Call 911, open 24/7 since 9/11.',
    'COVID-19 and the A320',
    'a fee of $1995 or €2000',
    'It weighs 2000 kg and costs 1950 dollars.',
    'Flight 1999 from Room 2010',
    'They won 3-0 after a 12-14 start.',
    'the Long March 5 rocket',
    'April Jones and Jan van der Berg',
    'Mar del Plata',
    'on page 12 of version 2.0',
    'He set a record, then sat and wed.',
    'It fell 9.30 points.',
    'three-quarters of all crops',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
