import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killAgainAndAgain } from '../../tools/bench/list/kill-rounds.ts';
import { buildExtension } from '../../tools/browsers/build-extension.ts';
import { createRandom } from '../../tools/train/crf.ts';
import { browserNames, launch } from './launch.ts';

/*
 * The browser is killed in the midst of changes of the list, and started again: what was acknowledged is there, and what
 * was cut off is there wholly or not at all. A few kills here; `tools/bench/list/kill-writes.ts` does as many as one likes.
 */

test.each(browserNames)(
  'nothing acknowledged is lost, nothing is there by half: %s',
  { timeout: 120_000 },
  async (name) => {
    const extension = buildExtension(name);
    const profile = mkdtempSync(join(tmpdir(), `byline-kills-${name}-`));
    try {
      const report = await killAgainAndAgain(
        {
          launch: () => launch(name, extension, profile),
          ...{ profile, isBackgroundOnly: false, random: createRandom(7) },
        },
        3,
      );
      expect(report.faults).toEqual([]);
      expect(report.kills).toBe(3);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
