import { mix } from '../text/hashes.ts';
import { createLabelScheme, findBestLabels } from '../text/linear-chain.ts';
import type { SequenceWeights } from '../text/sequence-weights.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';

/** A cue: indexes of words, `to` exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
}

const outside = 0;
export const cueBegin = 1;
export const cueInside = 2;
export const cueScheme = createLabelScheme(3, outside, (previous, next) => next !== cueInside || previous !== outside);

/** What a cue's scores are raised by: a false cue finds no content later and is dropped, a lost one is lost. */
const recallBias = 0.4;

/** The cues of a document ("said", "according to", ":"), paragraph by paragraph. */
export function findCues(document: QuotedDocument, { addTo, transitions }: SequenceWeights): readonly Cue[] {
  const cues: Cue[] = [];
  for (const { from, to } of document.sentences) {
    const scores = new Float32Array((to - from) * cueScheme.count);
    for (let i = from; i < to; i++) {
      const at = (i - from) * cueScheme.count;
      for (const feature of toCueFeatures(document, i)) addTo(scores, at, feature);
      scores[at + cueBegin] = (scores[at + cueBegin] ?? 0) + recallBias;
    }
    findBestLabels(cueScheme, scores, transitions).forEach((label, k) => {
      const last = cues.at(-1);
      if (label === cueBegin) cues.push({ from: from + k, to: from + k + 1 });
      else if (label === cueInside && last) cues[cues.length - 1] = { ...last, to: from + k + 1 };
    });
  }
  return cues;
}

const none = 0x9e3779b9;
const quoteMark = /^(?:["“”„«»]|''|``)$/;

/** The hashed features of a word as a part of a cue. */
export function toCueFeatures({ words, sentences }: QuotedDocument, i: number): number[] {
  const word = words[i];
  const sentence = sentences[word?.sentence ?? 0];
  if (!word || !sentence) return [];
  const near = (k: number): Word | undefined => (i + k >= sentence.from && i + k < sentence.to ? words[i + k] : undefined);
  const lower = (k: number): number => near(k)?.looks.lower ?? none;
  const shape = (k: number): number => near(k)?.looks.shape ?? none;
  const saying = (k: number): number => (near(k)?.isSaying ? 1 : 0);
  const quoted = word.isQuoted ? 1 : 0;
  const features = [
    mix(1, quoted),
    mix(2, word.looks.lower),
    mix(3, mix(word.looks.lower, quoted)),
    mix(4, word.looks.shape),
    mix(5, lower(-1)),
    mix(6, lower(1)),
    mix(7, lower(-2)),
    mix(8, lower(2)),
    mix(9, mix(lower(-1), word.looks.lower)),
    mix(10, mix(word.looks.lower, lower(1))),
    mix(11, mix(lower(-2), lower(-1))),
    mix(12, mix(lower(1), lower(2))),
    mix(13, mix(shape(-1), shape(1))),
    mix(14, saying(0) * 8 + saying(-1) * 4 + saying(1) * 2 + quoted),
    mix(15, mix(lower(-1), saying(0))),
    mix(16, mix(saying(0), lower(1))),
    mix(17, mix(shape(-1), word.looks.lower)),
    mix(18, mix(word.looks.lower, shape(1))),
    mix(19, mix(lower(-1), mix(word.looks.lower, lower(1)))),
    mix(20, mix(lower(-3), quoted)),
    mix(21, mix(lower(3), quoted)),
    mix(22, mix(shape(-2), mix(shape(-1), word.looks.lower))),
  ];
  for (const affix of word.looks.affixes) features.push(mix(30, affix));
  const { before, after } = quotesAround(words, i, sentence);
  features.push(mix(31, mix(before, after)), mix(32, mix(word.looks.lower, mix(before, after))));
  features.push(mix(33, Math.min(4, i - sentence.from)), mix(34, Math.min(4, sentence.to - 1 - i)));
  features.push(mix(35, sentence.isWhollyQuoted ? 1 : 0));
  if (word.sentence > 0 && words[sentence.from - 1]?.isQuoted) features.push(mix(36, mix(word.looks.lower, i - sentence.from < 4 ? 1 : 0)));
  return features;
}

/** How far the nearest quotation marks are on either side within the sentence, in steps. */
function quotesAround(words: readonly Word[], i: number, { from, to }: { from: number; to: number }): { before: number; after: number } {
  let before = 9;
  let after = 9;
  for (let k = 1; k <= 6; k++) {
    if (before === 9 && i - k >= from && quoteMark.test(words[i - k]?.text ?? '')) before = Math.min(5, k);
    if (after === 9 && i + k < to && quoteMark.test(words[i + k]?.text ?? '')) after = Math.min(5, k);
  }
  return { before, after };
}
