import type { Analysis, Span } from '../engine/model.ts';
import type { MarkHit } from './hit-testing.ts';

/**
 * What a mark has become in a later analysis, of a text that has grown or was changed somewhere: the mark of the same
 * kind at the same words; null where those are gone or no longer marked.
 *
 * @param before the text that the hit is of
 * @param now the text that the analysis is of
 */
export function rebaseHit(hit: MarkHit, before: string, now: string, analysis: Analysis): MarkHit | null {
  const start = rebaseSpan(hit.span, before, now);
  const isThere = (span: Span): boolean => span.start === start;
  if (hit.kind === 'mention') {
    for (const entity of analysis.entities) {
      const mention = entity.mentions.findIndex(isThere);
      const span = entity.mentions[mention];
      if (span) return { kind: 'mention', entity, mention, span };
    }
    return null;
  }
  const index = analysis.attributions.findIndex(({ content }) => content.some(isThere));
  const attribution = analysis.attributions[index];
  const span = attribution?.content.find(isThere);
  return attribution && span ? { kind: 'statement', attribution, index, span } : null;
}

/** Where a stretch of text begins in another version of it; null where it was changed itself. */
function rebaseSpan({ start, end }: Span, before: string, now: string): number | null {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same++;
  if (end <= same) return start;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === now.at(-1 - sameEnd)) sameEnd++;
  return start >= before.length - sameEnd ? start + now.length - before.length : null;
}
