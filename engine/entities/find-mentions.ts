import type { WordLooks } from '../text/word-looks.ts';
import { findTaggedSentences, type Sentence, type Word } from './1-candidates.ts';
import { describeStretches } from './2-features.ts';
import { decodeRanges, scoreLabels, type TaggedRange, toSpan } from './3-decode.ts';
import type { Mention } from './4-link.ts';
import { rememberWords } from './document-memory.ts';
import { tellKinds } from './kinds.ts';
import type { EntityModel } from './model-file.ts';
import { type FirstLook, toSecondLookFeatures } from './second-look.ts';

/** About how many words are read between two pauses: some milliseconds' work, and more than a screen shows. */
const wordsBetweenPauses = 1000;

interface ScoredLook extends FirstLook {
  readonly scores: Float32Array;
}

/** A name that the tagger found, with the words of its sentence. */
interface TaggedName {
  readonly words: readonly Word[];
  readonly tagged: TaggedRange;
}

/**
 * The names in a text, in order. Looks twice: at each stretch by itself, then again with what the first look found in
 * the whole document. What is tagged `misc` is shown where its kind is clear, and facilities are places.
 *
 * A long text takes long: the caller is given pauses, in which it may do something else, or give up.
 */
export function* findMentions(
  text: string,
  { lexicon, firstLook, secondLook }: EntityModel,
  read: (form: string) => WordLooks,
): Generator<void, readonly Mention[]> {
  const sentences = findTaggedSentences(text, read);
  const memory = rememberWords(sentences);
  const looks: ScoredLook[] = [];
  for (const part of toParts(sentences)) {
    if (looks.length > 0) yield;
    for (const sentence of part)
      for (const { range, features } of describeStretches(sentence, memory, lexicon)) {
        const scores = scoreLabels(features, firstLook);
        const tagged = decodeRanges(range, scores, firstLook.transitions);
        looks.push({ sentence, range, scores, tagged });
      }
  }
  const again = toSecondLookFeatures(looks);
  return toMentions(
    looks.flatMap(({ sentence: { words }, range, scores }, i) => {
      const labelCount = scores.length / (range.to - range.from);
      again[i]?.forEach((ofWord, k) => {
        for (const feature of ofWord) secondLook.addTo(scores, k * labelCount, feature);
      });
      return decodeRanges(range, scores, secondLook.transitions).map((tagged) => ({ words, tagged }));
    }),
  );
}

/** Sentences in parts between which there is time for a pause. */
function* toParts(sentences: readonly Sentence[]): Generator<readonly Sentence[]> {
  let from = 0;
  let words = 0;
  for (const [i, sentence] of sentences.entries()) {
    words += sentence.words.length;
    if (words < wordsBetweenPauses) continue;
    yield sentences.slice(from, i + 1);
    [from, words] = [i + 1, 0];
  }
  yield sentences.slice(from);
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
