import { type LivePage, unseen } from '../live-page.ts';
import type { PageBlock } from './page-block.ts';

/** Shorter lines recur in a text of their own right: "Pros", "Read the answer", a refrain. */
const shortest = 40;

/**
 * The body without what stands in the page twice: many pages hold their text once for wide screens and once for
 * narrow ones, or in a tab and below it. The first copy stays, or the first that a live page shows.
 *
 * @param body indexes of the body's blocks, in order
 * @returns those that stay, in order
 */
export function withoutRepeats(
  body: readonly number[],
  blocks: readonly PageBlock[],
  { isShown = () => true }: LivePage = unseen,
): readonly number[] {
  const kept = new Map<string, number>();
  const repeated = new Set<number>();
  for (const i of body) {
    const block = blocks[i];
    if (!block || block.text.length < shortest) continue;
    const first = kept.get(block.text);
    const before = first === undefined ? undefined : blocks[first];
    if (first === undefined || !before) kept.set(block.text, i);
    else if (!isShown(before.element) && isShown(block.element)) {
      repeated.add(first);
      kept.set(block.text, i);
    } else repeated.add(i);
  }
  return repeated.size > 0 ? body.filter((i) => !repeated.has(i)) : body;
}
