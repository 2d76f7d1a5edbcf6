import { describe, expect, it } from 'vitest';
import { type Partition, scoreBCubed } from '../../tools/bench/linking/b-cubed.ts';

/** "ab c": a and b are one entity, c another. */
const toPartition = (entities: string): Partition =>
  new Map(entities.split(' ').flatMap((entity) => [...entity].map((mention) => [mention, entity] as const)));

describe('B-cubed', () => {
  it('is that of the paper: two entities of five, two and five mentions, of which two are joined', () => {
    const key = toPartition('12345 67 89abc');
    expect(scoreBCubed(key, toPartition('12345 6789abc')).precision).toBeCloseTo(16 / 21, 2);
    expect(scoreBCubed(key, toPartition('1234589abc 67')).precision).toBeCloseTo(7 / 12, 2);
    expect(scoreBCubed(key, toPartition('12345 6789abc')).recall).toBe(1);
  });

  it('is one where both agree, whatever the entities are called', () => {
    const renamed = new Map([...toPartition('ab c')].map(([mention, entity]) => [mention, `x${entity}`]));
    expect(scoreBCubed(toPartition('ab c'), renamed)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts what was missed against recall and what was invented against precision', () => {
    expect(scoreBCubed(toPartition('a b'), toPartition('a'))).toMatchObject({ precision: 1, recall: 0.5 });
    expect(scoreBCubed(toPartition('a'), toPartition('a b'))).toMatchObject({ precision: 0.5, recall: 1 });
  });
});
