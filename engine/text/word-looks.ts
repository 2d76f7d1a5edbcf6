import { hashText, mix } from './hashes.ts';

/** What a word form is by itself; computed once a form and kept. */
export interface WordLooks {
  readonly form: number;
  readonly lower: number;
  /** The shape with runs folded: "Xx", "X.X.", "dd". */
  readonly shape: number;
  readonly shapeText: string;
  /** Hashes of prefixes and suffixes of 1 to 4 letters, lower case. */
  readonly affixes: readonly number[];
  readonly isCapitalized: boolean;
  readonly isAllCaps: boolean;
  readonly isWord: boolean;
  readonly lowerText: string;
}

const mostKept = 50_000;

/** A reader of word forms with a memory, bounded because pages are hostile input. */
export function createWordReader(): (form: string) => WordLooks {
  const known = new Map<string, WordLooks>();
  return (form) => {
    const found = known.get(form);
    if (found) return found;
    const looks = lookAt(form);
    if (known.size >= mostKept) known.clear();
    known.set(form, looks);
    return looks;
  };
}

function lookAt(form: string): WordLooks {
  const lowerText = form.toLowerCase();
  const shapeText = toShape(form);
  const affixes: number[] = [];
  for (let length = 1; length <= 4; length++) {
    if (form.length <= length) break;
    affixes.push(
      mix(length, hashText(lowerText.slice(0, length))),
      mix(length + 8, hashText(lowerText.slice(-length))),
    );
  }
  return {
    form: hashText(form),
    lower: hashText(lowerText),
    shape: hashText(shapeText),
    shapeText,
    affixes,
    isCapitalized: /^\p{Lu}/u.test(form),
    isAllCaps: /^\p{Lu}[\p{Lu}.&]+$/u.test(form),
    isWord: /^[\p{L}]/u.test(form),
    lowerText,
  };
}

/** Upper case X, lower case x, digits d, the rest as it is; a run of more than two counts as two. */
function toShape(form: string): string {
  let shape = '';
  for (const letter of form.slice(0, 30)) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? 'd'
          : letter;
    if (!(shape.endsWith(kind) && shape.at(-2) === kind)) shape += kind;
  }
  return shape;
}
