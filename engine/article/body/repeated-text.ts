import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from './page-block.ts';

/** Shorter lines stand in a text by chance. */
const fewestWords = 7;
const fewestQuoted = 4;
const shortest = 20;
const quotation = /["“”„«»‘]/;
const longest = 600;
/** Stands between blocks; folded text has no such mark. */
const divider = '|';
/** A text is compared up to here: pages are hostile input. */
const mostCharacters = 300_000;

/** A line that stands in a block of the text, as a sentence taken out of it does; or that is a whole block once more. */
export type Repetition = 'part' | 'block';

/**
 * A test for lines that repeat words of the text, as pull quotes do: a sentence of it, or most of one.
 *
 * @param text indexes of the text's blocks
 * @returns takes a line, and the line folded for comparison
 */
export function createRepetitionTest(
  blocks: readonly PageBlock[],
  text: readonly number[],
): (line: string, words: string) => Repetition | null {
  let folded: string | null = null;
  return (line, words) => {
    if (line.length < shortest || line.length > longest) return null;
    folded ??= ` ${foldText(blocks, text)} `;
    const fewest = quotation.test(line) ? fewestQuoted : fewestWords;
    if (words.split(' ').length < fewest) return null;
    const at = folded.indexOf(` ${words} `);
    if (at < 0) return null;
    const after = at + words.length + 2;
    const isWhole =
      (at === 0 || folded[at - 1] === divider) && (after === folded.length || folded[after] === divider);
    return isWhole ? 'block' : 'part';
  };
}

/** Headings are not in it: tables of contents repeat them, which are no pull quotes. */
function foldText(blocks: readonly PageBlock[], text: readonly number[]): string {
  const lines: string[] = [];
  let length = 0;
  for (const i of text) {
    const block = blocks[i];
    if (!block || block.shape === 'heading') continue;
    length += block.text.length;
    if (length > mostCharacters) break;
    lines.push(foldForComparison(block.text));
  }
  return lines.join(` ${divider} `);
}
