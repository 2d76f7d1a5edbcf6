import type { TimexType } from '../model.ts';
import type { Meaning } from './meaning.ts';
import type { Phrase } from './phrase.ts';
import { type Unit, units } from './vocabulary.ts';

/** Where an expression ends that begins at an index of the kinds of lexemes, or -1. */
type Matcher = (kinds: string, at: number) => number;

/** How a kind of expression is told, and what it says; null where it is none after all. */
export interface ExpressionPattern {
  readonly type: TimexType;
  readonly match: Matcher;
  readonly read: (phrase: Phrase) => Meaning | null;
}

const month = '(?:[MN]|J\\.?)';
const monthAfterDay = '(?:[MNk]|J\\.?)';
const year = '(?:,?c?[Yy])?';
const weekdayBefore = '(?:(?:W|w\\.?)(?:,?i?z?)?)?';
/** Not "May 10 million", "May 12 years ago", "December, the 27-member bloc". */
const noCount = '(?!#|-(?![do])|[uU])';
const dayFirst = `[do]u?c?${monthAfterDay}${year}`;
const monthFirst = `${month},?z?[do]${noCount}${year}`;
const yearAway = '(?:,?c?[lhX]u)';
const date = `(?:${weekdayBefore}(?:${dayFirst}|${monthFirst})${yearAway}?|${month}(?:,|cz?)?[Yy]|${month}${yearAway}|(?:W,?)?D)`;
const point = `(?:${date}|${month}|[Yy])`;
const clockBefore = '(?:[tI]P?,?i?|Pci?)?';
const clockBehind = '(?:,?i?[tI]|P)?';
/** "early", "mid-", "late on", "the end of": within the expression, as TimeML has it. */
const modifier = '(?:m[-i]?|z?Bc)?';
const count = '(?:[qdn]|a?sc?)';

/** A pattern over the kinds of lexemes (1-lexemes.ts, vocabulary.ts). Every repetition in it is bounded. */
function matching(source: string): Matcher {
  const pattern = new RegExp(source, 'y');
  return (kinds, at) => {
    pattern.lastIndex = at;
    return pattern.test(kinds) ? pattern.lastIndex : -1;
  };
}

const matchPoint = matching(point);

/** Two points with "to" or a dash between them, or "and" after "between": one long pattern would be slow to compile. */
const matchRange: Matcher = (kinds, at) => {
  const joint = matchPoint(kinds, at);
  const mark = kinds[joint] ?? ' ';
  const isJoint = joint > at && ('-~>'.includes(mark) || (mark === '&' && kinds[at - 1] === 'b'));
  return isJoint ? matchPoint(kinds, joint + 1) : -1;
};

const toUnit = (value: number | null): Unit => units[value ?? -1] ?? 'day';
const isYearUnit = (phrase: Phrase): boolean => toUnit(phrase.find('u')) === 'year';

/** A day, month, year or weekday as written. What a range leaves to its other end is filled in from there. */
function readPoint(phrase: Phrase, other?: Phrase): Meaning | null {
  const numeric = phrase.textOf('D');
  if (numeric) return { kind: 'numeric', text: numeric };
  const ownMonth = phrase.find('MNJk');
  const day = phrase.find('do');
  const month = ownMonth ?? (day === null ? null : (other?.find('MNJk') ?? null));
  const year = phrase.find('Yy') ?? (month === null ? null : (other?.find('Yy') ?? null));
  const isAway = /[lhX]u/.test(phrase.kinds);
  if (isAway && !isYearUnit(phrase)) return null;
  if (month !== null) return { kind: 'date', year, month, day, shift: isAway ? phrase.find('lhX') : null };
  if (year !== null) return { kind: 'years', from: year, to: year };
  const weekday = phrase.find('Ww');
  return weekday === null ? null : { kind: 'weekday', weekday, shift: phrase.find('lhX') };
}

