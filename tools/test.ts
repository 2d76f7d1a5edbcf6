/**
 * `npm test`: brings in missing browsers, then runs the unit tests and the journeys in Chromium and Firefox. The last
 * line is "N passed, N failed". With `--checks`, as on CI, `npm run check` goes first and each of its checks counts.
 */
import { provideBrowsers } from './browsers/find-browsers.ts';
import { checkNames, runChecks } from './check/run-checks.ts';
import { nothingRun, type Outcome, runVitest } from './test/run-vitest.ts';

function check(): Outcome {
  const failed = runChecks();
  for (const name of failed) console.log(`Failed: npm run ${name}`);
  return { ...nothingRun, passed: checkNames.length - failed.length, failed: failed.length };
}

/** A browser that is missing fails the run, and the rest is run all the same. */
function findMissingBrowsers(): Outcome {
  try {
    provideBrowsers(['chromium', 'firefox']);
    return nothingRun;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return {
      ...nothingRun,
      failed: 1,
      notRun: ['the journeys in Chromium and Firefox: a browser is missing'],
    };
  }
}

const outcomes: Outcome[] = process.argv.includes('--checks') ? [check()] : [];
const browsers = findMissingBrowsers();
outcomes.push(browsers, await runVitest('vitest.config.ts'));
if (browsers.failed === 0) outcomes.push(await runVitest('vitest.browsers.config.ts'));

const sum = (of: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0);
for (const name of outcomes.flatMap(({ notRun }) => notRun)) console.log(`Not run: ${name}`);
for (const name of outcomes.flatMap(({ triedAgain }) => triedAgain)) console.log(`Tried again: ${name}`);
process.exitCode = sum(({ failed }) => failed) === 0 ? 0 : 1;
console.log(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`);
