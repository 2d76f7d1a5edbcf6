/**
 * Imports a list of Pocket as a reader does, on the options page:
 *   node tools/bench/list/import-pocket.ts [chromium|firefox] [ROWS, 5000]
 * Every hundredth row is malformed, in five ways in turn. Prints how long it takes from choosing the file to the report, the
 * report, and what stands on the list then.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../browsers/find-browsers.ts';
import { launchBrowser, provideNamedBrowsers } from '../../browsers/launch-browser.ts';
import { toLaunch } from './filled-browser.ts';
import { toPocketFile } from './pocket-file.ts';

/** Chooses the file, and waits for the report. */
const importFile = (text: string): string => `(async () => {
  const begun = performance.now();
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(text)}], 'pocket.csv', { type: 'text/csv' }));
  const field = document.querySelector('input[type=file]');
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  while (!document.querySelector('.report')) await new Promise((next) => setTimeout(next, 10));
  const ms = Math.round(performance.now() - begun);
  const report = [...document.querySelectorAll('.report > div')].map((row) => row.innerText.replace(/\\s+/g, ' ')).join(', ');
  const refused = [...document.querySelectorAll('.refused-rows li')].slice(0, 5).map((row) => row.textContent);
  const items = Object.values(await chrome.storage.local.get(null)).filter((value) => value?.isStub !== undefined);
  const read = items.filter(({ readAt }) => readAt !== null).length;
  const tagged = items.filter(({ tags }) => tags.length === 2).length;
  return \`\${ms} ms; report: \${report}; on the list: \${items.length}, read \${read}, with both tags \${tagged}\\n  \${refused.join('\\n  ')}\`;
})()`;

async function measure(name: BrowserName, executablePath: string, count: number): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), `byline-bench-${name}-`));
  const browser = await launchBrowser(name, toLaunch(name, executablePath, profile));
  try {
    const options = await browser.openOptions();
    await options.evaluate("location.hash = '#/in-and-out'");
    await options.waitFor("document.querySelector('input[type=file]')");
    console.log(`${name}, ${count} rows: ${await options.evaluate(importFile(toPocketFile(count)))}`);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const { name, path } of provideNamedBrowsers(process.argv[2]))
  await measure(name, path, Number(process.argv[3] ?? 5000));
