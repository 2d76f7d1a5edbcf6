import type { WordLooks } from '../text/word-looks.ts';
import { findTaggedSentences, type Word } from './1-candidates.ts';
import { describeStretches } from './2-features.ts';
import { decodeRanges, scoreLabels, type TaggedRange, toSpan } from './3-decode.ts';
import type { Mention } from './4-link.ts';
import { rememberWords } from './document-memory.ts';
import { tellKinds } from './kinds.ts';
import type { EntityModel } from './model-file.ts';
import { toSecondLookFeatures } from './second-look.ts';

/** A name that the tagger found, with the words of its sentence. */
interface TaggedName {
  readonly words: readonly Word[];
  readonly tagged: TaggedRange;
}

/**
 * The names in a text, in order. Looks twice: at each stretch by itself, then again with what the first look found in
 * the whole document. What is tagged `misc` is shown where its kind is clear, and facilities are places.
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
  return toMentions(
    looks.flatMap(({ sentence: { words }, range, scores }, i) => {
      again[i]?.forEach((ofWord, k) => {
        for (const feature of ofWord)
          secondLook.addTo(scores, k * (scores.length / (range.to - range.from)), feature);
      });
      return decodeRanges(range, scores, secondLook.transitions).map((tagged) => ({ words, tagged }));
    }),
  );
}

/** Names as readers see them. */
function toMentions(names: readonly TaggedName[]): readonly Mention[] {
  const others = names.filter(({ tagged }) => tagged.type === 'misc');
  const kinds = tellKinds(others.map(({ words, tagged }) => ({ words, range: tagged })));
  const kindOf = new Map(others.map(({ tagged }, i) => [tagged, kinds[i] ?? null]));
  return names.flatMap(({ words, tagged }) => {
    const { type } = tagged;
    const shown = type === 'misc' ? kindOf.get(tagged) : type === 'facility' ? 'place' : type;
    return shown ? [{ ...toSpan(words, tagged), type: shown }] : [];
  });
}
