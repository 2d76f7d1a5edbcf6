/** Which entity each mention belongs to: any two texts that name them. */
export type Partition = ReadonlyMap<string, string>;

export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, how much of the entity that it was put into belongs there, and
 * how much of its own entity is there; the means over all mentions. A mention that only one side has counts as wholly
 * wrong on that side, so that a tagger's misses and inventions are not passed over.
 *
 * @param key the truth
 * @param response what was found
 */
export function scoreBCubed(key: Partition, response: Partition): BCubed {
  const precision = meanShare(response, key);
  const recall = meanShare(key, response);
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

/** The mean over one side's mentions of how much of their entity the other side has together with them. */
function meanShare(own: Partition, other: Partition): number {
  const sizes = new Map<string, number>();
  const shared = new Map<string, number>();
  const pair = (entity: string, elsewhere: string): string => `${entity}\n${elsewhere}`;
  for (const [mention, entity] of own) {
    sizes.set(entity, (sizes.get(entity) ?? 0) + 1);
    const elsewhere = other.get(mention);
    if (elsewhere === undefined) continue;
    const both = pair(entity, elsewhere);
    shared.set(both, (shared.get(both) ?? 0) + 1);
  }
  let sum = 0;
  for (const [mention, entity] of own) {
    const elsewhere = other.get(mention);
    if (elsewhere !== undefined) sum += (shared.get(pair(entity, elsewhere)) ?? 0) / (sizes.get(entity) ?? 1);
  }
  return own.size > 0 ? sum / own.size : 1;
}
