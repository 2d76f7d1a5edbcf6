/**
 * Trains the trees that tell an article's authors from the other names of its page:
 *   node tools/train/authors/train.ts            trains on all development pages, writes engine/article/fields/author-trees.ts
 *   node tools/train/authors/train.ts --check    5-fold cross-validation by page, prints the share of pages exactly right
 */
import { toAuthorFeatures } from '../../../engine/article/fields/author-features.ts';
import { findAuthorsOnPage } from '../../../engine/article/fields/author-sources.ts';
import { readPage } from '../../../engine/article/reader.ts';
import { foldForComparison } from '../../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import type { TreeSettings } from '../boosted-trees.ts';
import {
  chooseUnseen,
  percent,
  printByThreshold,
  type RankedPage,
  trainRanker,
  writeTrees,
} from '../ranker.ts';

const settings: TreeSettings = { trees: 120, depth: 5, learningRate: 0.1, leastInLeaf: 1, penalty: 3 };

interface Page extends RankedPage {
  /** Whether the gold names anybody. */
  readonly isSigned: boolean;
}

const separator = /\s*[,;|&/•·\n]\s*|\s+(?:and|und|et|y|e|og|och|ja)\s+|\s+[-–—]\s+/iu;
const label =
  /^(?:(?:written|reported|posted|published|story|words|text|article)\s+)?(?:by|von|par|por|autore?s?|autorin|authors?|texte?|words)\b\s*:?\s+/i;
const degrees = new Set('phd md mba jr sr esq ma msc ba bsc rn rd jd dds mph'.split(' '));

/** Names as the scorer compares them: split where bylines join names, folded, degrees left out. */
function toKeys(names: readonly string[]): string {
  const keys = names
    .flatMap((name) => name.normalize('NFKC').split(separator))
    .map((name) => foldForComparison(name.trim().replace(label, '').replace(/[’']/g, '')))
    .filter((name) => name && !degrees.has(name.replace(/ /g, '')));
  return [...new Set(keys)].sort().join('|');
}

function toPage(page: GoldPage & { readonly authors: readonly string[] }): Page {
  const { reading, sites } = readPage(parsePage(page.html), page.url);
  const found = findAuthorsOnPage(reading);
  const gold = toKeys(page.authors);
  return {
    vectors: toAuthorFeatures(found, reading, sites),
    labels: found.map(({ value }) => (gold && toKeys(value.map(({ name }) => name)) === gold ? 1 : 0)),
    isSigned: gold !== '',
  };
}

async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for (const set of ['wcxb', 'trafilatura', 'postlight'] as const) {
    for await (const page of readGoldPages(set)) {
      if (set === 'wcxb' && !page.isArticle) continue;
      // A reviewed article without an author in the gold shows none: what is found there is nobody's byline.
      const authors = page.authors ?? (set === 'wcxb' ? [] : null);
      if (authors !== null) pages.push(toPage({ ...page, authors }));
    }
  }
  return pages;
}

const pages = await readPages();
if (process.argv.includes('--check')) {
  const signed = pages.filter(({ isSigned }) => isSigned);
  const possible = signed.filter(({ labels }) => labels.includes(1)).length;
  console.log(
    `${pages.length} pages, ${signed.length} signed; a candidate is right on ${percent(possible, signed.length)} %`,
  );
  const choices = chooseUnseen(pages, settings);
  console.log('signed pages:');
  printByThreshold(
    choices.filter(({ page }) => page.isSigned),
    signed.length,
  );
  const unsigned = choices.filter(({ page }) => !page.isSigned);
  const invented = unsigned.filter(({ score }) => score >= 0.5).length;
  console.log(`unsigned pages given names, from 0.5: ${percent(invented, unsigned.length)} %`);
} else writeTrees('author-trees', 'authorTrees', trainRanker(pages, settings));
