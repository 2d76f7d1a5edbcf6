import { describe, expect, test } from 'vitest';
import { commandTitles } from '../../components/panel/help-sheet.tsx';
import { actions } from '../../entrypoints/background/shortcuts.ts';
import { commands } from '../../manifest.config.ts';
import { commandNames } from '../../platform/shortcuts.ts';

describe('keyboard shortcuts', () => {
  const inManifest = Object.keys(commands ?? {});

  test('the manifest, their handlers and the help sheet know the same ones', () => {
    expect([...commandNames].sort()).toEqual([...inManifest].sort());
    expect(Object.keys(commandTitles).sort()).toEqual([...inManifest].sort());
    // The popup is opened by the browser itself.
    expect(['_execute_action', ...Object.keys(actions)].sort()).toEqual([...inManifest].sort());
  });

  test('no more than four suggest keys, which is all that Chrome allows, and no two the same', () => {
    const suggested = Object.values(commands ?? {}).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(new Set(suggested).size).toBe(suggested.length);
  });
});
