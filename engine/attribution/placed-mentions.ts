import type { Entity, Span } from '../model.ts';

/** A mention with the entity that it is of. */
export interface PlacedMention extends Span {
  readonly entity: Entity;
}
