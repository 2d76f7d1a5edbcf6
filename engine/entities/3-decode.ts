import { findBestLabels } from '../text/linear-chain.ts';
import type { SequenceWeights } from '../text/sequence-weights.ts';
import type { Word, WordRange } from './1-candidates.ts';
import { isClosing, outside, scheme, type TaggedType, taggedTypes, toTypeIndex } from './labels.ts';

/** A name that the tagger found: its words and its type. */
export interface TaggedRange extends WordRange {
  readonly type: TaggedType;
}

/** Scores of each label for each word of a stretch: words × labels. */
export function scoreLabels(features: readonly Uint32Array[], { addTo }: SequenceWeights): Float32Array {
  const scores = new Float32Array(features.length * scheme.count);
  features.forEach((ofWord, i) => {
    for (const feature of ofWord) addTo(scores, i * scheme.count, feature);
  });
  return scores;
}

/** The names in a stretch, by the labels that score best together. */
export function decodeRanges(
  { from }: WordRange,
  scores: Float32Array,
  transitions: Float32Array,
): readonly TaggedRange[] {
  return toTaggedRanges(findBestLabels(scheme, scores, transitions), from);
}

/** Reads labels as names; `from` is where the labelled words begin in their sentence. */
export function toTaggedRanges(labels: Uint8Array, from: number): readonly TaggedRange[] {
  const ranges: TaggedRange[] = [];
  let start = -1;
  labels.forEach((label, i) => {
    const type = taggedTypes[toTypeIndex(label)];
    if (label === outside || type === undefined) {
      start = -1;
      return;
    }
    if (start < 0) start = i;
    if (!isClosing(label)) return;
    ranges.push({ from: from + start, to: from + i + 1, type });
    start = -1;
  });
  return ranges;
}

/** Where a range of words stands in the text. */
export const toSpan = (words: readonly Word[], { from, to }: WordRange): { start: number; end: number } => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});
