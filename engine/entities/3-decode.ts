import { findBestLabels } from '../text/linear-chain.ts';
import type { Sentence } from './1-candidates.ts';
import type { Mention } from './4-link.ts';
import { isClosing, scheme, taggedTypes, toTypeIndex } from './labels.ts';
import type { EntityModel } from './model-file.ts';

/**
 * The names in one sentence: the labels that the model likes best, read off as mentions. What is tagged `misc` is
 * left out, and facilities are places.
 *
 * @param features the hashed features of each word
 */
export function decodeMentions(
  { words }: Sentence,
  features: readonly Uint32Array[],
  { weights }: EntityModel,
): readonly Mention[] {
  const scores = new Float32Array(words.length * scheme.count);
  features.forEach((ofWord, i) => {
    for (const feature of ofWord) weights.addTo(scores, i * scheme.count, feature);
  });
  const mentions: Mention[] = [];
  let start = -1;
  findBestLabels(scheme, scores, weights.transitions).forEach((label, i) => {
    const word = words[i];
    const type = taggedTypes[toTypeIndex(label)];
    if (!word || type === undefined) {
      start = -1;
      return;
    }
    if (start < 0) start = word.start;
    if (!isClosing(label)) return;
    if (type !== 'misc') mentions.push({ start, end: word.end, type: type === 'facility' ? 'place' : type });
    start = -1;
  });
  return mentions;
}
