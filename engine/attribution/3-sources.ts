import type { Span } from '../model.ts';
import type { SequenceWeights } from '../text/sequence-weights.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Cue } from './2-cues.ts';
import { findWindow, toSpanFeatures } from './span-features.ts';
import { decodeStatement, SpanLabel, spanScheme } from './statement-labels.ts';
import { WordClass } from './word-classes.ts';

/** A cue with its source and content, before it is known who the source is. */
export interface Statement {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: readonly Span[];
}

/** How many cues are looked at between two pauses: some milliseconds' work. */
const cuesBetweenPauses = 20;

/** The statement of each cue, with pauses; a cue for which no content is found makes none. */
export function* findStatements(
  document: QuotedDocument,
  cues: readonly Cue[],
  weights: SequenceWeights,
): Generator<void, readonly Statement[]> {
  const cueWords = new Set(
    cues.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const statements: Statement[] = [];
  for (const [i, cue] of cues.entries()) {
    if (i % cuesBetweenPauses === cuesBetweenPauses - 1) yield;
    const otherCues = { has: (word: number) => (word < cue.from || word >= cue.to) && cueWords.has(word) };
    const window = findWindow(document, cue);
    const features = toSpanFeatures(document, cue, window, otherCues);
    const scores = new Float32Array(features.length * spanScheme.count);
    features.forEach((ofWord, k) => {
      for (const feature of ofWord) weights.addTo(scores, k * spanScheme.count, feature);
    });
    const labels = decodeStatement(scores, weights.transitions);
    if (labels) statements.push(...toStatement(document, cue, window.from, labels));
  }
  return statements;
}

/** First and last word of a piece, both inclusive. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** The pieces that begin with a label: first and last word of each, inclusive. */
function findRuns(labels: Uint8Array, begin: number, offset: number): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  labels.forEach((label, k) => {
    const previous = runs.at(-1);
    if (label === begin) runs.push({ first: offset + k, last: offset + k });
    else if (label === begin + 1 && previous) previous.last = offset + k;
  });
  return runs;
}

/**
 * The statement that labels of the words round a cue stand for; none where they have no content.
 *
 * @param offset the index of the first labelled word
 */
export function toStatement(
  document: QuotedDocument,
  cue: Cue,
  offset: number,
  labels: Uint8Array,
): Statement[] {
  const { words } = document;
  const toSpan = ({ first, last }: { first: number; last: number }): Span => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  });
  const distance = ({ first, last }: { first: number; last: number }): number =>
    last < cue.from ? cue.from - last : first - cue.to + 1;
  // One source at most: the run nearest to the cue.
  const [source] = findRuns(labels, SpanLabel.sourceBegin, offset).sort((a, b) => distance(a) - distance(b));
  const content = toPieces(document, findRuns(labels, SpanLabel.contentBegin, offset));
  const [start, end] = [words[cue.from]?.start, words[cue.to - 1]?.end];
  if (content.length === 0 || start === undefined || end === undefined) return [];
  return [{ cue: { start, end }, source: source ? toSpan(withoutTime(words, source)) : null, content }];
}

/** "the Voice of America on Monday": when it was said is no part of who said it. */
function withoutTime(words: readonly Word[], { first, last }: Run): Run {
  const isTime =
    words[last]?.wordClass === WordClass.time &&
    words[last - 1]?.looks.lowerText === 'on' &&
    last - 2 >= first;
  return isTime ? { first, last: last - 2 } : { first, last };
}

const isSign = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Runs of content words as spans: holes of mere punctuation closed, ends brought to the quotation marks beside them. */
function toPieces(
  { words, paragraphs, text }: QuotedDocument,
  runs: readonly { first: number; last: number }[],
): readonly Span[] {
  const joined: { first: number; last: number }[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const isJoined =
      previous &&
      words[previous.last]?.paragraph === words[run.first]?.paragraph &&
      words.slice(previous.last + 1, run.first).every((word) => isSign(word.text));
    if (isJoined) previous.last = run.last;
    else joined.push({ ...run });
  }
  return joined.flatMap(({ first, last }) => {
    let from = first;
    let to = last;
    while (from < to && /^[,.;:)–—-]$/.test(words[from]?.text ?? '')) from++;
    while (to > from && /^[,;:(–—-]$/.test(words[to]?.text ?? '')) to--;
    const start = words[from]?.start ?? 0;
    const end = words[to]?.end ?? 0;
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
    return [snapToQuotations({ start, end }, paragraphs[words[from]?.paragraph ?? 0]?.quotations ?? [])];
  });
}

/** How far, in characters, a piece's end may be from a quotation's to be brought to it. */
const snap = 3;

function snapToQuotations(span: Span, quotations: readonly Span[]): Span {
  let { start, end } = span;
  for (const quotation of quotations) {
    const isOf = quotation.start < end && start < quotation.end;
    if (!isOf) continue;
    if (Math.abs(quotation.start - start) <= snap) start = quotation.start;
    if (Math.abs(quotation.end - end) <= snap) end = quotation.end;
  }
  return { start, end };
}
