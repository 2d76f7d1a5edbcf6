/** Scripts that put no blanks between words: what is looked for there may stand anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word is written in a script that puts no blanks between words. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

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
