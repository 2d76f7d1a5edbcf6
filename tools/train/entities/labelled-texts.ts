import {
  findStretches,
  findTaggedSentences,
  type Sentence,
  type WordRange,
} from '../../../engine/entities/1-candidates.ts';
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
import { type NerSpan, type NerText, readNerTexts } from '../../corpora/ner.ts';
import { createRandom } from '../crf.ts';
import { listedCompanies, listedFirstNames } from './lexicon-entries.ts';
import { swapNames } from './swapped-names.ts';

/** A text cut into sentences, with the gold labels of each sentence's stretches. */
export interface LabelledText {
  readonly sentences: readonly {
    readonly sentence: Sentence;
    /** For each stretch of the sentence its words' labels; null where nothing is to be learnt from it. */
    readonly labels: readonly Uint8Array[] | null;
  }[];
  readonly weight: number;
  /** The news article that it is, or is a copy of; jackknifing divides by these. */
  readonly article: number | null;
  readonly isCopy: boolean;
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
  kind: Omit<LabelledText, 'sentences'>,
  demonyms: ReadonlySet<string> | null,
): LabelledText {
  const sentences = findTaggedSentences(text, read).map((sentence) => {
    const first = sentence.words[0]?.start ?? 0;
    const last = sentence.words.at(-1)?.end ?? 0;
    const names = spans
      .flatMap((span) => divideNested(span, text))
      .flatMap((span) => {
        const type = span.start >= first && span.end <= last ? toTaggedType(span.type, span.fine) : null;
        if (type === null) return [];
        const isDemonym =
          type === 'misc' && (demonyms?.has(text.slice(span.start, span.end).toLowerCase()) ?? false);
        return [{ ...toRange(sentence, span), type: isDemonym ? ('group' as const) : type }];
      });
    const labels = findStretches(sentence).map((stretch) => {
      const own = new Uint8Array(stretch.to - stretch.from).fill(outside);
      if (demonyms) markDemonyms(sentence, stretch, own, demonyms);
      for (const name of names) mark(own, stretch, name, taggedTypes.indexOf(name.type));
      return own;
    });
    return { sentence, labels };
  });
  return { sentences, ...kind };
}

/**
 * "Karachi in Pakistan" and "Butte, Mont" are annotated as one place now and then, and mostly as two: two it is,
 * everywhere. Taught both, the tagger joins whichever towns it has not met, and countries in a list.
 */
function divideNested(span: NerSpan, text: string): readonly NerSpan[] {
  const name = text.slice(span.start, span.end);
  const link = span.type === 'place' ? /(?:,? in (?:the )?|, )(?=\p{Lu})/u.exec(name) : null;
  if (!link) return [span];
  const inner = span.start + link.index;
  return [
    { ...span, end: inner },
    { ...span, start: inner + link[0].length },
  ];
}

function toRange({ words }: Sentence, span: { start: number; end: number }): WordRange {
  const from = words.findIndex(({ end }) => end > span.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < span.end) to++;
  return { from, to };
}

/** Labels the part of a name that stands in the stretch. */
function mark(labels: Uint8Array, stretch: WordRange, name: WordRange, type: number): void {
  const from = Math.max(0, name.from - stretch.from);
  const to = Math.min(labels.length, name.to - stretch.from);
  for (let i = from; i < to; i++)
    labels[i] =
      to - from === 1 ? single(type) : i === from ? begin(type) : i === to - 1 ? end(type) : inside(type);
}

/** Corpora that do not annotate groups would teach that "Chinese" is nothing; known demonyms are marked in them. */
function markDemonyms(
  { words }: Sentence,
  stretch: WordRange,
  labels: Uint8Array,
  demonyms: ReadonlySet<string>,
): void {
  labels.forEach((_, i) => {
    const looks = words[stretch.from + i]?.looks;
    if (looks?.isCapitalized && demonyms.has(looks.lowerText))
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

/** Upper case that keeps every offset: letters whose upper case is longer stay. */
const upperCase = (text: string): string =>
  Array.from({ length: text.length }, (_, i) =>
    text[i]?.toUpperCase().length === 1 ? text[i]?.toUpperCase() : text[i],
  ).join('');

/** "Prime Minister Calls for Calm": the longer words with a capital. */
const titleCase = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}(?=\p{L}{3})/gu, (letter) => upperCase(letter));

/** How headlines are written; two articles of three get such a head. */
const headlineWays = [upperCase, titleCase, null] as const;
/** So many lines at an article's beginning are rewritten as headlines. */
const headLines = 2;

function toHeadEnd(text: string): number {
  let end = 0;
  for (let line = 0; line < headLines; line++) {
    const next = text.indexOf('\n', end);
    if (next < 0) return text.length;
    end = next + 1;
  }
  return end;
}

function withHead(text: NerText, rewrite: (text: string) => string): NerText {
  const end = toHeadEnd(text.text);
  return { ...text, text: rewrite(text.text.slice(0, end)) + text.text.slice(end) };
}

/** The same text, of which only the head teaches: the rest is there for what it says of the head's words. */
function onlyHead({ sentences, ...kind }: LabelledText): LabelledText {
  let words = 0;
  return {
    ...kind,
    sentences: sentences.map(({ sentence, labels }) => {
      const isHead = words < wordsOfHead;
      words += sentence.words.length;
      return { sentence, labels: isHead ? labels : null };
    }),
  };
}
/** About as many words as two lines of news have. */
const wordsOfHead = 60;

/** How much each kind of training text counts. Copies in capitals: headlines shout, and there case says nothing. */
const weights = { news: 1, swapped: 0.3, capitals: 0.5, other: 0.5 };
const swapSeed = 7;

/** All training texts with their weights (shared corpora; UNER stays out, it is for measuring). */
export async function readTrainingTexts(): Promise<{ texts: LabelledText[]; demonyms: readonly string[] }> {
  const worldwide = await readNerTexts('worldwide-train');
  const demonyms = collectDemonyms(worldwide);
  const known = new Set(demonyms);
  const listed = { firstNames: listedFirstNames(), companies: listedCompanies() };
  const texts = worldwide.map((text, article) =>
    labelText(text, { weight: weights.news, article, isCopy: false }, null),
  );
  swapNames(worldwide, listed, createRandom(swapSeed)).forEach((text, article) => {
    texts.push(labelText(text, { weight: weights.swapped, article, isCopy: true }, null));
  });
  worldwide.forEach((text, article) => {
    const kind = { weight: weights.capitals, article, isCopy: true };
    if (article % 10 === 0) texts.push(labelText({ ...text, text: upperCase(text.text) }, kind, null));
    const rewrite = headlineWays[article % headlineWays.length];
    if (rewrite) texts.push(onlyHead(labelText(withHead(text, rewrite), kind, null)));
  });
  for (const name of ['wikigold', 'btc', 'wnut17-train'])
    for (const text of await readNerTexts(name))
      texts.push(labelText(text, { weight: weights.other, article: null, isCopy: false }, known));
  return { texts, demonyms };
}
