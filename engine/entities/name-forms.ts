import type { EntityType } from '../model.ts';
import { toUsualName } from './other-names.ts';
import { toPersonWords } from './person-words.ts';

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
/** Letters that are no others with an accent, and what papers write that do not have them. */
const otherLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const joints = /[\s\-‐‑–]+/u;

/** A mention's text on one line, without a leading article unless it is a title's: "The Salt Room". */
export function toPrintedName(printed: string, type: EntityType): string {
  const line = printed.replace(/\s+/g, ' ');
  return type === 'work' ? line : line.replace(article, '') || printed;
}

/** @param printed the mention's text */
export function toNameForm(printed: string, type: EntityType): NameForm {
  const name = toPrintedName(printed, type);
  const plain = name
    .normalize('NFD')
    .replace(accents, '')
    .replace(/['’]s$/, '')
    .replace(/[.,'’‘"“”]/g, '')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ıłøđðþßæœ]/g, (letter) => otherLetters[letter] ?? letter);
  const spelled = plain.split(joints).filter(Boolean);
  const words = type === 'person' ? toPersonWords(spelled) : spelled;
  return { type, name, key: toKey(words.join(' ') || plain, type), words };
}

function toKey(spelled: string, type: EntityType): string {
  if (type === 'group') return singular(spelled);
  if (type === 'person') return spelled;
  return toUsualName(type === 'organization' ? toOrganizationKey(spelled) : spelled);
}

/** "Americans" and "American" are one people. */
const singular = (key: string): string => key.replace(/(?<=[^s])s$/, '');

/** "Ministry of Commerce" as "commerce ministry": both are said of one. */
function toOrganizationKey(key: string): string {
  const [, kind, of] = /^(ministry|department|secretariat) (?:of|for) (?:the )?(.+)$/.exec(key) ?? [];
  const turned = kind && of ? `${of} ${kind}` : key;
  return turned.replace(/^foreign affairs (?=ministry)/, 'foreign ').replace(/^defense /, 'defence ');
}

/** Whether a name is letters that stand for words: "WHO", "U.N.", "G20". */
export const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(name);
