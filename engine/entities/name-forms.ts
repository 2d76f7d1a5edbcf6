import type { EntityType } from '../model.ts';

/** A name as it is written in one way or another: what linking compares. */
export interface NameForm {
  readonly type: EntityType;
  /** As printed, without a leading article. */
  readonly name: string;
  /** Lower case without accents, full stops and hyphens: alike for "U.S." and "US", "Erdoğan" and "Erdogan". */
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
}

/** "the", "The": part of how a name stands in a sentence, not of the name. */
const article = /^the\s+/i;
const accents = /\p{M}/gu;
const joints = /[\s\-‐‑–]+/u;

/** Words behind a company's or office's own name that only say what it is: they come and go between mentions. */
const kindWords = new Set(
  `inc incorporated corp corporation co company ltd limited llc plc ag sa gmbh nv group holding holdings
  news agency newspaper network party university bank airlines airways motors motor international industries`.split(
    /\s+/,
  ),
);

/** "Jr.", "III": behind a surname, never the surname. */
const nameSuffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words that acronyms leave out. */
const smallWords = new Set('of the and for in on to de la du des del da do e y & al'.split(' '));

/** Names of one country that share neither words nor initials. Only what no reader would take for two places. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'us',
  'united states of america': 'us',
  'united states': 'us',
  'united kingdom': 'uk',
  britain: 'uk',
  'great britain': 'uk',
  'united arab emirates': 'uae',
  'european union': 'eu',
  'united nations': 'un',
};

/** @param printed the mention's text */
export function toNameForm(printed: string, type: EntityType): NameForm {
  const name = printed.replace(/\s+/g, ' ').replace(article, '') || printed;
  const plain = name
    .normalize('NFD')
    .replace(accents, '')
    .replace(/['’]s$/, '')
    .replace(/[.,'’]/g, '')
    .toLowerCase();
  const words = plain.split(joints).filter(Boolean);
  const spelled = words.join(' ') || plain;
  const key = type === 'group' ? singular(spelled) : (otherNames[spelled] ?? spelled);
  return { type, name, key, words };
}

/** "Americans" and "American" are one people. */
const singular = (key: string): string => key.replace(/(?<=[^s])s$/, '');

/** Whether a name is letters that stand for words: "WHO", "U.N.", "G20". */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(name);

/** Whether a person's name is part of a fuller one: a surname, a first name, "von der Leyen", names in any order. */
export function isPartOfPersonName(part: NameForm, full: NameForm): boolean {
  if (part.words.length >= full.words.length) return false;
  if (part.words.length === 1) return full.words.includes(part.key) && !nameSuffixes.has(part.key);
  return ` ${full.words.filter((word) => !nameSuffixes.has(word)).join(' ')} `.endsWith(` ${part.key} `);
}

/** "George Bush" and "George W. Bush": two full names of one person, whose middle names come and go. */
export function isSamePersonName(a: NameForm, b: NameForm): boolean {
  const [short, long] = (a.words.length < b.words.length ? [a, b] : [b, a]).map(({ words }) =>
    words.filter((word) => !nameSuffixes.has(word)),
  );
  if (!short || !long || short.length !== 2 || long.length < 2) return false;
  return short[0] === long[0] && short[1] === long.at(-1);
}

/** "WHO" for "World Health Organization", with or without the small words between. */
export function isAcronymOf({ name }: NameForm, { words, name: full }: NameForm): boolean {
  if (!isAcronym(name) || words.length < 2 || isAcronym(full)) return false;
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = (those: readonly string[]): string => those.map((word) => word[0] ?? '').join('');
  if (letters.length < 2) return false;
  return initials(words) === letters || initials(words.filter((word) => !smallWords.has(word))) === letters;
}

/**
 * "ECOWAS" in brackets behind "Economic Community of West African States": its letters in order, the first one first.
 * Only to be asked where the text itself puts one behind the other.
 */
export function isAbbreviationOf({ key, name }: NameForm, full: NameForm): boolean {
  const letters = key.replaceAll(' ', '');
  if (!/\p{Lu}.*\p{Lu}/u.test(name) || letters[0] !== full.key[0] || letters.length >= full.key.length)
    return false;
  let at = 0;
  for (const letter of full.key) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** "Apple" for "Apple Inc.", "Xinhua" for "Xinhua News Agency"; not "Interpol" for "Interpol General Assembly". */
export function isShortOrganizationName(short: NameForm, full: NameForm): boolean {
  const { length } = short.words;
  if (length >= full.words.length || !full.words.slice(length).every((word) => kindWords.has(word)))
    return false;
  return (
    short.words.every((word, i) => word === full.words[i]) &&
    !short.words.every((word) => kindWords.has(word))
  );
}
