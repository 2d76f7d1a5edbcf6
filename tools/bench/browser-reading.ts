/**
 * How fast pages are read in real Chromium, beside Readability in the same page, and whether they stay as they were:
 *   node tools/bench/browser-reading.ts [PAGES]     medians and sums over articles of the corpora; 200 pages
 * Pages come from memory under an address of their own, without scripts and without network. Each is opened anew and
 * read several times: the first time, all code is new to the browser, as in a page that a reader opens. Readability
 * reads copies of the document that are made before its time begins, as it takes them apart.
 */
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import * as v from 'valibot';
import { build } from 'vite';
import { provideBrowsers } from '../browsers/find-browsers.ts';
import { lazyPatterns } from '../build/lazy-patterns.ts';
import { type GoldPage, type PageSet, readGoldPages } from '../corpora/pages.ts';

const sets: readonly PageSet[] = ['wcxb', 'trafilatura'];

/** Articles, as many from each set. */
async function pickPages(wanted: number): Promise<readonly GoldPage[]> {
  const picked: GoldPage[] = [];
  for (const [i, set] of sets.entries()) {
    const upTo = Math.round(((i + 1) * wanted) / sets.length);
    for await (const page of readGoldPages(set)) {
      if (picked.length >= upTo) break;
      if (page.isArticle !== false) picked.push(page);
    }
  }
  return picked;
}

/** What is put into each page, as one script. */
async function buildScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // As the extension is built.
    plugins: [lazyPatterns()],
    build: {
      write: false,
      target: 'chrome128',
      lib: {
        entry: join(import.meta.dirname, 'in-page/measure-reading.ts'),
        name: 'bench',
        formats: ['iife'],
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs)
    if ('output' in output) for (const chunk of output.output) if (chunk.type === 'chunk') return chunk.code;
  throw new Error('the build of in-page/measure-reading.ts gave no script');
}

/** With these two, the page's clock is fine: 5 µs instead of 100. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  // The page's own scripts do not run; what is measured is put in from outside.
  'content-security-policy': "default-src 'none'; script-src 'unsafe-eval'; style-src 'unsafe-inline'",
};

const runsSchema = v.object({ first: v.number(), again: v.number() });
const timesSchema = v.object({
  gate: runsSchema,
  byline: runsSchema,
  readability: runsSchema,
  isUnchanged: v.boolean(),
  characters: v.number(),
});
type Times = v.InferOutput<typeof timesSchema>;

async function measure(context: BrowserContext, script: string, { html, url }: GoldPage): Promise<Times> {
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, headers })
        : route.abort(),
    );
    await page.goto('https://corpus.example/', { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return v.parse(timesSchema, await page.evaluate(`measureReading(${JSON.stringify(url)})`));
  } finally {
    await page.close();
  }
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function report(times: readonly Times[]): void {
  const line = (name: string, runs: readonly v.InferOutput<typeof runsSchema>[]): string =>
    `${name}: ${(['first', 'again'] as const)
      .map((run) => runs.map((one) => one[run]))
      .map((all) => `${median(all).toFixed(2)} ms median, ${sum(all).toFixed(0)} in all`)
      .join('; again: ')}`;
  const ratio = (run: 'first' | 'again'): string =>
    (sum(times.map((one) => one.readability[run])) / sum(times.map((one) => one.byline[run]))).toFixed(2);
  const changed = times.filter(({ isUnchanged }) => !isUnchanged).length;
  console.log(
    [
      `${times.length} pages in Chromium, each opened anew: the first run in a page, and those after it`,
      line(
        'gate',
        times.map(({ gate }) => gate),
      ),
      line(
        'Byline',
        times.map(({ byline }) => byline),
      ),
      line(
        'Readability',
        times.map(({ readability }) => readability),
      ),
      `Readability takes ${ratio('first')} times as long, again ${ratio('again')} times`,
      `pages changed: ${changed}`,
    ].join('\n'),
  );
  if (changed > 0) process.exitCode = 1;
}

const pages = await pickPages(Number(process.argv[2] ?? 200));
const script = await buildScript();
const browser = await chromium.launch({
  executablePath: provideBrowsers(['chromium']).chromium,
  args: ['--no-sandbox', '--headless=new'],
});
try {
  const context = await browser.newContext();
  const times: Times[] = [];
  for (const page of pages) times.push(await measure(context, script, page));
  report(times);
} finally {
  await browser.close();
}
