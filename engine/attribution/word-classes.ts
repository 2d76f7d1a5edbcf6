import type { WordLooks } from '../text/word-looks.ts';
import { isSayingWord } from './saying-words.ts';

/**
 * Coarse word classes: what a part-of-speech tagger would say of the words that hold a clause together. Taggers see
 * patterns of them ("pronoun, has, saying word, that") where the words themselves are too rare to have been learned.
 */
export const WordClass = {
  none: 0,
  determiner: 1,
  subjectPronoun: 2,
  objectPronoun: 3,
  possessive: 4,
  preposition: 5,
  to: 6,
  as: 7,
  clauseOpener: 8,
  be: 9,
  have: 10,
  do: 11,
  modal: 12,
  negation: 13,
  conjunction: 14,
  adverb: 15,
  office: 16,
  time: 17,
  that: 18,
  saying: 19,
  comma: 20,
  stop: 21,
  quote: 22,
  colon: 23,
  dash: 24,
  sign: 25,
  number: 26,
  acronym: 27,
  capitalized: 28,
  adverbByEnding: 29,
  pastByEnding: 30,
  participleByEnding: 31,
  nounByEnding: 32,
  plural: 33,
  other: 34,
} as const;

const closedClasses: readonly (readonly [number, string])[] = [
  [
    WordClass.determiner,
    'the a an this these those every each any some no another both either neither all most many several few much such',
  ],
  [WordClass.subjectPronoun, 'he she they we i it who you'],
  [WordClass.objectPronoun, 'him her them us me himself herself themselves itself myself whom'],
  [WordClass.possessive, 'his their its our my your whose'],
  [
    WordClass.preposition,
    'of in on at by for with from about into over after before under against between during without within through among across toward towards like amid despite upon per via off near behind since until than',
  ],
  [WordClass.to, 'to'],
  [WordClass.as, 'as'],
  [WordClass.that, 'that'],
  [WordClass.clauseOpener, 'if whether how why what when where which because while although though unless'],
  [WordClass.be, 'is are was were be been being am'],
  [WordClass.have, 'has have had having'],
  [WordClass.do, 'do does did'],
  [WordClass.modal, 'will would can could should may might must shall'],
  [WordClass.negation, 'not never'],
  [WordClass.conjunction, 'and or but nor yet so'],
  [
    WordClass.adverb,
    'also now then still just even only already later recently once again too very more less previously repeatedly publicly privately earlier often here there however today',
  ],
  [
    WordClass.office,
    'president candidate nominee senator governor mayor spokesman spokeswoman spokesperson official officials secretary director chairman minister leader campaign report statement committee court judge democrats republicans people voters man woman police lawyer attorney expert experts analyst analysts professor critics supporters sources source poll survey study researchers group agency department administration government party',
  ],
  [
    WordClass.time,
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday week month year night morning afternoon evening',
  ],
];

const classOfWord = new Map(
  closedClasses.flatMap(([wordClass, words]) => words.split(' ').map((word) => [word, wordClass] as const)),
);

const known = new WeakMap<WordLooks, number>();

/** The class of a word form, kept with its looks. */
export function toWordClass(looks: WordLooks, text: string): number {
  const found = known.get(looks);
  if (found !== undefined) return found;
  const wordClass =
    classOfWord.get(looks.lowerText) ??
    (isSayingWord(looks.lowerText) ? WordClass.saying : classByForm(looks, text));
  known.set(looks, wordClass);
  return wordClass;
}

const signs: readonly (readonly [RegExp, number])[] = [
  [/^,$/, WordClass.comma],
  [/^[.!?]$/, WordClass.stop],
  [/^(?:["“”„«»]|''|``)$/, WordClass.quote],
  [/^:$/, WordClass.colon],
  [/^[-–—]$/, WordClass.dash],
];

const endings: readonly (readonly [RegExp, number])[] = [
  [/ly$/, WordClass.adverbByEnding],
  [/ed$/, WordClass.pastByEnding],
  [/ing$/, WordClass.participleByEnding],
  [/(?:tion|ment|ness|ity|ance|ence|ism)s?$/, WordClass.nounByEnding],
  [/s$/, WordClass.plural],
];

function classByForm({ lowerText, isCapitalized, isAllCaps }: WordLooks, text: string): number {
  if (!/[\p{L}\p{N}]/u.test(text))
    return signs.find(([pattern]) => pattern.test(text))?.[1] ?? WordClass.sign;
  if (/\p{N}/u.test(text)) return WordClass.number;
  if (isCapitalized) return isAllCaps && text.length < 4 ? WordClass.acronym : WordClass.capitalized;
  return endings.find(([pattern]) => pattern.test(lowerText))?.[1] ?? WordClass.other;
}

const verbal: ReadonlySet<number> = new Set([
  WordClass.be,
  WordClass.have,
  WordClass.do,
  WordClass.modal,
  WordClass.saying,
  WordClass.pastByEnding,
]);

/** Whether a word of this class is likely a verb. */
export const isVerbal = (wordClass: number): boolean => verbal.has(wordClass);
