import { describe, expect, test } from 'vitest';
import { chooseEntities, type EntityOrder } from '../../../components/panel/entity-choice.ts';
import type { Entity } from '../../../engine/model.ts';

const entity = (id: number, type: Entity['type'], name: string, ...starts: number[]): Entity => ({
  ...{ id, type, name },
  mentions: starts.map((start) => ({ start, end: start + name.length })),
});
const entities = [
  entity(0, 'person', 'Zoë Ångström', 50, 90),
  entity(1, 'place', 'Bergen', 10),
  entity(2, 'organization', 'Bergen Port', 30, 40, 60),
];
const namesOf = (typed: string, order: EntityOrder = 'most') =>
  chooseEntities(entities, { typed, order, locale: 'en' }, ({ type }) => type).map(({ name }) => name);

describe('the names that are shown', () => {
  test('stand in the order that the reader has chosen', () => {
    expect(namesOf('')).toEqual(['Bergen Port', 'Zoë Ångström', 'Bergen']);
    expect(namesOf('', 'first')).toEqual(['Bergen', 'Bergen Port', 'Zoë Ångström']);
    expect(namesOf('', 'name')).toEqual(['Bergen', 'Bergen Port', 'Zoë Ångström']);
  });

  test('fit what is typed, without regard to case, marks or spaces', () => {
    expect(namesOf(' zoe  ANG')).toEqual(['Zoë Ångström']);
    expect(namesOf('bergen')).toEqual(['Bergen Port', 'Bergen']);
    expect(namesOf('nobody')).toEqual([]);
  });

  test('are those of a kind where its name is typed', () => {
    expect(namesOf('Place')).toEqual(['Bergen']);
  });

  test('leave the list as it was', () => {
    namesOf('', 'name');
    expect(entities.map(({ id }) => id)).toEqual([0, 1, 2]);
  });
});
