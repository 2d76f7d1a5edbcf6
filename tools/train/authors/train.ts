/**
 * Trains the trees that tell an article's authors from the other names of its page:
 *   node tools/train/authors/train.ts            trains on all development pages, writes engine/article/fields/author-trees.ts
 *   node tools/train/authors/train.ts --check    5-fold cross-validation by page, prints the share of pages exactly right
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoostedTrees, scoreWithTrees } from '../../../engine/article/boosted-trees.ts';
import { toAuthorFeatures } from '../../../engine/article/fields/author-features.ts';
import { findAuthorsOnPage } from '../../../engine/article/fields/author-sources.ts';
import { readPage } from '../../../engine/article/reader.ts';
import { foldForComparison } from '../../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../../corpora/pages.ts';
import { parsePage } from '../../parse-page.ts';
import { type TreeSettings, trainTrees } from '../boosted-trees.ts';
import { compactTrees } from '../compact-trees.ts';

const folds = 5;
const settings: TreeSettings = { trees: 120, depth: 5, learningRate: 0.1, leastInLeaf: 1, penalty: 3 };

interface Page {
  readonly id: string;
  readonly vectors: readonly Float32Array[];
  readonly labels: readonly number[];
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
    id: page.id,
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

/** Every page counts alike, its right candidates as much as its wrong ones. */
function train(pages: readonly Page[]): BoostedTrees {
  const rows = pages.flatMap(({ vectors, labels }) => {
    const right = labels.filter((one) => one === 1).length;
    return vectors.map((vector, i) => {
      const isRight = labels[i] ?? 0;
      return { vector, isRight, weight: 1 / Math.max(1, isRight === 1 ? right : labels.length - right) };
    });
  });
  return trainTrees(
    {
      vectors: rows.map(({ vector }) => vector),
      labels: rows.map(({ isRight }) => isRight),
      weights: rows.map(({ weight }) => weight),
    },
    settings,
  );
}

const thresholds = [0.1, 0.2, 0.3, 0.4, 0.5];

function check(pages: readonly Page[]): void {
  const right = thresholds.map(() => 0);
  const given = thresholds.map(() => 0);
  const invented = thresholds.map(() => 0);
  const signed = pages.filter(({ isSigned }) => isSigned).length;
  let possible = 0;
  for (let fold = 0; fold < folds; fold++) {
    const trees = train(pages.filter((_, i) => i % folds !== fold));
    for (const { vectors, labels, isSigned } of pages.filter((_, i) => i % folds === fold)) {
      if (labels.includes(1)) possible++;
      const scores = vectors.map((vector) => scoreWithTrees(trees, vector));
      const best = Math.max(...scores);
      thresholds.forEach((threshold, t) => {
        if (best < threshold || scores.length === 0) return;
        if (!isSigned) invented[t] = (invented[t] ?? 0) + 1;
        given[t] = (given[t] ?? 0) + 1;
        right[t] = (right[t] ?? 0) + (labels[scores.indexOf(best)] ?? 0);
      });
    }
  }
  const percent = (count: number, of: number): string => ((100 * count) / of).toFixed(1);
  const unsigned = pages.length - signed;
  console.log(
    `${pages.length} pages, ${signed} signed; a candidate is right on ${percent(possible, signed)} %`,
  );
  thresholds.forEach((threshold, t) => {
    const [r = 0, g = 0] = [right[t], given[t]];
    console.log(
      `from ${threshold}: ${percent(r, signed)} % of signed pages right, ${percent(r, g)} % of answers; names on ${percent(invented[t] ?? 0, unsigned)} % of unsigned pages`,
    );
  });
}

const pages = await readPages();
if (process.argv.includes('--check')) check(pages);
else
  writeFileSync(
    join(import.meta.dirname, '../../../engine/article/fields/author-trees.ts'),
    `// Written by tools/train/authors/train.ts. Do not edit.\nimport type { BoostedTrees } from '../boosted-trees.ts';\n\nexport const authorTrees: BoostedTrees = ${JSON.stringify(compactTrees(train(pages)))};\n`,
  );
