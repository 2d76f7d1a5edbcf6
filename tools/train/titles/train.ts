/**
 * Trains the trees that tell an article's headline from the other titles of its page:
 *   node tools/train/titles/train.ts            trains on all development pages, writes engine/article/fields/title-trees.ts
 *   node tools/train/titles/train.ts --check    5-fold cross-validation by page, prints the share of titles right
 */
import { chooseBody } from '../../../engine/article/body/choose-body.ts';
import { collectBlocks } from '../../../engine/article/body/collect-blocks.ts';
import { findSiteNames, siteNames } from '../../../engine/article/fields/publisher.ts';
import { toTitleFeatures } from '../../../engine/article/fields/title-features.ts';
import { findTitlesOnPage } from '../../../engine/article/fields/title-sources.ts';
import { readSignals } from '../../../engine/article/signals/read-signals.ts';
import { foldForComparison } from '../../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import type { TreeSettings } from '../boosted-trees.ts';
import { chooseUnseen, percent, type RankedPage, trainRanker, writeTrees } from '../ranker.ts';

const settings: TreeSettings = { trees: 80, depth: 5, learningRate: 0.12, leastInLeaf: 2, penalty: 3 };

interface Page extends RankedPage {
  readonly set: string;
}

function toPage(page: GoldPage & { readonly title: string }, set: string): Page {
  const document = parsePage(page.html);
  const signals = readSignals(document, page.url);
  const blocks = collectBlocks(document.documentElement);
  const found = findTitlesOnPage(signals, blocks, siteNames(signals, findSiteNames(signals)));
  const gold = foldForComparison(page.title);
  return {
    set,
    vectors: toTitleFeatures(found, blocks, chooseBody(blocks), page.url),
    labels: found.map(({ value }) => (foldForComparison(value) === gold ? 1 : 0)),
  };
}

async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const set of ['wcxb', 'trafilatura', 'postlight', 'readability'] as const) {
    for await (const page of readGoldPages(set)) {
      if (set === 'wcxb' && !page.isArticle) continue;
      const { title } = page;
      if (title) pages.push(toPage({ ...page, title }, set));
    }
  }
  return pages;
}

const pages = await readPages();
if (process.argv.includes('--check')) {
  const choices = chooseUnseen(pages, settings);
  for (const set of new Set(pages.map((page) => page.set))) {
    const those = choices.filter(({ page }) => page.set === set);
    const possible = those.filter(({ page }) => page.labels.includes(1)).length;
    const right = those.filter(({ isRight }) => isRight).length;
    console.log(
      `${set}: ${those.length} pages, right ${percent(right, those.length)} %, possible ${percent(possible, those.length)} %`,
    );
  }
} else writeTrees('title-trees', 'titleTrees', trainRanker(pages, settings));
