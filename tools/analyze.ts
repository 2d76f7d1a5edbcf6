/**
 * The engine's command line (shared design, contract.md):
 *   npm run --silent analyze < rows.jsonl          JSON lines in, JSON lines out, in order
 *   npm run --silent analyze -- FILE…              .html and .txt files instead
 *   npm run --silent analyze -- --pretty FILE…     readable reports
 */
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createAnalyzer } from '../engine/index.ts';
import { analyzeRow } from './analyze/analyze-row.ts';
import { toReport } from './analyze/report.ts';
import { findId, parseRow, type Row } from './analyze/row.ts';
import { readLines } from './corpora/json-lines.ts';
import { readModels } from './model-files.ts';

const largestFile = 200_000_000;
const isPretty = process.argv.includes('--pretty');
const files = process.argv.slice(2).filter((argument) => argument !== '--pretty');
const analyzer = createAnalyzer(readModels());

/** Writes a line and waits while the reader of our output is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`))
    await new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function analyze(id: string | number | null, toRow: () => Row): Promise<void> {
  try {
    const result = analyzeRow(toRow(), analyzer);
    await print(isPretty ? `${toReport(result)}\n` : JSON.stringify(result));
  } catch (error) {
    process.exitCode = 1;
    await print(JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }));
  }
}

function fileRow(path: string): Row {
  if (statSync(path).size > largestFile) throw new Error(`the file is larger than ${largestFile} bytes`);
  const content = readFileSync(path, 'utf8');
  const isPage = /\.x?html?$/i.test(path);
  return parseRow(
    JSON.stringify(
      isPage ? { id: path, url: pathToFileURL(path).href, html: content } : { id: path, text: content },
    ),
  );
}

process.stdout.on('error', () => process.exit(1));
if (files.length > 0) {
  for (const path of files) await analyze(path, () => fileRow(path));
} else {
  let count = 0;
  for await (const line of readLines(process.stdin)) {
    if (!line.trim()) continue;
    await analyze(findId(line), () => parseRow(line));
    if (process.stderr.isTTY && ++count % 100 === 0) process.stderr.write(`\r${count} rows`);
  }
}
