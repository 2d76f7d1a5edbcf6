import type { Span } from '../model.ts';

/** How a text speaks of a person. */
export type Address = 'he' | 'she';

const toAddresses = (he: string, she: string): ReadonlyMap<string, Address> =>
  new Map([
    ...he.split(' ').map((word) => [word, 'he'] as const),
    ...she.split(' ').map((word) => [word, 'she'] as const),
  ]);

/** "Mrs ", "Ms. " right before a name, or as its first word. */
const titles = toAddresses(
  'mr sir lord señor sr don herr king prince sheikh shri',
  'mrs ms miss lady dame madam madame mme señora sra doña frau queen princess sheikha smt',
);
/** "his wife, " before a name. */
const relatives = toAddresses(
  'husband brother father son uncle nephew grandfather widower',
  'wife sister mother daughter aunt niece grandmother widow',
);

const titleBefore = /(\p{L}+)\.? $/u;
const relativeBefore = /(\p{L}+),? $/u;
const firstWord = /^(\p{L}+)\.? \p{Lu}/u;
const reach = 24;

/** Whether the words right before a name, or its own first word, say that a man or a woman is meant. */
export function readAddress(text: string, { start, end }: Span): Address | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const word = (pattern: RegExp, stretch: string): string => pattern.exec(stretch)?.[1]?.toLowerCase() ?? '';
  return (
    titles.get(word(firstWord, text.slice(start, Math.min(end, start + reach)))) ??
    titles.get(word(titleBefore, before)) ??
    relatives.get(word(relativeBefore, before)) ??
    null
  );
}

/** What follows a name in its sentence and says whether it is a man's. */
const pronoun = /^[^.!?\n]{0,100}?\b(?:(he|him|his|himself)|(she|her|hers|herself))\b/iu;
const longestSentencePart = 120;

/** By the first pronoun behind a name in its sentence, which may be another's: weak evidence, a hint where nothing better is. */
export function readPronoun(text: string, { end }: Span): Address | null {
  const match = pronoun.exec(text.slice(end, end + longestSentencePart));
  return match ? (match[1] ? 'he' : 'she') : null;
}

/** Whose relative somebody is named as: of an older or a younger generation, or of the same. */
export type Kinship = 'older' | 'younger' | 'same';

const kin: ReadonlyMap<string, Kinship> = new Map([
  ...'father mother uncle aunt grandfather grandmother'.split(' ').map((word) => [word, 'older'] as const),
  ...'son daughter nephew niece grandson granddaughter'.split(' ').map((word) => [word, 'younger'] as const),
  ...'wife husband widow widower brother sister cousin'.split(' ').map((word) => [word, 'same'] as const),
]);
const generations: ReadonlyMap<string, Kinship> = new Map([
  ...'elder older senior late'.split(' ').map((word) => [word, 'older'] as const),
  ...'younger junior'.split(' ').map((word) => [word, 'younger'] as const),
]);

/** "his late father, ", "the general’s son, " before a name. */
export function readKinship(text: string, { start }: Span): Kinship | null {
  return (
    kin.get(relativeBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1]?.toLowerCase() ?? '') ??
    null
  );
}

/** "the elder ", "the younger " before a surname. */
export function readGeneration(text: string, { start }: Span): Kinship | null {
  return (
    generations.get(
      titleBefore.exec(text.slice(Math.max(0, start - reach), start))?.[1]?.toLowerCase() ?? '',
    ) ?? null
  );
}
