import type { Attribution, Entity } from '../../engine/model.ts';
import type { ViewSettings } from '../../platform/view-settings.ts';

/** What can be marked, or not. */
export type MarkKind = ViewSettings['marks']['hidden'][number];

/** How many marks of each kind an article has; null where that is not known yet. */
export type MarkCounts = Readonly<Record<MarkKind, number | null>>;

/**
 * Counts what is marked where every kind is switched on.
 *
 * @param attributions null while they are not known
 * @param isFirstOnly whether a name counts once, however often it is mentioned
 */
export function countMarks(
  entities: readonly Entity[],
  attributions: readonly Attribution[] | null,
  isFirstOnly: boolean,
): MarkCounts {
  const counts = { person: 0, organization: 0, place: 0, group: 0, work: 0, event: 0, product: 0 };
  for (const { type, mentions } of entities) counts[type] += isFirstOnly ? 1 : mentions.length;
  const quotations = attributions?.filter(({ kind }) => kind !== 'indirect').length;
  return { ...counts, quotation: quotations ?? null };
}
