import { type FoundAuthors, ratePeople, withoutDoubles } from './author-names.ts';

/** How far apart, in blocks, two names of one byline may stand. */
const nearby = 2;
const mostInUnion = 10;

/**
 * Authors who stand one by one in places of the same kind, side by side ("Jane Doe" in one line, "John Roe" in the
 * next), as one candidate each run.
 */
export function joinNeighbours(found: readonly FoundAuthors[]): FoundAuthors[] {
  const unions: FoundAuthors[] = [];
  const runs = new Map<string, FoundAuthors[]>();
  const finish = (run: readonly FoundAuthors[]): void => {
    const [first] = run;
    const value = withoutDoubles(run.flatMap(({ value }) => value));
    if (!first || value.length < 2 || value.length > mostInUnion) return;
    unions.push({
      ...first,
      value,
      way: 'union',
      evidence: { ...first.evidence, raw: value.map(({ name }) => name).join(', ') },
    });
  };
  for (const one of found) {
    if (one.value.length !== 1 || one.block < 0 || ratePeople(one.value) < 0.9 || one.way === 'union')
      continue;
    // A name with its role beside it is the same name without.
    if (one.way === 'whole' || one.way === 'printed') continue;
    const key = `${one.source} ${one.evidence.at}`;
    const run = runs.get(key) ?? [];
    const last = run.at(-1);
    if (last && Math.abs(one.block - last.block) <= nearby) run.push(one);
    else {
      finish(run);
      runs.set(key, [one]);
    }
  }
  for (const run of runs.values()) finish(run);
  return unions;
}
