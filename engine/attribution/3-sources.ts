import type { Entity, Span } from '../model.ts';
import { findBestLabels } from '../text/linear-chain.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import { type Cue, findCues } from './2-cues.ts';
import { SpanLabel, spanScheme } from './statement-labels.ts';
import type { StatementNetwork } from './statement-network.ts';
import { findWindow, toPositions, toStretches } from './stretches.ts';
import { WordClass } from './word-classes.ts';
import { toPlaces } from './word-inputs.ts';

/** A cue with its source and content, before it is known who the source is. */
export interface Statement {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: readonly Span[];
}

/** What it takes to begin a piece of content or to leave it: labels decided word by word change too easily. */
const changeCost = 0.3;
const transitions = createTransitions();

function createTransitions(): Float32Array {
  const weights = new Float32Array(spanScheme.count ** 2);
  const isContent = (label: number): boolean => label >= SpanLabel.contentBegin;
  for (let previous = 0; previous < spanScheme.count; previous++)
    for (let next = 0; next < spanScheme.count; next++)
      if (next === SpanLabel.contentBegin || (isContent(previous) && !isContent(next)))
        weights[previous * spanScheme.count + next] = -changeCost;
  return weights;
}

/**
 * The statement of each cue; a cue for which no content is found makes none. There is a pause after each stretch of
 * words: a millisecond's work or two.
 */
export function* findStatements(
  document: QuotedDocument,
  entities: readonly Entity[],
  network: StatementNetwork,
): Generator<void, readonly Statement[]> {
  const places = toPlaces(document, entities);
  const statements: Statement[] = [];
  for (const stretch of toStretches(document)) {
    const { from, to } = stretch;
    const encoded = network.encode(document.words.slice(from, to), places.subarray(from, to));
    const cues = findCues(encoded.cueScores, from);
    const ofCues = new Uint8Array(to - from);
    for (const cue of cues) ofCues.fill(1, cue.from - from, cue.to - from);
    const windows = cues.map((cue) => findWindow(document, cue, stretch));
    const scoreSpans = encoded.readCues(
      windows.map((window, k) => ({
        cue: (cues[k]?.from ?? from) - from,
        from: window.from - from,
        to: window.to - from,
      })),
    );
    cues.forEach((cue, k) => {
      const window = windows[k] ?? cue;
      const { distances, contexts } = toPositions(document.words, window, cue, ofCues, from);
      const scores = scoreSpans(k, distances, contexts);
      const labels = findBestLabels(spanScheme, scores, transitions);
      statements.push(...toStatement(document, cue, window.from, labels));
    });
    yield;
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

function toStatement(document: QuotedDocument, cue: Cue, offset: number, labels: Uint8Array): Statement[] {
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
  return [{ cue: { start, end }, source: source ? toSpan(withoutOccasion(words, source)) : null, content }];
}

/** "the Voice of America on Monday", "the council in a letter": when and where it was said is no part of who said it. */
function withoutOccasion(words: readonly Word[], { first, last }: Run): Run {
  const isTime =
    words[last]?.wordClass === WordClass.time &&
    words[last - 1]?.looks.lowerText === 'on' &&
    last - 2 >= first;
  if (isTime) return { first, last: last - 2 };
  const isOccasion =
    occasions.has(words[last]?.looks.lowerText ?? '') &&
    /^an?$/.test(words[last - 1]?.text ?? '') &&
    words[last - 2]?.text === 'in' &&
    last - 3 >= first;
  return isOccasion ? { first, last: last - 3 } : { first, last };
}

/** "the council in a letter": what words were put into. */
const occasions: ReadonlySet<string> = new Set(
  'statement letter tweet post interview speech report memo email filing release briefing message'.split(' '),
);

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
