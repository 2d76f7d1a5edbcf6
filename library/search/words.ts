import { foldForComparison } from '../../engine/text/whitespace.ts';

/** Letters that Unicode does not take apart into a plain one and a mark, and what they are typed as where keyboards lack them. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i' },
  ...{ þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe' },
};
const letters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** A text as readers look for it: words of letters and digits, without case and accents, a blank between them. */
export const foldForSearch = (text: string): string =>
  foldForComparison(text).replace(letters, (letter) => plainLetters[letter] ?? letter);

/** A value (a tag, a name) as it is compared with another; one without letters and digits ("🚢") stands for itself. */
export const foldValue = (value: string): string => foldForSearch(value) || value.trim().toLowerCase();

/** Scripts that put no blanks between words: what is looked for there may stand anywhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedRun = new RegExp(`${unspaced.source}+`, 'u');

/** Whether a word is written in a script that puts no blanks between words. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** Words of other scripts and numbers that stand within a folded word of such a script: "iphone" of "用iphone手机". */
export const toInnerWords = (word: string): string[] =>
  isUnspaced(word) ? word.split(unspacedRun).filter(Boolean) : [];

/** Fields folded as one text, with a blank before and after each word; no phrase reaches from one field into the next. */
export function joinFolded(fields: readonly (string | null | undefined)[]): string {
  const folded = fields.flatMap((field) => (field ? [foldForSearch(field)] : []));
  // Where they begin is seen by the blank before them.
  const inner = folded.flatMap((field) => (isUnspaced(field) ? field.split(' ').flatMap(toInnerWords) : []));
  return ` ${[...folded, ...inner].join(' | ')} `;
}

/**
 * What stands in a folded text, with a blank before and after it, that has a word which begins with this folded one. To
 * be had once for thousands of texts.
 */
export const toBeginning = (word: string): string => (isUnspaced(word) ? word : ` ${word}`);

/** What stands in such a text that has these folded words one after the other. */
export function toPhrase(words: readonly string[]): string {
  const phrase = words.join(' ');
  return isUnspaced(phrase) ? phrase : ` ${phrase} `;
}

/** Whether a folded text, with a blank before and after it, has a word that begins with this folded one. */
export const holdsWord = (text: string, word: string): boolean => text.includes(toBeginning(word));

/** Whether a folded text, with a blank before and after it, has these folded words one after the other. */
export const holdsPhrase = (text: string, words: readonly string[]): boolean =>
  text.includes(toPhrase(words));
