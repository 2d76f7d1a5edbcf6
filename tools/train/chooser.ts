import type { BoostedTrees } from '../../engine/article/boosted-trees.ts';
import { shareWithTrees } from '../../engine/article/shares.ts';
import { chooseUnseen, type RankedPage, type RankerSettings, type UnseenChoice } from './ranker.ts';

/** A page's candidates, each with a key: those with the same key say the same. */
export interface ChoicePage extends RankedPage {
  readonly keys: readonly string[];
}

/**
 * The likeliest value of every page by trees that have not seen it, where candidates compete for one place
 * (`oneOfPage`) and those that say the same add up.
 */
export const chooseUnseenValue = <Page extends ChoicePage>(
  pages: readonly Page[],
  settings: RankerSettings,
): readonly UnseenChoice<Page>[] => chooseUnseen(pages, settings, choose);

function choose<Page extends ChoicePage>(page: Page, trees: BoostedTrees): UnseenChoice<Page> {
  const scores = new Map<string, number>();
  shareWithTrees(trees, page.vectors).forEach((share, i) => {
    const key = page.keys[i] ?? '';
    scores.set(key, (scores.get(key) ?? 0) + share);
  });
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best) return { page, score: 0, isRight: false };
  return { page, score: best[1], isRight: page.labels[page.keys.indexOf(best[0])] === 1 };
}
