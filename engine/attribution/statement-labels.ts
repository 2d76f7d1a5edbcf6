import { createLabelScheme, findBestLabels, type LabelScheme, sumPaths } from '../text/linear-chain.ts';

/** Labels of a word as a part of a cue's statement: pieces begin and go on. */
export const SpanLabel = {
  other: 0,
  sourceBegin: 1,
  sourceInside: 2,
  contentBegin: 3,
  contentInside: 4,
} as const;

export const spanScheme = createLabelScheme(5, SpanLabel.other, (previous, next) => {
  if (next === SpanLabel.sourceInside) return previous === SpanLabel.sourceBegin || previous === next;
  if (next === SpanLabel.contentInside) return previous === SpanLabel.contentBegin || previous === next;
  return true;
});

const isOfContent = (label: number): boolean => label >= SpanLabel.contentBegin;

/** The same labels twice, behind the first content and before it: a sequence that ends behind it has some. */
const withContent = createContentScheme();

function createContentScheme(): LabelScheme {
  const { count, followers, mayStart, mayEnd } = spanScheme;
  const before = followers.map((next) => [
    ...next.filter((label) => label === SpanLabel.contentBegin),
    ...next.filter((label) => !isOfContent(label)).map((label) => count + label),
  ]);
  return {
    count: 2 * count,
    followers: [...followers, ...before],
    mayStart: [
      ...mayStart.map((may, label) => may && label === SpanLabel.contentBegin),
      ...mayStart.map((may, label) => may && !isOfContent(label)),
    ],
    mayEnd: [...mayEnd, ...mayEnd.map(() => false)],
  };
}

/**
 * How likely it must be that a cue has content at all. Where a content may begin and end in several ways, each of them
 * is less likely than that there is none, though all together are not.
 */
const leastContent = 0.35;

/**
 * The labels of a cue's words: the best ones, or the best ones with content where some content is likely; null where
 * none is.
 *
 * @param scores words × labels
 */
export function decodeStatement(scores: Float32Array, transitions: Float32Array): Uint8Array | null {
  const best = findBestLabels(spanScheme, scores, transitions);
  if (best.some(isOfContent)) return best;
  const all = sumPaths(spanScheme, scores, transitions, () => true);
  const empty = sumPaths(spanScheme, scores, transitions, (label) => !isOfContent(label));
  if (1 - Math.exp(empty - all) < leastContent) return null;
  const { count } = spanScheme;
  return findBestLabels(withContent, twice(scores), twiceEach(transitions)).map((label) => label % count);
}

/** Each word's scores two times in a row. */
function twice(scores: Float32Array): Float32Array {
  const { count } = spanScheme;
  const doubled = new Float32Array(2 * scores.length);
  for (let from = 0; from < scores.length; from += count) {
    const ofWord = scores.subarray(from, from + count);
    doubled.set(ofWord, 2 * from);
    doubled.set(ofWord, 2 * from + count);
  }
  return doubled;
}

/** A weight for each pair of the doubled labels: that of the labels themselves. */
function twiceEach(transitions: Float32Array): Float32Array {
  const { count } = spanScheme;
  const doubled = new Float32Array(4 * count * count);
  for (let previous = 0; previous < 2 * count; previous++)
    for (let next = 0; next < 2 * count; next++)
      doubled[previous * 2 * count + next] = transitions[(previous % count) * count + (next % count)] ?? 0;
  return doubled;
}
