import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from './page-block.ts';

/** Shorter lines stand in a text by chance. */
const fewestWords = 7;
const fewestQuoted = 4;
const shortest = 20;
const quotation = /["“”„«»‘]/;
const longest = 600;
/** A text is compared up to here: pages are hostile input. */
const mostCharacters = 300_000;

/**
 * A test for lines that repeat words of the text, as pull quotes do: a sentence of it, or most of one.
 *
 * @param text indexes of the text's blocks
 * @returns takes a line, and the line folded for comparison
 */
export function createRepetitionTest(
  blocks: readonly PageBlock[],
  text: readonly number[],
): (line: string, words: string) => boolean {
  let folded: string | null = null;
  return (line, words) => {
    if (line.length < shortest || line.length > longest) return false;
    folded ??= ` ${foldText(blocks, text)} `;
    const fewest = quotation.test(line) ? fewestQuoted : fewestWords;
    return words.split(' ').length >= fewest && folded.includes(` ${words} `);
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
  return lines.join(' | ');
}
