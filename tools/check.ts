/** `npm run check`: all that is checked without running the extension. Goes through to the end, then says what failed. */
import { runChecks } from './check/run-checks.ts';

const failed = runChecks();
console.log(
  failed.length === 0
    ? '\nEvery check holds.'
    : `\nFailed: ${failed.join(', ')}. Each runs alone with npm run NAME.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
