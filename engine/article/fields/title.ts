import type { Correction, Field } from '../../model.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { scoreWithTrees } from '../boosted-trees.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { pickField, putCorrectedFirst } from './pick-field.ts';
import { groupAnswers } from './title-answers.ts';
import { toTitleFeatures } from './title-features.ts';
import { type FoundTitle, findTitlesOnPage } from './title-sources.ts';
import { titleTrees } from './title-trees.ts';
import { siteItself, toSiteShare } from './title-words.ts';

/** The headline, and the index of the block that shows it (-1 where none does). */
export interface TitleReading {
  readonly title: Field<string> | null;
  readonly block: number;
}

/**
 * The headline. Every wording that headings and metadata have, whole and without site names and kickers, is ranked by
 * learned scores: where it stands, how it agrees with the others and with the page's address. Metadata that say
 * otherwise are conflicts.
 *
 * @param body indexes of the body's blocks
 * @param corrections the reader's word on which place is right
 */
export function readTitle(
  signals: PageSignals,
  blocks: readonly PageBlock[],
  body: readonly number[],
  siteNames: readonly string[],
  corrections: readonly Correction[],
): TitleReading {
  const answers = groupAnswers(findTitlesOnPage(signals, blocks, siteNames));
  const features = toTitleFeatures(answers, blocks, body, signals.url, siteNames);
  const shareOfSite = toSiteShare(siteNames);
  const scored = answers
    .map(({ places, folded }, i) => ({
      places,
      // What names the site is the headline only where nothing else may be.
      score:
        scoreWithTrees(titleTrees, features[i] ?? new Float32Array()) -
        (shareOfSite(folded) === siteItself ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ places }) => places);
  const ranked = putCorrectedFirst(scored, corrections, 'title');
  const [best] = ranked;
  if (!best) return { title: null, block: -1 };
  const alike = ranked.filter(({ value }) => isSameTitle(value, best.value));
  // What cuts of other places say is no disagreement; what their whole text says may be.
  const others = ranked.filter(
    (one) => one.block < 0 && one.cut === 'whole' && !isPart(one.value, best.value),
  );
  return {
    title: pickField([...alike, ...others], isSameTitle),
    block: findShown(blocks, best, alike),
  };
}

const isSameTitle = (a: string, b: string): boolean => foldForComparison(a) === foldForComparison(b);

const isPart = (whole: string, part: string): boolean =>
  ` ${foldForComparison(whole)} `.includes(` ${foldForComparison(part)} `);

const outside = Region.related | Region.navigation | Region.footer | Region.aside | Region.comments;

/** The block that shows the headline: one that has its words, or the heading that has most of them. */
function findShown(blocks: readonly PageBlock[], best: FoundTitle, alike: readonly FoundTitle[]): number {
  const [shown] = alike.filter(({ block }) => block >= 0);
  if (shown) return shown.block;
  const wanted = new Set(foldForComparison(best.value).split(' '));
  let chosen = -1;
  let most = 0.5;
  blocks.forEach((block, i) => {
    const isTitled = block.level > 0 || (block.regions & Region.title) !== 0;
    if (!isTitled || block.text.length > 500 || block.regions & outside) return;
    const words = foldForComparison(block.text).split(' ');
    const shared = words.filter((word) => wanted.has(word)).length;
    const agreement = shared / (words.length + wanted.size - shared) + (block.level === 1 ? 0.2 : 0);
    if (agreement > most) {
      most = agreement;
      chosen = i;
    }
  });
  return chosen >= 0 ? chosen : onlyMainHeading(blocks);
}

/** Where a page has one `<h1>`, that is its headline, whatever its metadata say. */
function onlyMainHeading(blocks: readonly PageBlock[]): number {
  const main = blocks.flatMap(({ level, regions }, i) => (level === 1 && !(regions & outside) ? [i] : []));
  return main.length === 1 ? (main[0] ?? -1) : -1;
}
