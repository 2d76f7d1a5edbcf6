/**
 * The page bench's figures by language, for systems whose answers it has kept (shared bench, README):
 *   WORK=… node tools/bench/by-language.mjs SYSTEM…
 * A page's language is the one that the first system gives, without its region; languages of fewer than ten pages are
 * one row. Bodies: WCXB's word F1 and trafilatura's segments; authors exactly right; days right; titles the same.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const bench = join(import.meta.dirname, '../../../shared/bench/pages/lib/report.mjs');
const { readGold, readAnswers, scoreAuthors, scoreBodies, scoreDates, scoreSegments, scoreTitles } =
  await import(pathToFileURL(bench).href);

const fewest = 10;
const systems = process.argv.slice(2);
const answers = new Map(systems.map((system) => [system, readAnswers(system)]));
const [first] = answers.values();
if (!first) throw new Error('Name the systems whose answers are to be compared.');

const isCounted = (row) => row.page !== 'other' && first.has(row.id);
const rows = readGold().filter(isCounted);
const languageOf = ({ id }) => (first.get(id)?.language ?? 'unknown').split('-')[0].toLowerCase();
const all = Map.groupBy(rows, languageOf);
const groups = Map.groupBy(rows, (row) => {
  const language = languageOf(row);
  return (all.get(language)?.length ?? 0) < fewest ? 'others' : language;
});

const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');
const hasText = (pages, given) => pages.some(({ id }) => given.get(id)?.text);
const cells = (pages, given) => {
  const bodies = pages.filter((row) => row.source === 'wcxb');
  const segments = pages.filter((row) => row.source === 'trafilatura');
  return [
    hasText(bodies, given) ? percent(scoreBodies(bodies, given).words) : '–',
    percent(scoreSegments(segments, given).f1),
    percent(scoreAuthors(pages, given).exact),
    percent(scoreDates(pages, given).accuracy),
    percent(scoreTitles(pages, given).same),
  ];
};

console.log('| language | pages | system | body, word F1 | segments, F1 | authors exact | day | title |');
console.log('| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |');
for (const [language, pages] of [...groups].sort((a, b) => b[1].length - a[1].length))
  for (const [system, given] of answers)
    console.log(`| ${[language, pages.length, system, ...cells(pages, given)].join(' | ')} |`);