/** Two points with what joins them. */
function readRange(phrase: Phrase): Meaning | null {
  const at = phrase.kinds.search(/(?<=.)[-~>&]/);
  const [left, right] = [phrase.part(0, at), phrase.part(at + 1, phrase.kinds.length)];
  const from = readPoint(left, right);
  const to = readPoint(right, left);
  if (from?.kind === 'years' && to?.kind === 'years')
    return from.from < to.to ? { kind: 'years', from: from.from, to: to.to } : null;
  return from && to && from.kind === to.kind ? { kind: 'range', from, to } : null;
}

/** "July 14-16". */
function readDays(phrase: Phrase): Meaning | null {
  const days = phrase.find('r') ?? 0;
  const from = readPoint(phrase);
  if (from?.kind !== 'date') return null;
  return {
    kind: 'range',
    from: { ...from, day: Math.floor(days / 100) },
    to: { ...from, day: days % 100 },
  };
}

/** How many, in numbers or words; null for "several". */
const readCount = (phrase: Phrase): number | null =>
  phrase.find('qdn') ?? (/s/.test(phrase.kinds) ? null : phrase.find('a'));

function readAway(phrase: Phrase): Meaning | null {
  const unit = toUnit(phrase.find('uU'));
  const by = phrase.find('lX') ?? 0;
  if (phrase.kinds.includes('P')) return { kind: 'shift', unit: 'day', by };
  // "the next day" is reckoned from another day that the text has told of.
  if (/[Sf]|zX/.test(phrase.kinds)) return { kind: 'open' };
  return { kind: 'shift', unit, by };
}

function readAgo(phrase: Phrase): Meaning | null {
  const unit = toUnit(phrase.find('uU'));
  const ago = readCount(phrase);
  return ago === null || phrase.kinds.includes('j') ? { kind: 'open' } : { kind: 'shift', unit, by: -ago };
}

function readWithin(phrase: Phrase): Meaning | null {
  const many = /[qdnas]/.test(phrase.kinds) ? readCount(phrase) : 1;
  const away = phrase.find('lX');
  return many === null || away === null
    ? { kind: 'open' }
    : { kind: 'within', unit: toUnit(phrase.find('uU')), by: many * away };
}

function readPartOfYear(phrase: Phrase): Meaning | null {
  const isHalf = phrase.kinds.includes('A');
  if (!isHalf && !phrase.kinds.includes('Q') && toUnit(phrase.find('u')) !== 'quarter') return null;
  const parts = isHalf ? 2 : 4;
  const said = phrase.find('OlQ') ?? 0;
  const n = said < 0 ? parts : said;
  if (n < 1 || n > parts) return null;
  const months = 12 / parts;
  const shift =
    phrase.find('Yy') === null ? (phrase.find('hX') ?? (/.[l]u$/.test(phrase.kinds) ? -1 : null)) : null;
  return { kind: 'months', first: 1 + (n - 1) * months, count: months, year: phrase.find('Yy'), shift };
}

function readCentury(phrase: Phrase): Meaning | null {
  const n = phrase.find('oO') ?? 0;
  if (toUnit(phrase.find('uU')) !== 'century' || n > 21) return null;
  return { kind: 'years', from: 100 * (n - 1) + 1, to: 100 * n };
}

function readDecade(phrase: Phrase): Meaning {
  const from = phrase.find('EG') ?? 1900 + (phrase.find('F') ?? 0);
  return { kind: 'years', from, to: from + 9 };
}

function readDuration(phrase: Phrase): Meaning | null {
  const unit = toUnit(phrase.find('uU'));
  // "three quarters of them"
  return unit === 'quarter' ? null : { kind: 'duration', unit, count: readCount(phrase) };
}

