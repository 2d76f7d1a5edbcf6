import type { Lexemes } from '../text/lexemes.ts';

/** The lexemes of an expression, as its reading looks at them. */
export interface Phrase {
  readonly kinds: string;
  /** The value of the first lexeme of one of these kinds, or null. */
  find(kinds: string): number | null;
  /** What the first lexeme of one of these kinds says, in the text. */
  textOf(kinds: string): string;
  /** Parts of the phrase: before and behind the lexeme at an index. */
  part(from: number, to: number): Phrase;
  readonly start: number;
  readonly end: number;
}

/**
 * @param from the index of its first lexeme
 * @param to behind its last
 */
export function createPhrase(text: string, lexemes: Lexemes, from: number, to: number): Phrase {
  const indexOf = (kinds: string): number => {
    for (let i = from; i < to; i++) if (kinds.includes(lexemes.kinds[i] ?? ' ')) return i;
    return -1;
  };
  return {
    kinds: lexemes.kinds.slice(from, to),
    find(kinds) {
      const i = indexOf(kinds);
      return i < 0 ? null : (lexemes.values[i] ?? null);
    },
    textOf(kinds) {
      const i = indexOf(kinds);
      return i < 0 ? '' : text.slice(lexemes.starts[i], lexemes.ends[i]);
    },
    part: (first, last) => createPhrase(text, lexemes, from + first, from + last),
    start: lexemes.starts[from] ?? 0,
    end: lexemes.ends[to - 1] ?? 0,
  };
}
