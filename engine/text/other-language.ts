import { detectLanguage, leastDetectable } from './detect-language.ts';

/**
 * Words without which English is hardly written, and that no other language has: "in", "a", "was" and their like are
 * left out. News articles of the corpora have one in nine words of them at least, other running text one in 25; texts in
 * other languages have one in 45 at most, most of them none at all.
 */
const englishWords = new Set(
  'the of and to that with from this which have has not but his their were been would it they you who'.split(
    ' ',
  ),
);

/** Share of English words from which on a text is taken for English, whatever it quotes. */
const enoughEnglish = 0.035;
/** The same where the page itself says that it is English: lists and menus have few of these words. */
const enoughWhereDeclared = 0.01;

/**
 * Share of words in lower case, at least, in running text. German has half; in tables, lists of wares and results, in
 * which franc sees any language at all, it is less.
 */
const leastLowerCase = 0.42;

/** Non-Latin letters tell more: a text of this many UTF-16 units in them is enough. */
const leastForeign = 40;

/** As much of a text as is looked at, in UTF-16 units, from its beginning and its middle: either may be a quotation. */
const sampled = 8000;

/** A language's own part of a tag: "en" of "en-GB". */
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * The language of a text that is not English; null where it is, or where that cannot be told (short texts, tables). The
 * text decides: pages declare the language of their template. Only running text with next to no English words is called
 * another language's, so that quotations in another one, names and lists do not mislead.
 *
 * @param declared what the page says its language is (BCP 47), or null
 * @returns a BCP 47 tag; "und" where no known language has such letters
 */
export function findOtherLanguage(text: string, declared: string | null): string | null {
  const middle = Math.max(sampled, (text.length - sampled) >> 1);
  const words =
    `${text.slice(0, sampled)} ${text.slice(middle, middle + sampled)}`.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const stated = declared !== null && primary(declared) !== 'en' ? declared : null;
  if (isMostlyForeign(words))
    return text.length < leastForeign ? null : (stated ?? detect(text, leastForeign) ?? 'und');
  if (text.length < leastDetectable) return null;
  const isDeclaredEnglish = declared !== null && stated === null;
  const english = words.filter((word) => englishWords.has(word.toLowerCase())).length;
  if (english >= words.length * (isDeclaredEnglish ? enoughWhereDeclared : enoughEnglish)) return null;
  const lowerCase = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (lowerCase < words.length * leastLowerCase) return null;
  const detected = detect(text, leastDetectable);
  return detected && (stated ?? detected);
}

/** As `detectLanguage`, English left out. */
function detect(text: string, least: number): string | null {
  const tag = detectLanguage(text, least);
  return tag === 'en' ? null : tag;
}

/** Whether most of some words are written in other letters than Latin ones. */
function isMostlyForeign(words: readonly string[]): boolean {
  let all = 0;
  let foreign = 0;
  for (const word of words) {
    all += word.length;
    if (!/^\p{Script=Latin}/u.test(word)) foreign += word.length;
  }
  return foreign * 2 > all;
}
