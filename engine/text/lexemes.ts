/**
 * A text as a line of lexemes, each of a kind that one character stands for, so that regular expressions over kinds
 * find phrases whatever their words are (token patterns: Chang and Manning, "TokensRegex", 2014). What has no kind is
 * 'x'; of several in a row only one is kept.
 */
export interface Lexemes {
  readonly kinds: string;
  /** UTF-16 offsets of each lexeme. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A number that goes with the kind: which month, how many, … */
  readonly values: readonly number[];
}

/** What a lexeme is. `end`: where it ends, if not where the word does. */
export interface LexemeKind {
  readonly kind: string;
  readonly value: number;
  readonly end?: number;
}

/** Words, numbers with what is written into them ("2017-09-26", "1990s", "9:30"), line ends, single signs. */
const lexemePattern = /[A-Za-z\u00c0-\u024f]+|\d+(?:[.,:/–-]\d+)*[A-Za-z]*|\n|\S/g;

/** After so many words, or places where a phrase may begin, a pause is offered. */
export const lexemesAtATime = 1000;

/**
 * Divides a text.
 *
 * @param toKind what stands at these offsets, or null where it is nothing of interest
 * @returns work that offers pauses, and the lexemes at its end
 */
export function* findLexemes(
  text: string,
  toKind: (text: string, start: number, end: number) => LexemeKind | null,
): Generator<void, Lexemes> {
  const kinds: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const values: number[] = [];
  const pattern = new RegExp(lexemePattern);
  let isOther = false;
  let count = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (++count % lexemesAtATime === 0) yield;
    const start = match.index;
    const found = toKind(text, start, pattern.lastIndex);
    if (!found && isOther) continue;
    isOther = !found;
    kinds.push(found?.kind ?? 'x');
    starts.push(start);
    if (found?.end !== undefined) pattern.lastIndex = found.end;
    ends.push(pattern.lastIndex);
    values.push(found?.value ?? 0);
  }
  return { kinds: kinds.join(''), starts, ends, values };
}

/**
 * Words with kinds and values, from rows such as `M january:1 february:2`. Put in order when the first word is looked up:
 * not every page has need of it.
 */
export function toVocabulary(
  rows: Readonly<Record<string, string>>,
): Pick<ReadonlyMap<string, LexemeKind>, 'get'> {
  let known: ReadonlyMap<string, LexemeKind> | null = null;
  return {
    get(word) {
      known ??= readRows(rows);
      return known.get(word);
    },
  };
}

function readRows(rows: Readonly<Record<string, string>>): ReadonlyMap<string, LexemeKind> {
  return new Map(
    Object.entries(rows).flatMap(([kind, words]) =>
      words.split(' ').map((entry): [string, LexemeKind] => {
        const [word = '', value = '0'] = entry.split(':');
        return [word, { kind, value: Number(value) }];
      }),
    ),
  );
}
