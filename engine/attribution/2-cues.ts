import { createLabelScheme, findBestLabels } from '../text/linear-chain.ts';

/** A cue: indexes of words, `to` exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
}

const outside = 0;
const cueBegin = 1;
const cueInside = 2;
const cueScheme = createLabelScheme(
  3,
  outside,
  (previous, next) => next !== cueInside || previous !== outside,
);
const transitions = new Float32Array(cueScheme.count ** 2);

/** What a cue's scores are raised by: a false cue finds no content later and is dropped, a lost one is lost. */
const recallBias = 0.45;

/**
 * The cues of a stretch of words ("said", "according to", ":").
 *
 * @param scores the network's, words × labels; they are changed
 * @param offset the index of the first word
 */
export function findCues(scores: Float32Array, offset: number): readonly Cue[] {
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
