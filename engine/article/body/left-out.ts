import type { LeftOut } from '../../model.ts';
import { findSurroundings, type Surroundings } from './article-surroundings.ts';
import { tellAlone } from './left-out-rules.ts';
import { closeGaps, spreadBoxes, spreadHeadings, type Telling } from './left-out-spread.ts';
import { sumUp } from './left-out-summary.ts';
import { type ChosenText, listOutside, type OutsideBlock } from './outside-block.ts';

/**
 * Tells what stands in or near the article and is none of its text, in the page's order: each block by itself first,
 * then by the box that it stands in. A block of the page is in the text, or left out, or far from the article; never
 * two of these.
 */
export function findLeftOut(chosen: ChosenText): readonly LeftOut[] {
  const surroundings = findSurroundings(chosen.blocks, chosen.text, chosen.titleBlock);
  const { near, common } = surroundings;
  const tellings: Telling[] = listOutside(chosen, near, common).map((outside) => ({
    outside,
    told: tellAlone(outside),
  }));
  spreadHeadings(tellings, surroundings);
  spreadBoxes(tellings, surroundings);
  closeGaps(tellings);
  for (const telling of tellings) telling.told ??= tellLast(telling.outside, chosen, surroundings);
  return sumUp(tellings);
}

const longestKicker = 40;

/**
 * A line over the headline names the department; in the article's box a block is left out without a name, unless it is
 * a copy of one of the text's, as for narrow screens; elsewhere it is passed over.
 */
function tellLast(
  { block, index, repeats }: OutsideBlock,
  { titleBlock }: ChosenText,
  { container }: Surroundings,
): Telling['told'] {
  if (index < titleBlock && block.text.length <= longestKicker) return { kind: 'tags', rule: 'neighbours' };
  const isInside = container !== null && container.tagName !== 'BODY' && container.contains(block.element);
  return isInside && repeats() !== 'block' ? { kind: 'other', rule: 'none' } : null;
}
