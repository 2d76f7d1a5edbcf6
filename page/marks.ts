import type { TextMap } from '../engine/index.ts';
import type { Analysis, EntityType } from '../engine/model.ts';
import type { HighlightName, Highlights } from './highlights.ts';
import { toRanges } from './ranges.ts';

const nameOf: Readonly<Record<EntityType, HighlightName>> = {
  person: 'byline-person',
  organization: 'byline-organization',
  place: 'byline-place',
  group: 'byline-group',
  work: 'byline-other',
  event: 'byline-other',
  product: 'byline-other',
};

/** Paints an analysis over the page: names by type, and what is quoted. */
export function showMarks(highlights: Highlights, textMap: TextMap, { entities, attributions }: Analysis): void {
  const ranges = new Map<HighlightName, Range[]>();
  const add = (name: HighlightName, those: readonly Range[]): void => {
    ranges.set(name, [...(ranges.get(name) ?? []), ...those]);
  };
  for (const { type, mentions } of entities) add(nameOf[type], mentions.flatMap((span) => toRanges(textMap, span)));
  add('byline-quotation', attributions.filter(({ kind }) => kind !== 'indirect').flatMap(({ content }) => content.flatMap((span) => toRanges(textMap, span))));
  for (const [name, those] of ranges) highlights.show(name, those);
}
