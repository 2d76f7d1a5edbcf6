import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(import.meta.dirname, '../..');

/** What a run came to. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** The tests that were passed over, by their names. */
  readonly notRun: readonly string[];
  /** The tests that failed at first and passed when they were tried again, with what they had failed on. */
  readonly triedAgain: readonly string[];
}

/** A run of which there is nothing to say. */
export const nothingRun: Outcome = { passed: 0, failed: 0, notRun: [], triedAgain: [] };

/** The part of Vitest's JSON report that is counted. */
const reportSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.nullish(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

/**
 * Runs Vitest, showing what it prints.
 *
 * @param config the Vitest configuration, from the project's root
 * @returns the counts; a run that broke down, or a file that could not be loaded, counts as one failure
 */
export async function runVitest(config: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'byline-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const status = await run(process.execPath, [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      config,
      ...reporters,
    ]);
    const outcome = count(report);
    return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function count(report: string): Outcome {
  const files = readReport(report);
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    notRun: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
    triedAgain: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages: [first] }) => `${fullName}: ${first?.split('\n', 1)[0]}`),
  };
}

/** The report's files; none where the run broke down before it wrote a report. */
function readReport(report: string) {
  try {
    return v.parse(reportSchema, JSON.parse(readFileSync(report, 'utf8'))).testResults;
  } catch {
    return [];
  }
}
