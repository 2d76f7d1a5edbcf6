import type { Entity } from '../../engine/model.ts';

export const entityOrders = [
  { name: 'most', title: 'order_most_mentioned' },
  { name: 'first', title: 'order_first' },
  { name: 'name', title: 'order_name' },
] as const;
export type EntityOrder = (typeof entityOrders)[number]['name'];

/** Letters as readers type them: without case or marks. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The entities that fit what the reader has typed, by their names or what they are, in an order.
 *
 * @param typeNames what the types are called in the reader's language
 * @param locale BCP 47, for the order of names
 */
export function chooseEntities(
  entities: readonly Entity[],
  { typed, order, locale }: { readonly typed: string; readonly order: EntityOrder; readonly locale: string },
  typeNames: (entity: Entity) => string,
): readonly Entity[] {
  const wanted = fold(typed);
  const fitting = entities.filter(
    (entity) => fold(entity.name).includes(wanted) || fold(typeNames(entity)) === wanted,
  );
  const { compare } = new Intl.Collator(locale);
  const startOf = ({ mentions: [first] }: Entity): number => first?.start ?? Number.POSITIVE_INFINITY;
  const comparing: Readonly<Record<EntityOrder, (a: Entity, b: Entity) => number>> = {
    most: (a, b) => b.mentions.length - a.mentions.length || startOf(a) - startOf(b),
    first: (a, b) => startOf(a) - startOf(b),
    name: (a, b) => compare(a.name, b.name),
  };
  return fitting.sort(comparing[order]);
}
