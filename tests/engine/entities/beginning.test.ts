import { describe, expect, it } from 'vitest';
import { findBeginning } from '../../../engine/entities/beginning.ts';
import { makeLongText } from '../long-text.ts';

describe('the beginning of a text', () => {
  it('is nothing of its own where the text is of usual length', () => {
    expect(findBeginning('')).toBeNull();
    expect(findBeginning(makeLongText(60))).toBeNull();
  });

  it('is whole lines of a long one', () => {
    const text = makeLongText(150);
    const beginning = findBeginning(text) ?? '';
    expect(text.startsWith(beginning)).toBe(true);
    expect(text[beginning.length]).toBe('\n');
    expect(beginning.length).toBeGreaterThan(11_000);
    expect(beginning.length).toBeLessThanOrEqual(12_000);
  });

  it('is cut where there are no lines', () => {
    expect(findBeginning('word '.repeat(10_000))).toHaveLength(12_000);
  });
});
