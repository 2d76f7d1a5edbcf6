import { toVocabulary } from '../text/lexemes.ts';
import { toMonth, toWeekday } from '../text/months.ts';

/*
 * The English words that expressions of time are made of, by kind: one character each, in which 2-expressions.ts writes
 * its patterns. Kinds that are told by more than the word alone (numbers, clock times, holidays) are in 1-lexemes.ts.
 */

const valued = (words: string, toValue: (word: string) => number | null): string =>
  words
    .split(' ')
    .map((word) => `${word}:${toValue(word)}`)
    .join(' ');

/** Units of time in the order of their length; a unit's value is its index. */
export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof units)[number];

const singular = (word: string): number => units.findIndex((unit) => unit === word);
const plural = (word: string): number => singular(word === 'centuries' ? 'century' : word.replace(/s$/, ''));

export const vocabulary = toVocabulary({
  // Months: whole names; two that are other words as well; short ones; weekdays and short ones; plural weekdays.
  M: valued('january february april june july august september october november december', toMonth),
  N: valued('march may', toMonth),
  J: valued('jan feb mar apr jun jul aug sep sept oct nov dec', toMonth),
  W: valued('monday tuesday wednesday thursday friday saturday sunday', toWeekday),
  w: valued('mon tue tues wed thu thur thurs fri sat sun', toWeekday),
  V: valued('mondays tuesdays wednesdays thursdays fridays saturdays sundays', (word) =>
    toWeekday(word.slice(0, -1)),
  ),
  // Numbers: cardinal and ordinal words, the article, "several".
  q: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  a: 'a:1 an:1',
  s: 'several few couple many',
  O: 'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20',
  '#': 'million billion trillion thousand hundred crore lakh percent per',
  // Units: one, several; quarters and halves of a year; decades in words.
  u: valued('minute hour day week fortnight month quarter year decade century weekend', singular),
  U: valued(
    'seconds minutes hours days weeks fortnights months quarters years decades centuries weekends',
    plural,
  ),
  A: 'half',
  F: 'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90',
  // What is reckoned from now: before it, around it, after it; from another time; days by name.
  l: 'last:-1 past:-1 previous:-1',
  h: 'this:0 current:0',
  X: 'next:1 coming:1 upcoming:1',
  f: 'following:1 preceding:-1',
  g: 'ago',
  j: 'earlier:-1 later:1',
  T: 'today:0 yesterday:-1 tomorrow:1',
  p: 'tonight overnight',
  P: 'morning afternoon evening night',
  I: valued('noon midday midnight', (word) => (word === 'midnight' ? 0 : 12 * 60)),
  S: 'spring:3 summer:6 autumn:9 fall:9 winter:12',
  // Early and late, the start and the end of.
  m: 'early late mid',
  B: 'beginning start end middle',
  e: 'every each',
  // What joins and leads: the, of, to, and, between, prepositions, whose.
  z: 'the',
  c: 'of',
  '>': 'to until till through',
  '&': 'and or',
  b: 'between',
  i: 'in on at by since from before after during around for within over',
  '@': 'his her their its my your our whose',
  // "46 years old", "aged".
  '!': 'old aged age ages',
});
