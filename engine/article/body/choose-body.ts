import { finish } from '../../text/finish.ts';
import { scoreWithTrees } from '../boosted-trees.ts';
import { type LivePage, unseen } from '../live-page.ts';
import { toBlockFeatures } from './block-features.ts';
import { groupBlocks } from './block-groups.ts';
import { firstPass, secondPass } from './block-trees.ts';
import { toContextFeatures } from './context-features.ts';
import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';
import { withoutRepeats } from './repeats.ts';

/** A block is of the body from this score on. */
const threshold = 0.5;

const noVector = new Float32Array();

/**
 * The indexes of the blocks that are the article's body, in order: learned scores by block, then again with the
 * scores of the surroundings. Captions are none of it, and what stands in the page twice is there once.
 *
 * @returns work that offers pauses, and the indexes at its end
 */
export function* chooseBodyInParts(
  blocks: readonly PageBlock[],
  live: LivePage = unseen,
): Generator<void, readonly number[]> {
  const groups = groupBlocks(blocks);
  yield;
  const features = yield* toBlockFeatures(blocks, groups);
  yield;
  const first = features.map((vector) => scoreWithTrees(firstPass, vector));
  yield;
  const surroundings = toContextFeatures(blocks, groups, features, first);
  yield;
  const second = surroundings.map((vector) => scoreWithTrees(secondPass, vector ?? noVector));
  yield;
  const chosen = second.flatMap((score, i) => (score > threshold ? [i] : []));
  const body = chosen.length > 0 ? chosen : longestRun(blocks);
  return withoutRepeats(
    body.filter((i) => blocks[i]?.shape !== 'caption'),
    blocks,
    live,
  );
}

/** The same without pauses. */
export const chooseBody = (blocks: readonly PageBlock[], live: LivePage = unseen): readonly number[] =>
  finish(chooseBodyInParts(blocks, live));

/** Where no block convinces, the longest text of one container: short notices are articles too. */
function longestRun(blocks: readonly PageBlock[]): readonly number[] {
  const byContainer = new Map<Element, number[]>();
  blocks.forEach((block, i) => {
    const isText =
      block.linked < block.text.length / 2 &&
      (block.regions & (Region.navigation | Region.footer | Region.comments)) === 0;
    const container = block.element.parentElement ?? block.element;
    if (isText && block.text.length > 40)
      byContainer.set(container, [...(byContainer.get(container) ?? []), i]);
  });
  const length = (run: readonly number[]) => run.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  return [...byContainer.values()].sort((a, b) => length(b) - length(a))[0] ?? [];
}
