import { findTaggedSentences, type Sentence } from '../../../engine/entities/1-candidates.ts';
import { describeName } from '../../../engine/entities/kind-features.ts';
import { type NameInSentence, type NameKind, nameKinds } from '../../../engine/entities/kinds.ts';
import type { Span } from '../../../engine/model.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';
import { type NerSpan, type NerText, readNerTexts } from '../../corpora/ner.ts';
import { createRandom } from '../crf.ts';
import { toReadKind } from './read-kinds.ts';

/** A name with its kind, to learn from or to measure on. */
export interface KindExample {
  readonly features: Uint32Array;
  /** An index into `nameKinds`. */
  readonly kind: number;
  readonly weight: number;
  /** The text it stands in: folds divide by these. */
  readonly article: number;
  /** Its spelling and article: names of one are told together. */
  readonly form: string;
}

const read = createWordReader();
const seed = 11;
/** Names of other types, of which the tagger takes some for these: one in so many is an example of "other". */
const oneInOthers = 8;

function toKind(span: NerSpan, text: NerText, isWnut: boolean): NameKind | 'unsure' | null {
  if (span.type === 'date' || span.type === 'money') return null;
  const isRead = toReadKind(text.text.slice(span.start, span.end));
  // Elsewhere it is a product or a prize: "Twitter" the company teaches nothing.
  if (span.type !== 'misc' && span.type !== 'product') return isRead === 'other' ? 'other' : null;
  if (!isWnut) return isRead;
  return span.type === 'product' ? 'product' : 'work';
}

interface Corpus {
  readonly texts: readonly NerText[];
  /** The number of its first text. */
  readonly from: number;
  readonly weight: number;
  readonly isWnut: boolean;
}

function toExamples({ texts, from, weight, isWnut }: Corpus): KindExample[] {
  const random = createRandom(seed);
  return texts.flatMap((text, i) => {
    const sentences = findTaggedSentences(text.text, read);
    const add = (span: Span, kind: NameKind): KindExample[] => {
      const name = findName(sentences, span);
      if (!name) return [];
      const form = `${from + i} ${text.text.slice(span.start, span.end).toLowerCase()}`;
      const features = describeName(name.words, name.range);
      return [{ features, kind: nameKinds.indexOf(kind), weight, article: from + i, form }];
    };
    const names = text.spans.flatMap((span) => {
      const kind = toKind(span, text, isWnut);
      const isMisc = span.type === 'misc' || span.type === 'product';
      if (kind === null || kind === 'unsure' || (!isMisc && random() * oneInOthers > 1)) return [];
      return add(span, kind);
    });
    return [...names, ...findUnnamed(text).flatMap((span) => add(span, 'other'))];
  });
}

function findName(sentences: readonly Sentence[], { start, end }: Span): NameInSentence | null {
  const words = sentences.find(
    ({ words: all }) => (all[0]?.start ?? 0) <= start && (all.at(-1)?.end ?? 0) > start,
  )?.words;
  if (!words) return null;
  const from = words.findIndex((word) => word.end > start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < end) to++;
  return { words, range: { from, to } };
}

const quoted = /["“‘](\p{Lu}[\p{L}\p{N}’'-]*(?: [\p{L}\p{N}’'-]+){0,7})[,.]?["”’]/gu;

/** Slogans, nicknames, terms: "‘Made in Vietnam’" in quotation marks and capitals, which nobody took for a name. */
function findUnnamed({ text, spans }: NerText): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 1: name = '' } of text.matchAll(quoted)) {
    const words = name.split(' ');
    const isTitle = words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
    const [start, end] = [index + 1, index + 1 + name.length];
    if (isTitle && !spans.some((span) => span.start < end && start < span.end)) found.push({ start, end });
  }
  return found;
}

/** All examples: news in full, encyclopedia and messages with less weight. */
export async function readKindExamples(): Promise<readonly KindExample[]> {
  const examples: KindExample[] = [];
  for (const [name, weight] of [
    ['worldwide-train', 1],
    ['wikigold', 0.5],
    ['wnut17-train', 0.3],
  ] as const)
    examples.push(
      ...toExamples({
        texts: await readNerTexts(name),
        from: examples.length,
        weight,
        isWnut: name.startsWith('wnut'),
      }),
    );
  return examples;
}
