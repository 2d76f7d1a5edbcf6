import { lexemesAtATime } from '../text/lexemes.ts';
import { type MoneyLexemes, parseAmount } from './1-lexemes.ts';
import { type CurrencyName, mayLead } from './currencies.ts';

/** A sum as it stands in a text, before the text as a whole has told which of several currencies is meant. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly amount: number | null;
  readonly currency: CurrencyName;
}

/** The ways in which sums are written, over the kinds of 1-lexemes.ts; the first that fits is taken. */
const patterns: readonly RegExp[] = [
  // $5 million; US$ 3.2bn; Rs 500 crore; $5-10 million; R99 999; $357,000,000 dollars
  /(?:[$C]C?|C\$)(?:[nt]t{0,3}|N|g|G|q(?=M))(?:-(?:[nt]|N)|~(?:[nt](?=-?M(?!-?c))|N(?!-?c)))?(?:-?M){0,2}(?:-?c)?/y,
  // 10,000 yuan; two million dollars; 5-10 billion dollars; half a million euros; million-dollar; 20CUP; 60 cents
  /(?:ha|[ntqa]&ah|[ntNgGqa])?(?:[-~&][ntNqg])?(?:-?M){1,2}-?(?:[cC]|ac|\$(?![ntNqgG]))/y,
  /[ntNgGq](?:[-~&][ntNqg])?-?(?:[cCe]|\$(?![ntNqgG]))|K/y,
  // US dollars 6,000; Indian rupees 5 million
  /c(?:[nt]|N)M?/y,
  // billions of dollars; tens of millions of yuan; a multimillion-dollar
  /W(?:-?M)?(?:oW){0,2}o?-?c/y,
];

/** The kinds that sums begin with. */
const starters = new Set('$CcntNgGqahMKW');

/** Stage 2: the sums in a text, in order; none stands in another. Work that offers pauses. */
export function* findAmounts(text: string, lexemes: MoneyLexemes): Generator<void, readonly FoundAmount[]> {
  const found: FoundAmount[] = [];
  let i = 0;
  for (let count = 1; i < lexemes.kinds.length; count++) {
    if (count % lexemesAtATime === 0) yield;
    const amount = starters.has(lexemes.kinds[i] ?? '') ? findAmountAt(text, lexemes, i) : null;
    if (amount) found.push(amount.found);
    i = amount?.to ?? i + 1;
  }
  return found;
}

function findAmountAt(
  text: string,
  lexemes: MoneyLexemes,
  from: number,
): { readonly found: FoundAmount; readonly to: number } | null {
  for (const pattern of patterns) {
    pattern.lastIndex = from;
    if (!pattern.test(lexemes.kinds)) continue;
    const to = pattern.lastIndex;
    const found = readAmount(text, lexemes, from, to);
    if (found) return { found, to };
  }
  return null;
}

/** Nouns that are other words as well, and need more than a small number before them: "he won 3", "12 pounds". */
const doubtful = /^(?:won|pound|real|sol|lari|kina|dong|tala|kip|crown)s?$/;

function readAmount(text: string, lexemes: MoneyLexemes, from: number, to: number): FoundAmount | null {
  const { kinds, starts, ends, values, currencies } = lexemes;
  const own = kinds.slice(from, to);
  const at = own.search(/[$CcK]/);
  const subUnits = own.search(/e/);
  const currency: CurrencyName | undefined =
    at >= 0
      ? currencies[values[from + at] ?? -1]
      : subUnits >= 0
        ? toSubUnit(text.slice(starts[from + subUnits], ends[from + subUnits]))
        : undefined;
  if (!currency) return null;
  const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? 0];
  const printed = text.slice(start, end);
  if (/[\w.,-]/.test(text[start - 1] ?? ' ') && /[\dA-Za-z]/.test(text[start - 2] ?? ' ')) return null;
  // "the yen 2019" is none, "US dollars 6000" is.
  if (own.startsWith('c') && !/^\S+\s[a-z]+\s/i.test(printed)) return null;
  // "from 5 billion in 2019 to 7 million yuan"
  if (/^[nt][~&]/.test(own) && /^(?:19|20)\d\d\b/.test(printed)) return null;
  if (
    own.includes('C') &&
    !mayLead(currency.code ?? '') &&
    (own.startsWith('C') || !/[MN]|\d,\d{3}/.test(own + printed))
  )
    return null;
  if (
    own.endsWith('c') &&
    at === own.length - 1 &&
    doubtful.test(currency.noun) &&
    !/[MW]|N/.test(own) &&
    !isLarge(printed, currency)
  )
    return null;
  return { start, end, amount: toAmount(printed, own, values.slice(from, to)), currency };
}

/** Cents are of many currencies, pence of pounds. */
const toSubUnit = (word: string): CurrencyName => ({ code: null, noun: word === 'pence' ? 'pound' : 'cent' });

const isLarge = (printed: string, { noun, code }: CurrencyName): boolean =>
  /\d,\d{3}/.test(printed) || (noun !== 'won' && code !== null);

function toAmount(printed: string, kinds: string, values: readonly number[]): number | null {
  if (/[WgG]|[ntNq][-~&][ntNqg]/.test(kinds)) return null;
  if (kinds === 'K') return parseAmount(/^[\d.,]*\d/.exec(printed)?.[0] ?? '');
  let amount = 1;
  let isFirst = true;
  for (const [i, kind] of [...kinds].entries()) {
    const value = values[i] ?? 0;
    if (kind === 'M') amount *= value;
    else if (kind === 'e') amount /= value;
    else if (kind === 'h') amount = isFirst ? value : amount + value;
    else if (kind === 't' && !isFirst) amount = 1000 * amount + value;
    else if ('ntNqa'.includes(kind)) amount = isFirst ? value : amount * value;
    if ('ntNqah'.includes(kind)) isFirst = false;
  }
  // 1.1 million is not 1,100,000.0000000001.
  return Number.isFinite(amount) ? Number(amount.toPrecision(12)) : null;
}
