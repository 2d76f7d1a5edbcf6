/**
 * Imports a list of Pocket as a reader does, on the options page:
 *   node tools/bench/list/import-pocket.ts [chromium|firefox] [ROWS, 5000]
 * Every hundredth row is malformed, in five ways in turn. Prints how long it takes from choosing the file to the report, the
 * report, and what stands on the list then.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../browsers/build-extension.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import { type BrowserName, provideBrowsers } from '../../browsers/find-browsers.ts';
import { launchFirefox } from '../../browsers/firefox.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

const malformed = [
  'Too few,https://a.example/few',
  'No address,,1714765964,,unread',
  'No page,javascript:alert(1),1714765964,,unread',
  '"Never closed,https://a.example/q,1714765964,,unread',
  'Too many,https://a.example/many,1714765964,,unread,more,and more',
];

const toFile = (count: number): string => {
  const rows = Array.from({ length: count }, (_, i) =>
    i % 100 === 7
      ? malformed[Math.floor(i / 100) % malformed.length]
      : `"Title ${i}, with ""quotes""",https://a.example/${i}?utm_source=pocket,${1714765964 + i},sea|tag ${i % 7},${i % 2 ? 'archive' : 'unread'}`,
  );
  return ['title,url,time_added,tags,status', ...rows, ''].join('\n');
};

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
  const launch = {
    executablePath,
    profile,
    extension: buildExtension(name),
    isHeadless: true,
    isOffline: true,
  };
  const browser = await launchers[name](launch);
  try {
    const options = await browser.openOptions();
    await options.evaluate("location.hash = '#/in-and-out'");
    await options.waitFor("document.querySelector('input[type=file]')");
    console.log(`${name}, ${count} rows: ${await options.evaluate(importFile(toFile(count)))}`);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const wanted = (['chromium', 'firefox'] as const).filter(
  (name) => process.argv[2] === undefined || process.argv[2] === name,
);
const paths = provideBrowsers(wanted);
for (const name of wanted) await measure(name, paths[name], Number(process.argv[3] ?? 5000));
