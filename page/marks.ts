import type { TextMap } from '../engine/index.ts';
import type { Analysis, Span } from '../engine/model.ts';
import type { HighlightName, Highlights } from './highlights.ts';
import { toRanges } from './ranges.ts';

/** Paints an analysis over the page: names by type, and what is quoted word for word, wholly or in part. */
export function showMarks(
  highlights: Highlights,
  textMap: TextMap,
  { entities, attributions }: Analysis,
): void {
  const spans = new Map<HighlightName, Span[]>();
  const add = (name: HighlightName, those: readonly Span[]): void => {
    const all = spans.get(name) ?? [];
    for (const span of those) all.push(span);
    spans.set(name, all);
  };
  for (const { type, mentions } of entities) add(`byline-${type}`, mentions);
  for (const { kind, content } of attributions) if (kind !== 'indirect') add('byline-quotation', content);
  for (const [name, those] of spans)
    highlights.show(
      name,
      those.flatMap((span) => toRanges(textMap, span)),
    );
}
