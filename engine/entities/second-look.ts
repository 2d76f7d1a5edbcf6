import { mix } from '../text/hashes.ts';
import { type Sentence, toRangeAt, type Word, type WordRange } from './1-candidates.ts';
import type { TaggedRange } from './3-decode.ts';
import { type TaggedType, taggedTypes } from './labels.ts';

/** What the first look found in a stretch. */
export interface FirstLook {
  readonly sentence: Sentence;
  readonly range: WordRange;
  readonly tagged: readonly TaggedRange[];
}

const untagged = taggedTypes.length;
const typeIndex = (type: TaggedType): number => taggedTypes.indexOf(type);
/** A word is at a name's begin, inside, at its end, or is all of it. */
const placeIn = ({ from, to }: WordRange, i: number): number =>
  to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;

/** How often the words of a document were tagged as what. */
interface Votes {
  /** By word: for each type, and untagged, how often. */
  readonly words: Map<number, number[]>;
  /** By name: for each type how often. */
  readonly names: Map<number, number[]>;
  /** By word: the longest name that holds it. */
  readonly longest: Map<number, { length: number; type: number; place: number }>;
}

const hashName = (words: readonly Word[], { from, to }: WordRange): number => {
  let hash = 0;
  for (let i = from; i < to; i++) hash = mix(hash, words[i]?.looks.lower ?? 0);
  return hash;
};

function count(votes: Map<number, number[]>, key: number, type: number): void {
  const counts = votes.get(key) ?? new Array<number>(untagged + 1).fill(0);
  counts[type] = (counts[type] ?? 0) + 1;
  votes.set(key, counts);
}

/** Counts what the first look found over a whole document. */
function countVotes(looks: readonly FirstLook[]): Votes {
  const votes: Votes = { words: new Map(), names: new Map(), longest: new Map() };
  for (const { sentence, range, tagged } of looks) {
    const { words } = sentence;
    const nameAt = toRangeAt(tagged, words.length);
    for (let i = range.from; i < range.to; i++) {
      const name = nameAt(i);
      const lower = words[i]?.looks.lower ?? 0;
      count(votes.words, lower, name ? typeIndex(name.type) : untagged);
      if (!name) continue;
      const length = name.to - name.from;
      if (length > (votes.longest.get(lower)?.length ?? 0))
        votes.longest.set(lower, { length, type: typeIndex(name.type), place: placeIn(name, i) });
    }
    for (const name of tagged) count(votes.names, hashName(words, name), typeIndex(name.type));
  }
  return votes;
}

/** Which type leads among the votes, one's own taken away, and how clearly: few, most or all. */
function leading(counts: readonly number[] | undefined, own: number): number {
  if (!counts) return -1;
  let best = -1;
  let most = 0;
  let total = 0;
  counts.forEach((votes, type) => {
    const others = votes - (type === own ? 1 : 0);
    total += others;
    if (others > most) [best, most] = [type, others];
  });
  if (best < 0) return -1;
  const share = most === total ? 2 : most * 3 >= total * 2 ? 1 : 0;
  return best * 9 + share * 3 + Math.min(2, most - 1);
}

/**
 * Features of a second look at each word of a document's stretches: what the same word, and the same name, was tagged
 * as elsewhere in the document, and what stands beside it (Krishnan and Manning 2006, "An effective two-stage model").
 *
 * @returns for each stretch, for each of its words, hashed features
 */
export function toSecondLookFeatures(looks: readonly FirstLook[]): readonly (readonly Uint32Array[])[] {
  const votes = countVotes(looks);
  return looks.map(({ sentence: { words }, range, tagged }) => {
    const nameAt = toRangeAt(tagged, words.length);
    const neighbours = toNeighbours(tagged);
    const features: Uint32Array[] = [];
    for (let i = range.from; i < range.to; i++) features.push(lookAgain(words, i, nameAt, neighbours, votes));
    return features;
  });
}

interface Neighbours {
  readonly before: TaggedRange | undefined;
  readonly after: TaggedRange | undefined;
}

/** Names stand beside each other with at most this many words between. */
const widestBetween = 3;

function toNeighbours(tagged: readonly TaggedRange[]): ReadonlyMap<TaggedRange, Neighbours> {
  const isNear = (left: TaggedRange | undefined, right: TaggedRange | undefined): boolean =>
    left !== undefined && right !== undefined && right.from - left.to <= widestBetween;
  return new Map(
    tagged.map((name, i) => {
      const [before, after] = [tagged[i - 1], tagged[i + 1]];
      return [
        name,
        { before: isNear(before, name) ? before : undefined, after: isNear(name, after) ? after : undefined },
      ];
    }),
  );
}

function lookAgain(
  words: readonly Word[],
  i: number,
  nameAt: (i: number) => TaggedRange | undefined,
  neighbours: ReadonlyMap<TaggedRange, Neighbours>,
  votes: Votes,
): Uint32Array {
  const found: number[] = [];
  const add = (template: number, value: number): void => {
    found.push(mix(template + 200, value));
  };
  const lower = words[i]?.looks.lower ?? 0;
  const name = nameAt(i);
  const type = name ? typeIndex(name.type) : untagged;
  const tag = name ? 4 * type + placeIn(name, i) : -1;
  const tagOf = (at: number): number => {
    const other = nameAt(at);
    return other ? 4 * typeIndex(other.type) + placeIn(other, at) : -1;
  };
  add(1, tag);
  add(2, mix(tag, tagOf(i - 1)));
  add(3, mix(tag, tagOf(i + 1)));
  const isCapitalized = words[i]?.looks.isCapitalized ? 1 : 0;
  const elsewhere = leading(votes.words.get(lower), type);
  add(4, mix(elsewhere, isCapitalized));
  add(5, mix(tag, mix(elsewhere, isCapitalized)));
  if (name) {
    const same = leading(votes.names.get(hashName(words, name)), type);
    add(6, mix(tag, same));
  }
  const longest = votes.longest.get(lower);
  if (longest) {
    add(7, mix(tag, longest.type * 32 + Math.min(7, longest.length) * 4 + longest.place));
    add(8, mix(isCapitalized, longest.type * 4 + longest.place));
    const own = name ? name.to - name.from : 0;
    add(9, mix(tag, longest.length > own ? longest.type : -1));
  }
  const { before, after } = (name && neighbours.get(name)) ?? {};
  if (name && before) add(10, mix(tag, mix(typeIndex(before.type), words[name.from - 1]?.looks.lower ?? 0)));
  if (name && after) add(11, mix(tag, mix(typeIndex(after.type), words[name.to]?.looks.lower ?? 0)));
  return Uint32Array.from(found);
}
