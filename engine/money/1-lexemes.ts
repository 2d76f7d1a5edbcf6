import { findLexemes, type LexemeKind, type Lexemes, toVocabulary } from '../text/lexemes.ts';
import { type CurrencyName, currencyNames, signs } from './currencies.ts';

/** Lexemes with the currencies that they name: a currency's value is its index here. */
export interface MoneyLexemes extends Lexemes {
  readonly currencies: readonly CurrencyName[];
}

/**
 * Kinds: 'q' a number in words, 'a' the article, 'h' half, 'M' million, crore, …, 'W' millions, 'o' of, '~' to, '&' and;
 * of 'e' the value is the number of sub-units to the whole.
 */
const vocabulary = toVocabulary({
  q: 'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 fifteen:15 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
  a: 'a:1 an:1',
  h: 'half:0.5',
  M: 'hundred:100 thousand:1000 million:1000000 billion:1000000000 trillion:1000000000000 lakh:100000 lakhs:100000 lac:100000 crore:10000000 crores:10000000 mn:1000000 mln:1000000 mil:1000000 bn:1000000000 bln:1000000000 bil:1000000000 tn:1000000000000',
  W: 'tens hundreds thousands millions billions trillions several multimillion multibillion multi dozens',
  o: 'of',
  '~': 'to',
  '&': 'and',
  e: 'cent:100 cents:100 pence:100 paise:100 paisa:100 kobo:100',
});

const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bil: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
  cr: 1e7,
  crore: 1e7,
  l: 1e5,
  lakh: 1e5,
};

/**
 * Stage 1: the words, numbers and signs of a text that sums of money are made of. '$' a sign or short form before a
 * number, 'C' a code, 'c' a noun; 'n' a number, 't' one of three digits, 'N' one with its magnitude ("5bn"), 'K' one with
 * its currency behind it ("20CUP").
 */
export function* findMoneyLexemes(text: string): Generator<void, MoneyLexemes> {
  const currencies: CurrencyName[] = [];
  const add = (kind: string, name: CurrencyName, end?: number): LexemeKind => {
    currencies.push(name);
    const value = currencies.length - 1;
    return end === undefined ? { kind, value } : { kind, value, end };
  };
  const lexemes = yield* findLexemes(text, (_, start, end) => {
    const code = text.charCodeAt(start);
    if (code >= 48 && code <= 57) return toNumber(text, start, end, add);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    return isLetter ? toWord(text, start, end, add) : toSign(text, start, add);
  });
  return { ...lexemes, currencies };
}

type Add = (kind: string, name: CurrencyName, end?: number) => LexemeKind;

function toSign(text: string, start: number, add: Add): LexemeKind | null {
  const sign = text[start] ?? '';
  const name = signs.get(sign);
  if (name) return add('$', name);
  if (sign === '-' || sign === '–') return { kind: '-', value: 0 };
  return null;
}

const longestWord = 13;
/** A sign whose letters stand before it ("US$", "GH₵", "S/"), or that is letters alone. */
const signAt = /(?:U\.S\.\s?\$|[A-Za-z]{1,4}\s?[$£¥₵¢]|S\/\.?(?=\s?\d)|[A-Za-z]{1,4}\.?)/y;

function toWord(text: string, start: number, end: number, add: Add): LexemeKind | null {
  if (end - start > longestWord) return null;
  const isUpper = text.charCodeAt(start) < 97;
  if (isUpper && end - start <= 4) {
    const sign = findSign(text, start, add);
    if (sign) return sign;
  }
  const word = text.slice(start, end).toLowerCase();
  const found = vocabulary.get(word);
  if (found) return found;
  const { nouns, phrases, codes } = currencyNames();
  for (const [phrase, name] of phrases.get(word) ?? []) {
    const stop = start + phrase.length;
    if (text.slice(start, stop).toLowerCase() !== phrase || /[a-rt-z]/i.test(text[stop] ?? '')) continue;
    return add('c', name, /s/i.test(text[stop] ?? '') ? stop + 1 : stop);
  }
  const noun = nouns.get(word);
  if (noun) return add('c', noun);
  const code = end - start === 3 && isUpper ? codes.get(text.slice(start, end)) : undefined;
  return code ? add('C', code) : null;
}

const mayFollow = new Set(['Rs', 'Tk', 'Dh', 'Dhs', 'KSh', 'Ksh', 'RMB', 'Kz']);

/** "N5bn", "R99", "N1,500": roads and channels have numbers too ("N12"). */
const tiedSum = /^\d+(?:[.,]\d+)?\s?(?:[mb]n?|trn?|million|billion)\b|^\d{1,3}[,\s]\d{3}|^\d{3}/i;

function findSign(text: string, start: number, add: Add): LexemeKind | null {
  signAt.lastIndex = start;
  const printed = signAt.exec(text)?.[0] ?? '';
  const end = start + printed.length;
  const bare = printed.replace(/\s/g, '').replace(/\.$/, '');
  const name = signs.get(bare);
  if (!name) return null;
  // Letters are a currency's only right before a number, single ones tied to it: "N5bn", "R99", "Rs. 500".
  // "1500 Rs" is written, too.
  const isLast = mayFollow.has(bare) && /\d\s?$/.test(text.slice(Math.max(0, start - 2), start));
  const behind = text.slice(end, end + 14);
  if (!isLast && /^[A-Za-z.]+$/.test(printed) && !(bare.length === 1 ? tiedSum : /^\s?\d/).test(behind))
    return null;
  if (/[A-Za-z0-9&.-]/.test(text[start - 1] ?? ' ')) return null;
  return add('$', name, isLast ? start + bare.length : end);
}

function toNumber(text: string, start: number, end: number, add: Add): LexemeKind | null {
  const word = text.slice(start, Math.min(end, start + 30));
  const [, digits = '', letters = ''] = /^([\d.,]*\d)(?:[–-][\d.,]*\d)?([A-Za-z]*)$/.exec(word) ?? [];
  if (!digits) return null;
  const isRange = digits.length + letters.length < word.length;
  // The number of a code, a version, a street: "A4", "v2.0"; a sign before it is a lexeme of its own.
  if (letters === '')
    return { kind: isRange ? 'g' : /^\d{3}$/.test(word) ? 't' : 'n', value: parseAmount(digits) };
  const factor = suffixes[letters.toLowerCase()];
  if (factor !== undefined) return { kind: isRange ? 'G' : 'N', value: parseAmount(digits) * factor };
  const code = currencyNames().codes.get(letters);
  return code ? add('K', code) : null;
}

/** "1,250.50", "1,50,000", "1.250.000", "9,9" as a number. */
export function parseAmount(digits: string): number {
  if (/^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits) && !/^\d,\d\d$/.test(digits))
    return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return Number(digits.replaceAll('.', ''));
  return Number.parseFloat(digits.replace(',', '.'));
}
