import type { MoneyAmount } from '../model.ts';
import { finish } from '../text/finish.ts';
import { findMoneyLexemes } from './1-lexemes.ts';
import { type FoundAmount, findAmounts } from './2-amounts.ts';

/** More are no outline of anything, and pages are hostile input. */
const mostAmounts = 20_000;

/**
 * The sums of money in an English text, each with its currency and amount where these can be known. Names of currencies
 * without a number ("the yen fell") are none.
 *
 * @returns sums in order; none overlaps another
 */
export const findMoney = (text: string): readonly MoneyAmount[] => finish(findMoneyInParts(text));

/** The same as work that offers pauses. */
export function* findMoneyInParts(text: string): Generator<void, readonly MoneyAmount[]> {
  const amounts = yield* findAmounts(text, yield* findMoneyLexemes(text));
  const found = amounts.slice(0, mostAmounts);
  const codes = toCodes(found);
  return found.map(({ start, end, amount, currency }) => ({
    start,
    end,
    amount,
    currency: currency.code ?? settle(currency.noun, codes.get(currency.noun)),
  }));
}

/** The currencies of each noun that a text names without doubt. */
function toCodes(found: readonly FoundAmount[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { currency } of found) {
    if (currency.code === null) continue;
    const ofNoun = codes.get(currency.noun) ?? new Set();
    codes.set(currency.noun, ofNoun.add(currency.code));
  }
  return codes;
}

const defaults: Readonly<Record<string, string>> = { pound: 'GBP', won: 'KRW' };

/**
 * Which currency a name of several stands for. Bare dollars are American, as news agencies have it, unless the text tells
 * these apart from its own ("US$"); bare pounds are British, bare won South Korean. Rupees, pesos and the like are the ones that the text names
 * elsewhere, if it names one country's only.
 */
function settle(noun: string, named: ReadonlySet<string> | undefined): string | null {
  if (noun === 'dollar') return named?.has('USD') ? null : 'USD';
  const [only, ...others] = named ?? [];
  if (only !== undefined) return others.length === 0 ? only : null;
  return defaults[noun] ?? null;
}
