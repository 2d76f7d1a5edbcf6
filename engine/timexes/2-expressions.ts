import type { TimexType } from '../model.ts';
import { type Lexemes, lexemesAtATime } from '../text/lexemes.ts';
import { isLikelyDay, isLikelyMonth, isLikelyYear } from './likely.ts';
import type { Meaning } from './meaning.ts';
import { patterns } from './patterns.ts';
import { createPhrase, type Phrase } from './phrase.ts';

/** An expression of time where it stands in a text, with what it says by itself. */
export interface Expression {
  readonly phrase: Phrase;
  readonly type: TimexType;
  readonly meaning: Meaning;
  /** Minutes since midnight, where a time of day is said. */
  readonly clock: number | null;
}

/** The kinds that expressions begin with. */
const starters = new Set('drRMNJWwDtIPmzBYylhXHQOoSEGFqnasfjTpeV');

/** How far a month's surroundings are looked at, in lexemes. */
const surroundings = 3;

/** Stage 2: the expressions in a text, in order; none stands in another. Work that offers pauses. */
export function* findExpressions(text: string, lexemes: Lexemes): Generator<void, readonly Expression[]> {
  const found: Expression[] = [];
  const { kinds } = lexemes;
  let i = 0;
  for (let count = 1; i < kinds.length; count++) {
    if (count % lexemesAtATime === 0) yield;
    const expression = starters.has(kinds[i] ?? '') ? findExpressionAt(text, lexemes, i) : null;
    if (expression) found.push(expression);
    i += expression?.phrase.kinds.length ?? 1;
  }
  return found;
}

function findExpressionAt(text: string, lexemes: Lexemes, at: number): Expression | null {
  const { kinds } = lexemes;
  for (const { type, match, read } of patterns) {
    const to = match(kinds, at);
    if (to < 0) continue;
    const phrase = createPhrase(text, lexemes, at, to);
    const meaning = read(phrase);
    if (
      !meaning ||
      !isLikely(text, phrase, kinds.slice(Math.max(0, at - surroundings), at), kinds.slice(to, to + 2))
    )
      continue;
    const clock = phrase.find('tI');
    const isTime = type === 'date' && (clock !== null || /[Pp]/.test(phrase.kinds));
    return { phrase, type: isTime ? 'time' : type, meaning, clock };
  }
  return null;
}

const bareYears = /^(?:m[-i]?|z?Bc)?[Yy](?:[-~>&][Yy])?$/;
const ambiguousDay = /^N[do]$/;
const bareMonth = /^(?:m[-i]?|z?Bc)?(?:[MN]|J\.?)$/;

function isLikely(text: string, phrase: Phrase, before: string, behind: string): boolean {
  if (bareYears.test(phrase.kinds)) return isLikelyYear(text, phrase);
  if (ambiguousDay.test(phrase.kinds)) return isLikelyDay(text, phrase, before);
  return !bareMonth.test(phrase.kinds) || isLikelyMonth(text, phrase, before, behind);
}
