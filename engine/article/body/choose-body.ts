import { scoreWithTrees } from '../boosted-trees.ts';
import { toBlockFeatures } from './block-features.ts';
import { groupBlocks } from './block-groups.ts';
import { firstPass, secondPass } from './block-trees.ts';
import { toContextFeatures } from './context-features.ts';
import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';

/** A block is of the body from this score on: a lost sentence costs readers more than a line too many. */
const threshold = 0.45;

const noVector = new Float32Array();

/**
 * The indexes of the blocks that are the article's body, in order: learned scores by block, then again with the
 * scores of the surroundings. Captions and the headline are none of it.
 */
export function chooseBody(blocks: readonly PageBlock[]): readonly number[] {
  const groups = groupBlocks(blocks);
  const features = toBlockFeatures(blocks, groups);
  const first = features.map((vector) => scoreWithTrees(firstPass, vector));
  const second = toContextFeatures(blocks, groups, features, first).map((vector) =>
    scoreWithTrees(secondPass, vector ?? noVector),
  );
  const chosen = second.flatMap((score, i) => (score > threshold ? [i] : []));
  const body = chosen.length > 0 ? chosen : longestRun(blocks);
  return body.filter((i) => blocks[i]?.shape !== 'caption');
}

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
