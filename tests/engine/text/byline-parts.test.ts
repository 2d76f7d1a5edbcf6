import { describe, expect, test } from 'vitest';
import { isAgency } from '../../../engine/text/agencies.ts';
import { readBylineParts, readContributed } from '../../../engine/text/byline-parts.ts';
import { isLabelledByline } from '../../../engine/text/byline-words.ts';
import { isFirstName } from '../../../engine/text/first-names.ts';
import { findBylineNames } from '../../../engine/text/person-names.ts';

describe('names in a byline', () => {
  test.each<[string, string[]]>([
    ['By Jane Doe, John Roe, and Ann Lee', ['Jane Doe', 'John Roe', 'Ann Lee']],
    ['By Jane Doe in Rome and John Roe in Paris', ['Jane Doe', 'John Roe']],
    ['Jane Doe, MD, FACP', ['Jane Doe']],
    ['Doe, Jane', ['Jane Doe']],
    ['Von Jane Doe und John Roe', ['Jane Doe', 'John Roe']],
    ['Mat\u00adthi\u00adas Roe', ['Matthias Roe']],
    ['Jane Doe, AFP', ['Jane Doe', 'AFP']],
    ['Richard Roe im Gespräch mit Jane Doe', ['Richard Roe', 'Jane Doe']],
    ['文：李明 图：王芳', ['李明']],
    ['5 min read', []],
  ])('"%s"', (printed, names) => {
    expect(findBylineNames(printed)).toEqual(names);
  });
});

describe('lines that say who wrote', () => {
  test.each([
    'By Jane Doe',
    'Von Jane Doe',
    'by jsteinhardt',
    '記者 王大明',
    'Written by Jane Doe',
    'بقلم محمد علي',
  ])('"%s"', (line) => {
    expect(isLabelledByline(line)).toBe(true);
  });
  test.each([
    'By mail order, the shop sells more than before',
    'Von',
    'Redaktion',
    'Text messages are sent at night',
  ])('not "%s"', (line) => {
    expect(isLabelledByline(line)).toBe(false);
  });
});

describe('the parts of a byline', () => {
  const authors = new Set(['Jane Doe', 'John Roe']);
  const read = (line: string) => readBylineParts(line, (name) => authors.has(name));

  test('roles and places belong to who stands before them', () => {
    expect(read('By Jane Doe in Rome and John Roe (Paris)').people).toMatchObject([
      { name: 'Jane Doe', place: 'Rome' },
      { name: 'John Roe', place: 'Paris' },
    ]);
    expect(read('Jane Doe, Chief Reporter, and John Roe').people).toMatchObject([
      { name: 'Jane Doe', role: 'Chief Reporter' },
      { name: 'John Roe', role: null },
    ]);
  });

  test('the line below an agency’s report', () => {
    const line = 'Reporting by Ann Lee in London and Tom Dale; Writing by Jane Doe; Editing by Bob Ray';
    expect(read(line).contributors).toMatchObject([
      { name: 'Ann Lee', part: 'reporter', place: 'London' },
      { name: 'Tom Dale', part: 'reporter', place: null },
      { name: 'Bob Ray', part: 'editor' },
    ]);
  });

  test('those who contributed', () => {
    expect(
      readContributed(
        'Associated Press writers Ann Lee in Rome and Bob Ray in Paris contributed to this report.',
      ),
    ).toMatchObject([
      { name: 'Ann Lee', place: 'Rome' },
      { name: 'Bob Ray', place: 'Paris' },
    ]);
    expect(readContributed('The harbour contributed to this growth.')).toEqual([]);
  });

  test('hostile lines are read in linear time', () => {
    for (const line of [
      'with '.repeat(60),
      'a, '.repeat(100),
      ' in A'.repeat(60),
      '(('.repeat(150),
      'By '.repeat(100),
    ]) {
      const start = performance.now();
      for (let i = 0; i < 50; i++) read(line);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});

test('agencies and first names are known by name', () => {
  expect(
    ['dpa', 'dpa/lno', 'Reuters', 'AFP and Reuters', '新华社', 'ТАСС'].filter((name) => !isAgency(name)),
  ).toEqual([]);
  expect(['Jane Doe', 'Reuters Jane', 'Apa Sherpa'].filter(isAgency)).toEqual([]);
  expect(['Jane', 'Jürgen', 'José', 'Priya'].filter((name) => !isFirstName(name))).toEqual([]);
  expect(['Strategy', 'Wellness', 'Takeaways'].filter(isFirstName)).toEqual([]);
});
