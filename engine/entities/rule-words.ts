import type { Word } from './1-candidates.ts';

/** A set from words apart by white space, as rules list them. */
export const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A word in lower case; nothing where there is none. */
export const low = (word: Word | undefined): string => word?.looks.lowerText ?? '';
