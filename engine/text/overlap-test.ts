import type { Span } from '../model.ts';
import { findFirst } from './binary-search.ts';

/** What tells whether a span overlaps any of some spans, in logarithmic time. */
export function createOverlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const ends = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => {
    const behind = findFirst(sorted.length, (i) => (sorted[i]?.start ?? 0) >= end);
    return (ends[behind - 1] ?? 0) > start;
  };
}
