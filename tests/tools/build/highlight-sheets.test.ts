import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { highlightSheets } from '../../../tools/build/highlight-sheets.ts';

test.each(highlightSheets)(
  '$path is as its description says (node tools/build/highlight-sheets.ts)',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
