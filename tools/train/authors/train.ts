/**
 * Trains the trees that tell an article's authors from the other names of its page:
 *   node tools/train/authors/train.ts            trains on all development pages, writes engine/article/fields/author-trees.ts
 *   node tools/train/authors/train.ts --check    5-fold cross-validation by page, prints the share of pages exactly right
 */
import { toAuthorFeatures } from '../../../engine/article/fields/author-features.ts';
import { findAuthorsOnPage } from '../../../engine/article/fields/author-sources.ts';
import { readPage } from '../../../engine/article/reader.ts';
import { finish } from '../../../engine/text/finish.ts';
import { foldForComparison } from '../../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { type ChoicePage, chooseUnseenValue } from '../chooser.ts';
import { percent, printByThreshold, type RankerSettings, trainRanker, writeTrees } from '../ranker.ts';

const settings: RankerSettings = {
  trees: 240,
  depth: 5,
  learningRate: 0.06,
  leastInLeaf: 0.4,
  penalty: 3,
  featureShare: 0.4,
  oneOfPage: true,
};

/** The least share that a name is given by (fields/authors.ts). */
const leastShare = 0.1;

interface Page extends ChoicePage {
  readonly set: string;
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

function toPage(page: GoldPage & { readonly authors: readonly string[] }, set: string): Page {
  const { reading, sites } = finish(readPage(parsePage(page.html), page.url));
  const found = findAuthorsOnPage(reading);
  const gold = toKeys(page.authors);
  return {
    set,
    vectors: toAuthorFeatures(found, reading, sites),
    keys: found.map(({ value }) =>
      value
        .map(({ name }) => foldForComparison(name))
        .sort()
        .join('|'),
    ),
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
      if (authors !== null) pages.push(toPage({ ...page, authors }, set));
    }
  }
  return pages;
}

const pages = await readPages();
if (process.argv.includes('--check')) {
  const choices = chooseUnseenValue(pages, settings);
  for (const set of ['wcxb', 'trafilatura', 'postlight']) {
    const signed = choices.filter(({ page }) => page.isSigned && page.set === set);
    const possible = signed.filter(({ page }) => page.labels.includes(1)).length;
    console.log(
      `${set}: ${signed.length} signed pages; a candidate is right on ${percent(possible, signed.length)} %`,
    );
  }
  for (const set of ['wcxb', 'trafilatura', 'postlight', 'all']) {
    console.log(`${set}:`);
    const signed = choices.filter(({ page }) => page.isSigned && (set === 'all' || page.set === set));
    printByThreshold(signed, signed.length, [0, 0.06, leastShare, 0.2, 0.3]);
  }
  const unsigned = choices.filter(({ page }) => !page.isSigned);
  const invented = unsigned.filter(({ score }) => score >= leastShare).length;
  console.log(`unsigned pages given names, from ${leastShare}: ${percent(invented, unsigned.length)} %`);
} else writeTrees('author-trees', 'authorTrees', trainRanker(pages, settings));
