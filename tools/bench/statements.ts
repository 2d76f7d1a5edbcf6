/**
 * How many statements of the articles of our own (tools/bench/statements) are right in all: content, source, cue, kind,
 * speaker, anonymity and relay; by what is tried with them:
 *   node tools/bench/statements.ts [--errors] [--missed]
 * `--errors` prints what is wrong with each, `--missed` the entries of statements/missed-statements.ts for the engine as it is.
 */
import { createAnalyzer } from '../../engine/index.ts';
import type { Span } from '../../engine/model.ts';
import { readModels } from '../model-files.ts';
import { findFaults } from './statements/find-faults.ts';
import { readMarkedArticles } from './statements/marked-statements.ts';

const analyzer = createAnalyzer(readModels());
const rows = readMarkedArticles().flatMap((article) => {
  const entities = analyzer.recognize(article.text);
  const analysis = { entities, attributions: analyzer.attribute(article.text, entities) };
  return article.statements.map((statement) => ({
    article,
    statement,
    analysis,
    faults: findFaults(article.text, analysis, statement),
  }));
});

/** Right of all, and of those that are wrong, what is. */
function report(name: string, own: typeof rows): void {
  const counts = new Map<string, number>();
  for (const fault of own.flatMap(({ faults }) => faults)) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const right = own.filter(({ faults }) => faults.length === 0).length;
  const wrong = [...counts].map(([fault, count]) => `${fault} ${count}`).join(', ');
  console.log(`${name}: ${right} of ${own.length}${wrong && ` (wrong: ${wrong})`}`);
}

for (const category of [...new Set(rows.map(({ statement }) => statement.category))].sort())
  report(
    category,
    rows.filter(({ statement }) => statement.category === category),
  );
report('all', rows);

if (process.argv.includes('--missed')) {
  const wrong = rows.filter(({ faults }) => faults.length > 0);
  for (const name of new Set(wrong.map(({ article }) => article.name))) {
    const own = wrong.filter(({ article }) => article.name === name);
    console.log(`'${name}': [${own.map(({ statement }) => `'${statement.number}'`).join(', ')}],`);
  }
}

if (process.argv.includes('--errors'))
  for (const { article, statement, analysis, faults } of rows.filter((row) => row.faults.length > 0)) {
    const { text, name } = article;
    const textOf = (spans: readonly (Span | null)[]) =>
      spans.map((span) => (span ? text.slice(span.start, span.end) : '-')).join(' … ');
    const nameOf = (id: number | null) => (id === null ? '-' : (analysis.entities[id]?.name ?? '-'));
    console.log(`\n${name} ${statement.number} [${statement.category}] ${faults.join(', ')}`);
    console.log(
      `  wanted: ${textOf(statement.source)} | ${textOf(statement.cue)} | ${textOf(statement.content)}`,
    );
    console.log(
      `  wanted: ${statement.kind}, ${statement.speaker}${statement.anonymous ? ', anonymous' : ''}, via ${statement.via}`,
    );
    const [from, to] = [statement.content[0]?.start ?? 0, statement.content.at(-1)?.end ?? 0];
    for (const { source, cue, content, kind, speaker, anonymous, via, rule } of analysis.attributions)
      if (content.some(({ start, end }) => start < to && from < end))
        console.log(
          `  found: ${textOf([source])} | ${textOf([cue])} | ${textOf(content)} | ${kind}, ${nameOf(speaker)}${anonymous ? ', anonymous' : ''}, via ${nameOf(via)}, ${rule}`,
        );
  }
