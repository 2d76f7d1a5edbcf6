/**
 * Kills a browser, or in Chromium the background alone, at random moments while the list is changed, and looks each time
 * whether anything that was acknowledged is lost, or anything is there by half:
 *   node tools/bench/list/kill-writes.ts chromium|firefox|background [KILLS, 50] [SEED, 1]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../../browsers/build-extension.ts';
import { provideBrowsers } from '../../browsers/find-browsers.ts';
import { launchBrowser } from '../../browsers/launch-browser.ts';
import { createRandom } from '../../train/crf.ts';
import { killAgainAndAgain } from './kill-rounds.ts';

const [, , wanted, kills = '50', seed = '1'] = process.argv;
const isBackgroundOnly = wanted === 'background';
const name = wanted === 'firefox' ? 'firefox' : 'chromium';
const executablePath = provideBrowsers([name])[name];
const extension = buildExtension(name);
const profile = mkdtempSync(join(tmpdir(), `byline-kills-${name}-`));
const begun = Date.now();
try {
  const report = await killAgainAndAgain(
    {
      launch: () =>
        launchBrowser(name, {
          executablePath,
          extension,
          profile,
          isHeadless: true,
          isOffline: true,
          isMeasured: true,
        }),
      ...{ profile, isBackgroundOnly, random: createRandom(Number(seed)) },
    },
    Number(kills),
  );
  console.log(
    `${wanted}, seed ${seed}: ${JSON.stringify(report)} in ${((Date.now() - begun) / 1000).toFixed(0)} s`,
  );
  process.exitCode = report.faults.length > 0 ? 1 : 0;
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
