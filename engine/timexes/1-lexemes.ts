import { findClockTime } from '../text/clock-times.ts';
import type { LexemeKind, Lexemes } from '../text/lexemes.ts';
import { findLexemes } from '../text/lexemes.ts';
import { findHoliday } from './holidays.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * Stage 1: the words, numbers and signs of a text that expressions of time are made of. Beside the kinds of
 * vocabulary.ts: 'd' a number from 1 to 31, 'o' the same as "25th", 'Y' a year from 1900, 'y' an older one, 'n' another
 * number, 'R' years ("2019-20"), 'r' days ("14-16"), 'D' a date in numbers, 'E' a decade ("1990s"), 't' a time of day,
 * 'H' a holiday, 'Q' a quarter ("Q2"), 'k' a month in lower case; '-' a hyphen within a word, '~' a dash, ',' '.' '(' ')'.
 */
export const findTimeLexemes = (text: string): Generator<void, Lexemes> => findLexemes(text, toKind);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

function toKind(text: string, start: number, end: number): LexemeKind | null {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return toNumber(text, start, end);
  return (code | 32) >= 97 && (code | 32) <= 122 ? toWord(text, start, end) : toSign(text, start);
}

function toSign(text: string, start: number): LexemeKind | null {
  const sign = text[start] ?? '';
  if (',.()'.includes(sign)) return { kind: sign, value: 0 };
  if (sign === '%') return { kind: '#', value: 0 };
  if (sign === '-' || sign === '–' || sign === '—') {
    const isWithin = /\S/.test(text[start - 1] ?? ' ') && /\S/.test(text[start + 1] ?? ' ');
    return { kind: isWithin && sign !== '—' ? '-' : '~', value: 0 };
  }
  return null;
}

const longestWord = 13;

function toWord(text: string, start: number, end: number): LexemeKind | null {
  if (end - start > longestWord) return null;
  const word = text.slice(start, end).toLowerCase();
  const isCapital = isUpper(text.charCodeAt(start));
  const holiday = isCapital ? findHoliday(text, start, word) : null;
  if (holiday) return { kind: 'H', value: holiday.index, end: holiday.end };
  const quarter = text.charCodeAt(end) - 48;
  if (word === 'q' && quarter >= 1 && quarter <= 4) return { kind: 'Q', value: quarter, end: end + 1 };
  const found = vocabulary.get(word);
  if (!found) return null;
  // Months and weekdays are names: in lower case they are other words, or slips ("9 june").
  if ('NJw'.includes(found.kind) && !isCapital) return null;
  return found.kind === 'M' && !isCapital ? { kind: 'k', value: found.value } : found;
}

const clockAt =
  /(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?![.,:/\d])(?:\s?[ap]\.?m\b\.?)?|(?:\.[0-5]\d)?\s?(?:[ap]\.m\.|[ap]m\b))/iy;
const numericDate = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d)$/;

function toNumber(text: string, start: number, end: number): LexemeKind | null {
  // Of "$1995", "COVID-2019", "v2.0", "-5" nothing is a date.
  if (isTied(text, start)) return null;
  clockAt.lastIndex = start;
  if (clockAt.test(text)) {
    const clock = findClockTime(text.slice(start, clockAt.lastIndex));
    if (clock) return { kind: 't', value: 60 * clock.hour + clock.minute, end: clockAt.lastIndex };
  }
  const word = text.slice(start, Math.min(end, start + 24));
  const number = Number.parseInt(word, 10);
  if (/^\d+$/.test(word)) return toPlainNumber(word.length, number);
  if (/^\d{1,2}(?:st|nd|rd|th)$/i.test(word)) return { kind: 'o', value: number };
  if (/^(?:1\d|20)\d0s$/.test(word)) return { kind: 'E', value: number };
  if (/^[3-9]0s$/.test(word)) return { kind: 'G', value: 1900 + number };
  if (numericDate.test(word)) return { kind: 'D', value: 0 };
  return (
    toRange(word) ??
    (/^\d{1,3}(?:,\d{3})*$/.test(word) ? { kind: 'n', value: Number(word.replaceAll(',', '')) } : null)
  );
}

/** What may stand tied to a year by a hyphen: "post-2020", "mid-1990s". */
const tied = /(?:^|[\s(“‘"'])(?:pre|post|mid|early|late|since)[-–]$/i;

function isTied(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (before === '-' || before === '–') return !tied.test(text.slice(Math.max(0, start - 7), start));
  return /[$€£¥₹₦#@&_/\\×=]/.test(before);
}

function toPlainNumber(length: number, value: number): LexemeKind {
  if (length <= 2) return { kind: value >= 1 && value <= 31 ? 'd' : 'n', value };
  if (length === 4 && value >= 1900 && value <= 2100) return { kind: 'Y', value };
  return { kind: length === 4 && value >= 1000 && value < 1900 ? 'y' : 'n', value };
}

/** "2010-2015", "2019-20", "2019/20" with both years as one number; "14-16" with both days. */
function toRange(word: string): LexemeKind | null {
  const [, first = '', mark = '', second = ''] = /^(\d{1,4})([–/-])(\d{1,4})$/.exec(word) ?? [];
  if (first.length === 4 && second.length > 1 && second.length !== 3) {
    const from = Number(first);
    const to = second.length === 4 ? Number(second) : 100 * Math.floor(from / 100) + Number(second);
    return from >= 1000 && from < to && to <= 2100 ? { kind: 'R', value: from * 10_000 + to } : null;
  }
  const isDays = first.length <= 2 && second.length <= 2 && mark !== '';
  return isDays && Number(first) < Number(second) && Number(second) <= 31
    ? { kind: 'r', value: Number(first) * 100 + Number(second) }
    : null;
}
