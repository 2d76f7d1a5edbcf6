/** Scripts that put no blanks between words: what is looked for there may stand anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word is written in a script that puts no blanks between words. */
export const isUnspaced = (word: string): boolean => unspaced.test(word);

/** Whether a folded text, with a blank before and after it, has a word that begins with this folded one. */
export const holdsWord = (text: string, word: string): boolean =>
  text.includes(isUnspaced(word) ? word : ` ${word}`);

/** Whether a folded text, with a blank before and after it, has these folded words one after the other. */
export function holdsPhrase(text: string, words: readonly string[]): boolean {
  const phrase = words.join(' ');
  return text.includes(isUnspaced(phrase) ? phrase : ` ${phrase} `);
}
