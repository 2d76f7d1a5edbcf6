import { findTaggedSentences, type Sentence } from '../../../engine/entities/1-candidates.ts';
import {
  begin,
  end,
  inside,
  outside,
  single,
  type TaggedType,
  taggedTypes,
} from '../../../engine/entities/labels.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';
import { type NerText, readNerTexts } from '../../corpora/ner.ts';

/** A text cut into sentences, each word with its gold label. */
export interface LabelledText {
  readonly sentences: readonly { readonly sentence: Sentence; readonly labels: Uint8Array }[];
  readonly weight: number;
}

const read = createWordReader();

/** What each corpus calls things, as what the tagger tells apart; null is no name. */
function toTaggedType(type: string, fine: string | null | undefined): TaggedType | null {
  if (type === 'place') return fine === 'facility' ? 'facility' : 'place';
  if (type === 'person' || type === 'organization' || type === 'group') return type;
  return type === 'misc' || type === 'product' ? 'misc' : null;
}

function labelText(
  { text, spans }: NerText,
  weight: number,
  demonyms: ReadonlySet<string> | null,
): LabelledText {
  const sentences = findTaggedSentences(text, read).map((sentence) => {
    const labels = new Uint8Array(sentence.words.length).fill(outside);
    const first = sentence.words[0]?.start ?? 0;
    const last = sentence.words.at(-1)?.end ?? 0;
    for (const span of spans.filter((one) => one.start >= first && one.end <= last)) {
      const type = toTaggedType(span.type, span.fine);
      const isDemonym = demonyms?.has(text.slice(span.start, span.end).toLowerCase()) ?? false;
      if (type === null) continue;
      mark(sentence, labels, span, taggedTypes.indexOf(isDemonym && type === 'misc' ? 'group' : type));
    }
    if (demonyms) markDemonyms(sentence, labels, demonyms);
    return { sentence, labels };
  });
  return { sentences, weight };
}

function mark(
  { words }: Sentence,
  labels: Uint8Array,
  span: { start: number; end: number },
  type: number,
): void {
  const covered = words.flatMap((word, i) => (word.start < span.end && span.start < word.end ? [i] : []));
  const [first] = covered;
  const last = covered.at(-1);
  if (first === undefined || last === undefined) return;
  for (const i of covered)
    labels[i] =
      first === last ? single(type) : i === first ? begin(type) : i === last ? end(type) : inside(type);
}

/** Corpora that do not annotate groups would teach that "Chinese" is nothing; known demonyms are marked in them. */
function markDemonyms({ words }: Sentence, labels: Uint8Array, demonyms: ReadonlySet<string>): void {
  words.forEach((word, i) => {
    if (labels[i] === outside && word.looks.isCapitalized && demonyms.has(word.looks.lowerText))
      labels[i] = single(taggedTypes.indexOf('group'));
  });
}

/** The demonyms that the worldwide corpus annotates more than once, lower case. */
export function collectDemonyms(texts: readonly NerText[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text, spans } of texts) {
    for (const span of spans) {
      const name = text.slice(span.start, span.end).toLowerCase();
      if (span.type === 'group' && /^\p{L}+$/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([name]) => name)
    .sort();
}

/** Copies of texts in capitals: headlines shout, and there case says nothing. Every tenth text. */
function inCapitals(texts: readonly NerText[]): NerText[] {
  return texts.filter((_, i) => i % 10 === 0).map((text) => ({ ...text, text: upperCase(text.text) }));
}

/** Upper case that keeps every offset: letters whose upper case is longer stay. */
const upperCase = (text: string): string =>
  Array.from({ length: text.length }, (_, i) =>
    text[i]?.toUpperCase().length === 1 ? text[i]?.toUpperCase() : text[i],
  ).join('');

/** All training texts with their weights (shared corpora; UNER stays out, it is for measuring). */
export async function readTrainingTexts(): Promise<{ texts: LabelledText[]; demonyms: readonly string[] }> {
  const worldwide = await readNerTexts('worldwide-train');
  const demonyms = collectDemonyms(worldwide);
  const known = new Set(demonyms);
  const texts = worldwide.map((text) => labelText(text, 1, null));
  for (const text of inCapitals(worldwide)) texts.push(labelText(text, 0.5, null));
  for (const [name, weight] of [
    ['wikigold', 0.5],
    ['btc', 0.5],
    ['wnut17-train', 0.5],
  ] as const) {
    for (const text of await readNerTexts(name)) texts.push(labelText(text, weight, known));
  }
  return { texts, demonyms };
}