/** The ways in which times are told, those that say more first: at each place of a text the first that fits is taken. */
export const patterns: readonly ExpressionPattern[] = [
  // 14-16 July 2022; 14 to 16 July; 9 and 10 May; July 14-16, 2022; July 14 to 16; April 18 and 19
  { type: 'date', match: matching(`rc?${monthAfterDay}${year}|${month}r${noCount}${year}`), read: readDays },
  {
    type: 'date',
    match: matching(`[do][-~>&][do]c?${monthAfterDay}${year}|${month}[do][-~>&][do]${noCount}${year}`),
    read: readRange,
  },
  // July 31 to September 1; 2011 to 2013; June-August 2020; (between) May and July
  { type: 'date', match: matchRange, read: readRange },
  { type: 'date', match: matching('R'), read: (phrase) => toYears(phrase.find('R') ?? 0) },
  // 9:30 a.m. on Monday, July 18, 2022; July 18; March 2011; March last year; Monday morning; last Monday; late May
  {
    type: 'date',
    match: matching(`${modifier}${clockBefore}[lhX]{0,2}(?:${date}|W)${clockBehind}`),
    read: readPoint,
  },
  {
    type: 'date',
    match: matching(`${modifier}[lhX](?:[MN]|J\\.)`),
    read: (phrase) => ({ kind: 'named', month: phrase.find('MNJ') ?? 0, shift: phrase.find('lhX') ?? 0 }),
  },
  // the second quarter of 2020; Q2 2020; the first half of last year; first-quarter 2020
  {
    type: 'date',
    match: matching('z?[Ol]-?[uA](?:cz?[Yy]|c[lhX]u|[Yy])|Qc?[Yy]'),
    read: readPartOfYear,
  },
  // the spring of 1943, summer 2020: which months these are is not the same north and south of the equator
  { type: 'date', match: matching(`${modifier}S,?c?z?[Yy]`), read: readPoint },
  // Christmas Day 2019; last Easter
  {
    type: 'date',
    match: matching('[lhX]?H(?:,?[Yy])?'),
    read: (phrase) => ({
      kind: 'holiday',
      index: phrase.find('H') ?? 0,
      year: phrase.find('Yy'),
      shift: phrase.find('lhX'),
    }),
  },
  // the 19th century; the early 1990s; the '90s; the late eighties
  { type: 'date', match: matching('(?:m-?)?[oO]-?[uU]'), read: readCentury },
  {
    type: 'date',
    match: matching('(?:m-?)?E|(?<=z|zx|E&)(?:m-?)?G|(?<=z)(?:m-?)?F|(?<!@)m-?F'),
    read: readDecade,
  },
  // two years ago; a week earlier
  { type: 'date', match: matching(`(?:${count}|a)-?[uU][gj]`), read: readAgo },
  // the past five years; the next few days; over the past year
  { type: 'date', match: matching(`z?[lXf]${count}[uU]|zlu`), read: readWithin },
  // earlier this month; last week; next year; this morning; last summer; the following day
  { type: 'date', match: matching('[mj]?(?:[lh]|h?X)[uSP]|z?f[uSWMN]|zXu'), read: readAway },
  {
    type: 'date',
    match: matching('j?TP?|p'),
    read: (phrase) => ({ kind: 'shift', unit: 'day', by: phrase.find('T') ?? 0 }),
  },
  { type: 'date', match: matching(`${modifier}${month}`), read: readPoint },
  { type: 'date', match: matching(`${modifier}[Yy]`), read: readPoint },
  // every Monday; Mondays; every two years
  { type: 'set', match: matching(`e(?:[WuP]|${count}U)|V`), read: () => ({ kind: 'set' }) },
  // two years; a three-day; (for) a week: not the age of a "46-year-old"
  { type: 'duration', match: matching(`(?:${count}-?[uU]|(?<=i)au)(?!-?!)`), read: readDuration },
  { type: 'time', match: matching('[tI]'), read: () => ({ kind: 'open' }) },
];

const toYears = (range: number): Meaning => ({
  kind: 'years',
  from: Math.floor(range / 10_000),
  to: range % 10_000,
});
