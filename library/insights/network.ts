import { type NameTally, type NameType, nameTypes } from './name-tally.ts';
import { toTop } from './top.ts';

/** A name in the network. */
export interface NetworkNode {
  readonly name: string;
  readonly type: NameType;
  readonly articles: number;
}

/** Two names that occur in the same articles. */
export interface NetworkPair {
  /** Indexes into the network's nodes, the smaller first. */
  readonly from: number;
  readonly to: number;
  /** In how many articles both occur. */
  readonly together: number;
  /** Jaccard index: of the articles with either, the share that has both, 0 to 1. */
  readonly overlap: number;
}

/** Who appears together, in few enough names to be drawn. */
export interface Network {
  /** Those in most articles first. */
  readonly nodes: readonly NetworkNode[];
  /** Those that overlap most first. */
  readonly pairs: readonly NetworkPair[];
}

/** How many names are drawn, and of how many they are the best connected. */
const mostNodes = 40;
const candidatesOfType: Readonly<Record<NameType, number>> = { person: 34, organization: 28, place: 18 };
/** Once in the same article is chance. */
const leastTogether = 2;
/** Of each name only so many lines are kept, the strongest, or the drawing would be a ball of wool. */
const linesOfNode = 2;

interface Candidate extends NetworkNode {
  /** Its place among the candidates. */
  readonly index: number;
  /** Its place in the tally. */
  readonly tallied: number;
}

function chooseCandidates({ names }: NameTally): readonly Candidate[] {
  const all = names.map((one, tallied) => ({ ...one, tallied }));
  return nameTypes
    .flatMap((type) => {
      const ofType = all.filter((one) => one.type === type && one.articles >= leastTogether);
      return toTop(ofType, [({ articles }) => articles, ({ mentions }) => mentions], candidatesOfType[type])
        .shown;
    })
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || a.tallied - b.tallied)
    .map(({ name, type, articles, tallied }, index) => ({ name, type, articles, tallied, index }));
}

/** In how many articles each two candidates occur both: at `a * size + b`, a < b. */
function countTogether({ names, articles }: NameTally, candidates: readonly Candidate[]): Uint32Array {
  const size = candidates.length;
  const together = new Uint32Array(size * size);
  const indexes = new Int32Array(names.length).fill(-1);
  for (const { tallied, index } of candidates) indexes[tallied] = index;
  for (const article of articles) {
    const present = new Set<number>();
    for (const tallied of article) {
      const index = indexes[tallied] ?? -1;
      if (index >= 0) present.add(index);
    }
    const sorted = [...present].sort((a, b) => a - b);
    sorted.forEach((a, i) => {
      for (let j = i + 1; j < sorted.length; j++) {
        const at = a * size + (sorted[j] ?? 0);
        together[at] = (together[at] ?? 0) + 1;
      }
    });
  }
  return together;
}

function toPairs(candidates: readonly Candidate[], together: Uint32Array): NetworkPair[] {
  const size = candidates.length;
  const pairs: NetworkPair[] = [];
  for (const a of candidates)
    for (const b of candidates.slice(a.index + 1)) {
      const both = together[a.index * size + b.index] ?? 0;
      if (both < leastTogether) continue;
      const overlap = both / (a.articles + b.articles - both);
      pairs.push({ from: a.index, to: b.index, together: both, overlap });
    }
  return pairs.sort((a, b) => b.overlap - a.overlap || b.together - a.together || a.from - b.from);
}

/** The pairs among some candidates that are among the strongest of either of their names. */
function keepStrongest(pairs: readonly NetworkPair[], kept: ReadonlySet<number>): readonly NetworkPair[] {
  const lines = new Map<number, number>();
  return pairs.filter(({ from, to }) => {
    if (!kept.has(from) || !kept.has(to)) return false;
    const [ofFrom, ofTo] = [lines.get(from) ?? 0, lines.get(to) ?? 0];
    if (ofFrom >= linesOfNode && ofTo >= linesOfNode) return false;
    lines.set(from, ofFrom + 1);
    lines.set(to, ofTo + 1);
    return true;
  });
}

const namesIn = (pairs: readonly NetworkPair[]): ReadonlySet<number> =>
  new Set(pairs.flatMap(({ from, to }) => [from, to]));

/**
 * Which of the people, organisations and places that occur in most articles occur in the same ones: at most 40 names,
 * each with its strongest pairs by the Jaccard index (Jaccard 1901), which unlike pointwise mutual information does not
 * favour what is rare. Names that go with no other are left out.
 */
export function toNetwork(tally: NameTally): Network {
  const candidates = chooseCandidates(tally);
  const all = toPairs(candidates, countTogether(tally, candidates));
  const connected = namesIn(all);
  const most = candidates.filter(({ index }) => connected.has(index)).slice(0, mostNodes);
  const pairs = keepStrongest(all, new Set(most.map(({ index }) => index)));
  const drawn = namesIn(pairs);
  const nodes = most.filter(({ index }) => drawn.has(index));
  const place = new Map(nodes.map(({ index }, at) => [index, at]));
  return {
    nodes: nodes.map(({ name, type, articles }) => ({ name, type, articles })),
    pairs: pairs.map((pair) => ({
      ...pair,
      from: place.get(pair.from) ?? 0,
      to: place.get(pair.to) ?? 0,
    })),
  };
}
