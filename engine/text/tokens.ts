import type { Span } from '../model.ts';

/** A word, number or sign, with its place in the text. */
export interface Token extends Span {
  readonly text: string;
}

/**
 * What a token is: initials and abbreviations with their full stops ("U.S.", "J."), numbers with their separators,
 * words with inner apostrophes (O'Brien, but not the possessive 's, which is a token of its own), single signs.
 * Hyphens divide: names stand inside hyphenated words ("Beijing-based").
 */
const tokenPattern =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Inc|Corp|Co|Ltd|No|Nos|Mt)\.(?=\s+[\p{Lu}\d])|\p{Lu}\.(?=\s?\p{Lu})|['’]s(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*|(?:[dDlLO]|Al|al)['’](?=\p{Lu})[\p{L}\p{M}\p{N}]+|[\p{L}\p{M}\p{N}]+(?:['’](?![sS](?![\p{L}\p{N}]))[\p{L}\p{M}]+)*|\S/gu;

/** The tokens of a text, in order; white space is between them. */
export function findTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(tokenPattern)) {
    const start = from + match.index;
    tokens.push({ text: match[0], start, end: start + match[0].length });
  }
  return tokens;
}
