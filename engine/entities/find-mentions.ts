import type { EntityType } from '../model.ts';
import type { WordLooks } from '../text/word-looks.ts';
import { findTaggedSentences, type Sentence, type Word } from './1-candidates.ts';
import { describeStretches } from './2-features.ts';
import { decodeRanges, scoreLabels, type TaggedRange, toSpan } from './3-decode.ts';
import type { Mention } from './4-link.ts';
import { type TaggedSentence, weighEvidence } from './document-evidence.ts';
import { rememberWords } from './document-memory.ts';
import { describeDocument } from './document-vectors.ts';
import { type ShownKind, tellKinds } from './kinds.ts';
import type { TaggedType } from './labels.ts';
import type { EntityModel } from './model-file.ts';
import { weighSentences } from './weigh-sentences.ts';

/** About how many words are read between two pauses: some milliseconds' work, and more than a screen shows. */
const wordsBetweenPauses = 1000;

/** A name that the tagger found, with the words of its sentence. */
interface TaggedName {
  readonly words: readonly Word[];
  readonly tagged: TaggedRange;
}

/**
 * The names in a text, in order: each stretch that may hold some is scored by its hashed features and by the network over
 * word vectors, both of which know the whole document. What is tagged `misc` is shown where its kind is clear, and
 * facilities are places.
 *
 * A long text takes long: the caller is given pauses, in which it may do something else, or give up.
 */
export function* findMentions(
  text: string,
  { lexicon, weights, vectors, network }: EntityModel,
  read: (form: string) => WordLooks,
): Generator<void, readonly Mention[]> {
  const sentences = findTaggedSentences(text, read);
  const memory = rememberWords(sentences);
  const document = describeDocument(sentences, vectors);
  const found: TaggedSentence[] = [];
  let isLater = false;
  for (const part of toParts(sentences)) {
    if (isLater) yield;
    isLater = true;
    for (const sentence of part) {
      const tagged = describeStretches(sentence, memory, lexicon).flatMap(({ range, features }) => {
        const scores = scoreLabels(features, weights);
        network.addTo(scores, sentence, range, document);
        return decodeRanges(range, scores, weights.transitions);
      });
      found.push({ sentence, tagged });
    }
  }
  const names = weighSentences(weighEvidence(found, memory), memory, lexicon).flatMap(
    ({ sentence: { words }, tagged }) => tagged.map((name) => ({ words, tagged: name })),
  );
  return toMentions(names);
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

/** What events are called that look like bodies to the tagger: "Africa Cup of Nations". */
const eventHeads = new Set(
  'cup championship championships olympics games festival tournament marathon'.split(' '),
);

const maybeEvent = ({ words, tagged: { from, to, type } }: TaggedName): boolean =>
  type === 'organization' && words.slice(from, to).some(({ looks }) => eventHeads.has(looks.lowerText));

/** Names as readers see them. */
function toMentions(names: readonly TaggedName[]): readonly Mention[] {
  const others = names.filter((name) => name.tagged.type === 'misc' || maybeEvent(name));
  const kinds = tellKinds(others.map(({ words, tagged }) => ({ words, range: tagged })));
  const kindOf = new Map(others.map(({ tagged }, i) => [tagged, kinds[i] ?? null]));
  return names.flatMap((name) => {
    const { words, tagged } = name;
    const kind = kindOf.get(tagged) ?? null;
    const shown = toShownType(tagged.type, kind);
    return shown ? [{ ...toSpan(words, tagged), type: shown }] : [];
  });
}

function toShownType(type: TaggedType, kind: ShownKind | null): EntityType | null {
  if (type === 'misc') return kind;
  if (type === 'organization' && kind === 'event') return kind;
  return type === 'facility' ? 'place' : type;
}
