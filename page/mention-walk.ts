import type { Analysis, Entity, Span } from '../engine/model.ts';
import { isMentionShown, type ShownMarks } from './shown-marks.ts';

/** A mention that is marked: a stop on the way through the text. */
export interface Stop {
  readonly entity: Entity;
  readonly mention: number;
  readonly span: Span;
}

/** The mentions that are marked, in the order in which they are read. */
export const findStops = ({ entities }: Pick<Analysis, 'entities'>, shown: ShownMarks): readonly Stop[] =>
  entities
    .flatMap((entity) => entity.mentions.map((span, mention) => ({ entity, mention, span })))
    .filter(({ entity, mention }) => isMentionShown(shown, entity.type, mention))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** Where a stop stands: above what is in view, in it, below it, or, as the page hides its words, nowhere. */
export type StopPlace = 'above' | 'in-view' | 'below' | 'nowhere';

/**
 * The stop that a step leads to, around the ends of the text; null where there is none.
 *
 * @param from the offset of the words that the reader is at; null where that is not known, and the first mention in
 *   view is meant, or the last one for a step back
 * @param findPlace asked of no more stops than needed, since the browser has to measure them
 */
export function findNextStop(
  stops: readonly Stop[],
  step: 1 | -1,
  from: number | null,
  findPlace: (stop: Stop) => StopPlace,
): Stop | null {
  const ordered = step === 1 ? stops : stops.toReversed();
  const isAhead = ({ span }: Stop): boolean => from !== null && (span.start - from) * step > 0;
  const isShown = (stop: Stop): boolean => findPlace(stop) !== 'nowhere';
  if (from !== null)
    return ordered.find((stop) => isAhead(stop) && isShown(stop)) ?? ordered.find(isShown) ?? null;
  const passed: StopPlace = step === 1 ? 'above' : 'below';
  const isReached = (stop: Stop): boolean => ![passed, 'nowhere'].includes(findPlace(stop));
  return ordered.find(isReached) ?? ordered.find(isShown) ?? null;
}
