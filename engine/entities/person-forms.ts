import type { NameForm } from './name-forms.ts';
import { nicknames, suffixes } from './person-words.ts';

const withoutSuffixes = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !suffixes.has(word));

/** Whether a person's name is part of a fuller one: a surname, a first name, "von der Leyen", "Julio César". */
export function isPartOfPersonName(part: NameForm, full: NameForm): boolean {
  if (part.words.length >= full.words.length) return false;
  const [only] = part.words;
  if (part.words.length === 1) return only !== undefined && full.words.includes(only) && !suffixes.has(only);
  return ` ${withoutSuffixes(full.words).join(' ')} `.includes(` ${part.words.join(' ')} `);
}

/** Whether a name of one word is a fuller one's first or last as printed: "Charles" in "Ralston Charles". */
export function isWholeNamePart(part: NameForm, full: NameForm): boolean {
  const printed = full.name
    .split(' ')
    .map((word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
  return printed.length === 1 || printed[0] === part.key || printed.at(-1) === part.key;
}

/**
 * Two names of one person of which neither is part of the other: "George Bush" and "George W. Bush", "Bill Clinton" and
 * "William Clinton", "J. Biden" and "Joe Biden", "Orbán Viktor" and "Viktor Orbán".
 */
export function isSamePersonName(a: NameForm, b: NameForm): boolean {
  const [short, long] = (a.words.length <= b.words.length ? [a, b] : [b, a]).map(({ words }) =>
    withoutSuffixes(words),
  );
  if (!short || !long || short.length < 2) return false;
  if (short.length === long.length && [...short].sort().join(' ') === [...long].sort().join(' ')) return true;
  return isShortened(short, long);
}

/** The words of one among those of the other, in order, from the first on; others may be initials or short for them. */
function isShortened(short: readonly string[], long: readonly string[]): boolean {
  const isExact = short.every((word) => long.includes(word));
  if (short[0] === long[0] && isExact) return isSubsequence(short, long, (a, b) => a === b);
  return (
    short.at(-1) === long.at(-1) &&
    isSubsequence(short, long, isLike) &&
    isLike(short[0] ?? '', long[0] ?? '')
  );
}

/** Whether words are among others, in order. */
function isSubsequence(
  short: readonly string[],
  long: readonly string[],
  isAlike: (a: string, b: string) => boolean,
): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isAlike(word, long[at] ?? '')) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

const isLike = (a: string, b: string): boolean =>
  (nicknames.get(a) ?? a) === (nicknames.get(b) ?? b) ||
  ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** "AMLO" for "Andrés Manuel López Obrador": two letters could be anybody's. */
export function isInitialsOfPerson({ name }: NameForm, { words }: NameForm): boolean {
  return /^\p{Lu}{3,5}$/u.test(name) && words.map((word) => word[0]).join('') === name.toLowerCase();
}
