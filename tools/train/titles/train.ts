/**
 * Trains the trees that tell an article's headline from the other titles of its page:
 *   node tools/train/titles/train.ts            trains on all development pages, writes engine/article/fields/title-trees.ts
 *   node tools/train/titles/train.ts --check    5-fold cross-validation by page, prints the share of titles right
 */
import { chooseBody } from '../../../engine/article/body/choose-body.ts';
import { collectBlocks } from '../../../engine/article/body/collect-blocks.ts';
import { findSiteNames, siteNames } from '../../../engine/article/fields/publisher.ts';
import { groupAnswers } from '../../../engine/article/fields/title-answers.ts';
import { toTitleFeatures } from '../../../engine/article/fields/title-features.ts';
import { findTitlesOnPage } from '../../../engine/article/fields/title-sources.ts';
import { readSignals } from '../../../engine/article/signals/read-signals.ts';
import { foldForComparison } from '../../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import {
  chooseUnseen,
  percent,
  type RankedPage,
  type RankerSettings,
  trainRanker,
  writeTrees,
} from '../ranker.ts';

const settings: RankerSettings = {
  trees: 100,
  depth: 4,
  learningRate: 0.1,
  leastInLeaf: 2,
  penalty: 3,
  featureShare: 0.3,
};

interface Page extends RankedPage {
  readonly set: string;
}

function toPage(page: GoldPage & { readonly title: string }, set: string): Page {
  const document = parsePage(page.html);
  const signals = readSignals(document, page.url);
  const blocks = collectBlocks(document.documentElement);
  const sites = siteNames(signals, findSiteNames(signals));
  const answers = groupAnswers(findTitlesOnPage(signals, blocks, sites));
  const gold = foldForComparison(page.title);
  return {
    set,
    vectors: toTitleFeatures(answers, blocks, chooseBody(blocks), page.url, sites),
    labels: answers.map(({ folded }) => (folded === gold ? 1 : 0)),
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
