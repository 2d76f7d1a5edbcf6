/**
 * How fast names and statements are answered by the background of the built extension, in Chromium and Firefox:
 *   node tools/bench/browser-entities.ts [chromium|firefox]
 * Articles of about 1,000 words and one of 20,000 from the corpora, asked about by a script in a page, as the reader asks:
 * what it sees includes messages both ways; what the background measures itself does not. "Stopped": the background is not
 * running and no model is loaded. "Started": it runs, no model is loaded. "Warm": after ten other articles.
 * Memory is what the extension's process has for itself alone, before any model is loaded and after all of this.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { countWords } from '../../engine/summary.ts';
import { buildExtension } from '../browsers/build-extension.ts';
import type { ExtensionBrowser, Page } from '../browsers/driver.ts';
import type { BrowserName } from '../browsers/find-browsers.ts';
import { launchBrowser, provideNamedBrowsers } from '../browsers/launch-browser.ts';
import { measureExtensionMemory } from '../browsers/process-memory.ts';
import { readNerTexts } from '../corpora/ner.ts';
import { serveFolder } from '../serve/static-server.ts';
import { quantile } from './quantile.ts';

const coldRuns = 5;
const warmUps = 10;
const warmRuns = 20;
const longWords = 20_000;

/** Texts of 930 to 1,070 words. */
async function pickTexts(): Promise<{ usual: readonly string[]; long: string }> {
  const texts = [...(await readNerTexts('worldwide-dev')), ...(await readNerTexts('worldwide-train'))].map(
    ({ text }) => text,
  );
  const usual = texts.filter((text) => Math.abs(countWords(text) - 1000) <= 70);
  let long = '';
  for (let i = 0, words = 0; words < longWords; i++) {
    long += `${texts[i] ?? ''}\n\n`;
    words += countWords(texts[i] ?? '');
  }
  return { usual: usual.slice(0, 2 * warmUps + warmRuns), long };
}

const timedSchema = v.array(
  v.object({
    kind: v.picklist(['first-names', 'names', 'statements']),
    /** Since the question, as the page sees it; and how long the background worked. */
    seen: v.number(),
    own: v.number(),
    count: v.number(),
  }),
);
type Timed = v.InferOutput<typeof timedSchema>;

/** Asks from a page's script, with a background that runs or not. */
async function ask(options: Page, url: string, text: string, isWoken: boolean): Promise<Timed> {
  const found = await options.evaluate(`(async () => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
    const [{ result }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      args: [${JSON.stringify(text)}, ${isWoken}],
      func: async (text, isWoken) => {
        const wake = { byline: 'find-saved', ask: { canonicalUrl: location.href } };
        if (isWoken) for (let i = 0; i < 3; i++) await chrome.runtime.sendMessage(wake);
        const parts = [];
        const asked = performance.now();
        await new Promise((resolve, reject) => {
          const port = chrome.runtime.connect({ name: 'analyze' });
          port.onDisconnect.addListener(() => reject(new Error('the background has stopped')));
          port.onMessage.addListener(({ kind, part }) => {
            if (kind !== 'part') return resolve(port.disconnect());
            const seen = performance.now() - asked;
            parts.push({ kind: part.kind, seen, own: part.ms, count: (part.entities ?? part.attributions).length });
          });
          port.postMessage({ text, known: [] });
        });
        return parts;
      },
    });
    return result;
  })()`);
  return v.parse(timedSchema, found);
}

function report(name: string, runs: readonly Timed[]): void {
  for (const kind of ['first-names', 'names', 'statements'] as const) {
    const those = runs.flatMap((parts) => parts.filter((part) => part.kind === kind));
    if (those.length === 0) continue;
    const [seen, own] = [those.map((part) => part.seen), those.map((part) => part.own)];
    const show = (values: readonly number[]): string =>
      `${quantile(values, 0.5).toFixed(1)} (90 %: ${quantile(values, 0.9).toFixed(1)})`;
    console.log(
      `  ${name.padEnd(22)} ${kind.padEnd(12)} seen ${show(seen).padEnd(22)} own ${show(own)} ms, n = ${those.length}`,
    );
  }
}

/** As many runs as there are texts, the background stopped before each if told so. */
async function run(
  browser: ExtensionBrowser,
  options: Page,
  url: string,
  texts: readonly string[],
  state: 'stopped' | 'started' | 'warm',
): Promise<Timed[]> {
  const runs: Timed[] = [];
  for (const text of texts) {
    if (state !== 'warm') await browser.stopBackground();
    runs.push(await ask(options, url, text, state === 'started'));
  }
  return runs;
}

async function measure(name: BrowserName, executablePath: string): Promise<void> {
  const { usual, long } = await pickTexts();
  const server = await serveFolder(
    import.meta.dirname,
    new Map([['/blank', '<!doctype html><p>Nothing to read.']]),
  );
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const extension = buildExtension(name);
  const browser = await launchBrowser(name, {
    ...{ executablePath, extension, profile },
    ...{ isHeadless: true, isOffline: true, isMeasured: true },
  });
  try {
    const options = await browser.openOptions();
    const page = await browser.newPage();
    const url = `${server.origin}/blank`;
    await page.goto(url);
    const before = measureExtensionMemory();
    console.log(`${name}, articles of about 1,000 words`);
    const cold = usual.slice(0, coldRuns);
    report('stopped', await run(browser, options, url, cold, 'stopped'));
    report('started', await run(browser, options, url, cold, 'started'));
    await run(browser, options, url, usual.slice(0, warmUps), 'warm');
    report('warm', await run(browser, options, url, usual.slice(-warmRuns), 'warm'));
    console.log(`${name}, an article of ${countWords(long)} words`);
    report('started', await run(browser, options, url, [long, long, long], 'started'));
    report('warm', await run(browser, options, url, [long, long, long, long, long], 'warm'));
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    console.log(
      `${name}: the extension's process has ${megabytes(before)} MB before and ${megabytes(measureExtensionMemory())} MB after`,
    );
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const { name, path } of provideNamedBrowsers(process.argv[2])) await measure(name, path);
