import { finish } from '../text/finish.ts';
import type { SequenceWeights } from '../text/sequence-weights.ts';
import { createWordReader } from '../text/word-looks.ts';
import { findMentions } from './find-mentions.ts';
import { scheme } from './labels.ts';
import type { EntityModel } from './model-file.ts';

/** As much of a text as is enough, in UTF-16 units. */
const enough = 1500;

const noWeights: SequenceWeights = {
  transitions: new Float32Array(scheme.count ** 2),
  addTo: () => undefined,
};
const emptyModel: EntityModel = { lexicon: () => 0, firstLook: noWeights, secondLook: noWeights };

/**
 * Looks for names in the beginning of a text with a model that knows none. Browsers compile code when it first runs: done
 * while the model's file is still being read, that costs no time of its own (in Chromium a fifth of a cold start).
 */
export function rehearse(text: string): void {
  finish(findMentions(text.slice(0, enough), emptyModel, createWordReader()));
}
