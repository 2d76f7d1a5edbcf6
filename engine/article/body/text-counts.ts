/** What a block's text is made of. White space in it is single characters: blanks, in tables tabs and line ends. */
export interface TextCounts {
  readonly words: number;
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  readonly commas: number;
  /** Ends of sentences: a full stop and its like, perhaps a closing quotation mark, then a blank or the end. */
  readonly sentences: number;
  readonly hasQuotationMark: boolean;
  /** A bar, a bullet, a guillemet that points on: what divides the links of a line. */
  readonly hasDivider: boolean;
}

/** What a character is, a bit for each. */
const Kind = {
  letter: 1 << 0,
  capital: 1 << 1,
  digit: 1 << 2,
  comma: 1 << 3,
  sentenceEnd: 1 << 4,
  quotationMark: 1 << 5,
  divider: 1 << 6,
  closing: 1 << 7,
  /** Set for every character that has been looked at. */
  known: 1 << 8,
} as const;

const byPattern: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, Kind.letter],
  [/\p{Lu}/u, Kind.capital],
  [/\p{N}/u, Kind.digit],
  [/[,،、，]/u, Kind.comma],
  [/[.!?…。！？]/u, Kind.sentenceEnd],
  [/["“”„«»]/u, Kind.quotationMark],
  [/[|•»›]/u, Kind.divider],
  [/["'”’»)]/u, Kind.closing],
];

const special = Kind.sentenceEnd | Kind.quotationMark | Kind.divider;

function toKind(character: string): number {
  return byPattern.reduce(
    (kind, [pattern, bit]) => (pattern.test(character) ? kind | bit : kind),
    Kind.known,
  );
}

/** The kinds of the characters met so far, by code unit: a look-up instead of patterns, a letter each. */
const kinds = new Uint16Array(0x10000);

function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = toKind(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const blank = 32;

/** Counts a text's characters by kind, in one walk. */
export function countText(text: string): TextCounts {
  let words = 1;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let commas = 0;
  let sentences = 0;
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === blank) {
      words++;
      continue;
    }
    let kind = kindOf(code);
    if (isHighSurrogate(code)) {
      const character = String.fromCodePoint(text.codePointAt(i) ?? code);
      kind = toKind(character);
      i += character.length - 1;
    }
    letters += kind & 1;
    capitals += (kind >> 1) & 1;
    digits += (kind >> 2) & 1;
    commas += (kind >> 3) & 1;
    if ((kind & special) === 0) continue;
    seen |= kind;
    if (kind & Kind.sentenceEnd && isEndOfSentence(text, i + 1)) sentences++;
  }
  return {
    words,
    letters,
    capitals,
    digits,
    commas,
    sentences,
    hasQuotationMark: (seen & Kind.quotationMark) !== 0,
    hasDivider: (seen & Kind.divider) !== 0,
  };
}

/** Whether what stands behind a full stop says that a sentence ends there. */
function isEndOfSentence(text: string, behind: number): boolean {
  const isQuoted = behind < text.length && (kindOf(text.charCodeAt(behind)) & Kind.closing) !== 0;
  const next = isQuoted ? behind + 1 : behind;
  return next >= text.length || text.charCodeAt(next) <= blank;
}
