/**
 * The articles of PolNeAR's development part on which statements are found worst, with what was missed and what was found
 * for nothing, to be read one by one:
 *   node tools/bench/worst-articles.ts [COUNT]
 * A statement counts as found where its content shares half of all words' letters with one of the gold's (Jaccard).
 */
import { createAnalyzer } from '../../engine/index.ts';
import type { Attribution, Span } from '../../engine/model.ts';
import { type AttributedText, readAttributedTexts } from '../corpora/attribution.ts';
import { readModels } from '../model-files.ts';

type Gold = AttributedText['attributions'][number];

const analyzer = createAnalyzer(readModels());
const least = 0.5;

const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

function toLikeness(some: readonly Span[], others: readonly Span[]): number {
  let both = 0;
  for (const one of some)
    for (const other of others)
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return both / (lengthOf(some) + lengthOf(others) - both || 1);
}

interface Row {
  readonly article: AttributedText;
  readonly missed: readonly Gold[];
  readonly spurious: readonly Attribution[];
  readonly f1: number;
}

function compare(article: AttributedText): Row {
  const { text, attributions: gold } = article;
  const found = analyzer.attribute(text, analyzer.recognize(text));
  const isAlike = (one: Gold, other: Attribution): boolean => toLikeness(one.content, other.content) >= least;
  const missed = gold.filter((one) => !found.some((other) => isAlike(one, other)));
  const spurious = found.filter((other) => !gold.some((one) => isAlike(one, other)));
  const right = gold.length - missed.length;
  return { article, missed, spurious, f1: (2 * right) / (gold.length + found.length || 1) };
}

const rows = (await readAttributedTexts('dev')).map(compare).sort((a, b) => a.f1 - b.f1);
for (const { article, missed, spurious, f1 } of rows.slice(0, Number(process.argv[2] ?? 20))) {
  const textOf = (spans: readonly (Span | null)[]): string =>
    spans.map((span) => (span ? article.text.slice(span.start, span.end) : '-')).join(' … ');
  console.log(`\n${article.id}: F1 ${(100 * f1).toFixed(0)} of ${article.attributions.length} statements`);
  for (const { source, cue, content } of missed)
    console.log(`  missed: ${textOf(source)} | ${textOf(cue)} | ${textOf(content)}`);
  for (const { source, cue, content } of spurious)
    console.log(`  for nothing: ${textOf([source])} | ${textOf([cue])} | ${textOf(content)}`);
}
