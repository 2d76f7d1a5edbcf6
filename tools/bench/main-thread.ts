/**
 * What Byline costs the thread of the page that it reads, on the corpora's ten longest articles, overlay on:
 *   node tools/bench/main-thread.ts [chromium|firefox]
 * The built extension, with source maps, in a page served from this machine without scripts or network, three visits
 * each, medians in milliseconds. Chromium's trace has every task of the page's thread, and where the scripts were in it
 * (sampled; that itself slows them a little): it is written to .output/main-thread/, for the developer tools'
 * Performance tab. Times are the thread's own: what other programs of the machine take is none of it. Firefox gives no trace to drivers; its own profiler says each millisecond where the scripts are, and
 * which tasks took 50 ms and more by the clock; of shorter ones the longest sample is told, and rendering not at all.
 * "longest task" is of those in which Byline's code runs; "rendering" the longest of the page's style, layout and
 * paint after the gate, most of which is for the marks' style sheet and the marks.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { launchChromium } from '../browsers/chromium.ts';
import type { ExtensionBrowser, Page } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browsers.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { provideNamedBrowsers } from '../browsers/launch-browser.ts';
import { type StaticServer, serveFolder } from '../serve/static-server.ts';
import { findTasks, traceCategories } from './main-thread/chromium-trace.ts';
import { findTasksOfVisits, type Visit } from './main-thread/gecko-profile.ts';
import { findLargestArticles, type LargeArticle } from './main-thread/largest-articles.ts';
import { heading, summarize, toLine, type Visited } from './main-thread/report.ts';
import { createPhaseFinder } from './main-thread/work.ts';

const count = 10;
const rounds = 3;
/** How long a page is watched after its last marks, in milliseconds. */
const watchedFor = 700;

const root = join(import.meta.dirname, '../..');
const traces = join(root, '.output/main-thread');

/** Builds the extension as it ships, with source maps. @returns its folder */
async function buildMeasured(browser: BrowserName): Promise<string> {
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const outDir = '.output/measured';
  await build({ root, browser: target, outDir, vite: () => ({ build: { sourcemap: 'hidden' } }) });
  return join(root, outDir, `${target}-mv3`);
}

const hasMarks = "CSS.highlights.get('byline-quotation')?.size !== undefined";

/** Opens an article and waits until it is marked. */
async function visit(page: Page, url: string): Promise<Visit> {
  const from = Date.now();
  await page.goto(url);
  await page.waitFor(hasMarks);
  await new Promise((resolve) => setTimeout(resolve, watchedFor));
  return { from, to: Date.now() };
}

interface Measured {
  readonly articles: readonly LargeArticle[];
  readonly server: StaticServer;
  readonly launch: Parameters<typeof launchChromium>[0];
}

async function openMarked(browser: ExtensionBrowser): Promise<void> {
  const options = await browser.openOptions();
  await options.evaluate("chrome.runtime.sendMessage({ byline: 'change-settings', ask: { overlay: true } })");
}

function report(articles: readonly LargeArticle[], visits: readonly (readonly Visited[])[]): void {
  console.log(heading);
  for (const [i, { id, words }] of articles.entries()) console.log(toLine(id, words, visits[i] ?? []));
}

async function measureChromium({ articles, server, launch }: Measured): Promise<void> {
  const findPhase = createPhaseFinder(launch.extension);
  const browser = await launchChromium(launch);
  try {
    await openMarked(browser);
    const all: Visited[][] = [];
    for (const [i] of articles.entries()) {
      const visits: Visited[] = [];
      for (let round = 0; round < rounds; round++) {
        const page = await browser.newPage();
        const endTrace = await browser.startTrace(traceCategories);
        await visit(page, `${server.origin}/${i}`);
        const traceEvents = await endTrace();
        writeFileSync(join(traces, `${i}-${round}.json`), JSON.stringify({ traceEvents }));
        visits.push(summarize(findTasks(traceEvents, findPhase)));
        await page.close();
      }
      all.push(visits);
    }
    report(articles, all);
  } finally {
    await browser.close();
  }
}

async function measureFirefox({ articles, server, launch }: Measured): Promise<void> {
  const profilerFile = join(traces, 'firefox.json');
  const browser = await launchFirefox({ ...launch, profilerFile });
  const visits: Visit[] = [];
  try {
    await openMarked(browser);
    for (const [i] of articles.entries()) {
      for (let round = 0; round < rounds; round++) {
        const page = await browser.newPage();
        visits.push(await visit(page, `${server.origin}/${i}`));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  const profile: unknown = JSON.parse(readFileSync(profilerFile, 'utf8'));
  const tasks = findTasksOfVisits(profile, visits, createPhaseFinder(launch.extension)).map(summarize);
  report(
    articles,
    articles.map((_, i) => tasks.slice(i * rounds, (i + 1) * rounds)),
  );
}

async function measure(name: BrowserName, executablePath: string): Promise<void> {
  const articles = await findLargestArticles(count);
  const extension = await buildMeasured(name);
  const server = await serveFolder(
    import.meta.dirname,
    new Map(articles.map(({ html }, i) => [`/${i}`, html])),
  );
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const launch = { executablePath, extension, profile, isHeadless: true, isOffline: true, isMeasured: true };
  const loads = [loadavg()[0] ?? 0];
  try {
    console.log(name);
    await (name === 'chromium' ? measureChromium : measureFirefox)({ articles, server, launch });
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  loads.push(loadavg()[0] ?? 0);
  console.log(`load of this machine before and after: ${loads.map((load) => load.toFixed(1)).join(', ')}`);
}

mkdirSync(traces, { recursive: true });
for (const { name, path } of provideNamedBrowsers(process.argv[2])) await measure(name, path);
