import type { VectorTable } from '../text/word-vectors.ts';
import type { Sentence, Word } from './1-candidates.ts';

/** What a document's other words say, as vectors: of the whole, and of where a capitalised word stands in it. */
export interface DocumentVectors {
  /** What the document is about: the mean of its longer words in lower case. */
  readonly topic: Float32Array;
  /** By the hash of a capitalised word: means over its mentions, one vector behind the other (`companies`). */
  readonly companyOf: (lower: number) => Float32Array | undefined;
}

/** Whose mean is kept for a capitalised word: of the words before it, after it, and with it in capitalised runs. */
export const companies = ['before', 'after', 'run'] as const;

const shortestTopicWord = 4;
/** Puts the topic, a mean of many words, on the scale of single ones. */
const topicScale = 2;

interface Sums {
  readonly vectors: Float32Array;
  mentions: number;
  inRun: number;
}

/** One walk over a document before any of its names is looked for. Headlines tell its topic, not its words' company. */
export function describeDocument(sentences: readonly Sentence[], vectors: VectorTable): DocumentVectors {
  const sums = new Map<number, Sums>();
  const topic = new Float32Array(vectors.dimensions);
  let topicWords = 0;
  for (const sentence of sentences) {
    for (const { looks, text } of sentence.words) {
      if (!looks.isWord || looks.isCapitalized || text.length < shortestTopicWord) continue;
      const row = vectors.find(looks.lower);
      if (row < 0) continue;
      vectors.addTo(topic, 0, row);
      topicWords += 1;
    }
    if (!sentence.isHeadline) addCompanies(sentence, vectors, sums);
  }
  for (let k = 0; k < topic.length; k++) topic[k] = (topicScale * (topic[k] ?? 0)) / Math.max(1, topicWords);
  for (const sum of sums.values()) divide(sum, vectors.dimensions);
  return { topic, companyOf: (lower) => sums.get(lower)?.vectors };
}

function addCompanies(sentence: Sentence, vectors: VectorTable, sums: Map<number, Sums>): void {
  const { words, runs } = sentence;
  const { dimensions } = vectors;
  const add = (word: Word | undefined, sum: Float32Array, at: number): void => {
    const row = word ? vectors.find(word.looks.lower) : -1;
    if (row >= 0) vectors.addTo(sum, at, row);
  };
  for (const { from, to } of runs) {
    const run = new Float32Array(dimensions);
    for (let i = from; i < to; i++) add(words[i], run, 0);
    for (let i = from; i < to; i++) {
      const word = words[i];
      if (!word?.looks.isCapitalized) continue;
      const known = sums.get(word.looks.lower) ?? {
        vectors: new Float32Array(companies.length * dimensions),
        mentions: 0,
        inRun: 0,
      };
      sums.set(word.looks.lower, known);
      known.mentions += 1;
      known.inRun += to - from - 1;
      add(words[i - 1], known.vectors, 0);
      add(words[i + 1], known.vectors, dimensions);
      const own = new Float32Array(dimensions);
      add(word, own, 0);
      for (let k = 0; k < dimensions; k++) {
        const at = 2 * dimensions + k;
        known.vectors[at] = (known.vectors[at] ?? 0) + (run[k] ?? 0) - (own[k] ?? 0);
      }
    }
  }
}

/** Sums become means. */
function divide({ vectors, mentions, inRun }: Sums, dimensions: number): void {
  for (let k = 0; k < vectors.length; k++)
    vectors[k] = (vectors[k] ?? 0) / Math.max(1, k < 2 * dimensions ? mentions : inRun);
}
