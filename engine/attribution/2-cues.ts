import { createLabelScheme, findBestLabels } from '../text/linear-chain.ts';
import type { SequenceWeights } from '../text/sequence-weights.ts';
import type { QuotedDocument } from './1-quotations.ts';
import { toCueFeatures } from './cue-features.ts';

/** A cue: indexes of words, `to` exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
}

const outside = 0;
export const cueBegin = 1;
export const cueInside = 2;
export const cueScheme = createLabelScheme(
  3,
  outside,
  (previous, next) => next !== cueInside || previous !== outside,
);

/** What a cue's scores are raised by: a false cue finds no content later and is dropped, a lost one is lost. */
const recallBias = 0.7;

/** How many sentences are read between two pauses: some milliseconds' work. */
const sentencesBetweenPauses = 40;

/** The cues of a document ("said", "according to", ":"), sentence by sentence, with pauses. */
export function* findCues(
  document: QuotedDocument,
  { addTo, transitions }: SequenceWeights,
): Generator<void, readonly Cue[]> {
  const cues: Cue[] = [];
  for (const [i, { from, to }] of document.sentences.entries()) {
    if (i % sentencesBetweenPauses === sentencesBetweenPauses - 1) yield;
    const scores = new Float32Array((to - from) * cueScheme.count);
    for (let i = from; i < to; i++) {
      const at = (i - from) * cueScheme.count;
      for (const feature of toCueFeatures(document, i)) addTo(scores, at, feature);
    }
    cues.push(...readCues(scores, transitions, from));
  }
  return cues;
}

/**
 * The cues of some words by their scores, a few more than the scores themselves would give.
 *
 * @param scores words × labels of `cueScheme`; they are changed
 * @param offset the index of the first word
 */
export function readCues(scores: Float32Array, transitions: Float32Array, offset: number): readonly Cue[] {
  for (let at = cueBegin; at < scores.length; at += cueScheme.count)
    scores[at] = (scores[at] ?? 0) + recallBias;
  const cues: Cue[] = [];
  findBestLabels(cueScheme, scores, transitions).forEach((label, k) => {
    const last = cues.at(-1);
    if (label === cueBegin) cues.push({ from: offset + k, to: offset + k + 1 });
    else if (label === cueInside && last) cues[cues.length - 1] = { ...last, to: offset + k + 1 };
  });
  return cues;
}
