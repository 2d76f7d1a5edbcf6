import type { WordLooks } from '../text/word-looks.ts';
import { findTaggedSentences } from './1-candidates.ts';
import { describeStretches } from './2-features.ts';
import { decodeRanges, scoreLabels, toSpan } from './3-decode.ts';
import type { Mention } from './4-link.ts';
import { rememberWords } from './document-memory.ts';
import type { EntityModel } from './model-file.ts';
import { toSecondLookFeatures } from './second-look.ts';

/**
 * The names in a text, in order. Looks twice: at each stretch by itself, then again with what the first look found in
 * the whole document. What is tagged `misc` is left out, and facilities are places.
 */
export function findMentions(
  text: string,
  { lexicon, firstLook, secondLook }: EntityModel,
  read: (form: string) => WordLooks,
): readonly Mention[] {
  const sentences = findTaggedSentences(text, read);
  const memory = rememberWords(sentences);
  const looks = sentences
    .flatMap((sentence) => describeStretches(sentence, memory, lexicon))
    .map(({ sentence, range, features }) => {
      const scores = scoreLabels(features, firstLook);
      return { sentence, range, scores, tagged: decodeRanges(range, scores, firstLook.transitions) };
    });
  const again = toSecondLookFeatures(looks);
  return looks.flatMap(({ sentence, range, scores }, i) => {
    again[i]?.forEach((ofWord, k) => {
      for (const feature of ofWord)
        secondLook.addTo(scores, k * (scores.length / (range.to - range.from)), feature);
    });
    return decodeRanges(range, scores, secondLook.transitions).flatMap((tagged) =>
      tagged.type === 'misc'
        ? []
        : [
            {
              ...toSpan(sentence.words, tagged),
              type: tagged.type === 'facility' ? ('place' as const) : tagged.type,
            },
          ],
    );
  });
}
