import type { Span } from '../model.ts';
import { contains, overlaps } from '../text/spans.ts';
import type { Statement } from './3-sources.ts';
import type { PatternStatement } from './sentence-patterns.ts';

const isWithin = (inner: Span, pieces: readonly Span[]): boolean =>
  pieces.some((piece) => contains(piece, inner));

/**
 * The taggers' statements with those that a sentence's shape gives. Where both have the same cue the tagger's stand
 * if they have a source and begin with what the shape calls the content; a tagger's statement made of the very words
 * that the shape has somebody else say ("China hopes to …, Xi said") is none of its own.
 */
export function reconcile(
  tagged: readonly Statement[],
  patterns: readonly PatternStatement[],
): readonly Statement[] {
  const kept: Statement[] = [...tagged];
  for (const { statement, pattern } of patterns) {
    if (pattern === 'opening') {
      if (!kept.some((other) => isInSentence(other, statement))) kept.push(statement);
      continue;
    }
    const same = kept.findIndex(({ cue }) => overlaps(cue, statement.cue));
    const rival = kept[same];
    if (rival && agrees(rival, statement)) {
      // What the tagger found stays; what stands within it goes.
      dropWithin(kept, rival);
      continue;
    }
    if (same >= 0) kept.splice(same, 1);
    if (pattern !== 'dash') dropWithin(kept, statement);
    else if (
      kept.some(({ content }) => content.some((piece) => overlaps(piece, statement.content[0] ?? piece)))
    )
      continue;
    kept.push(statement);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

/** Whether a statement's cue or content lies within what the other one spans. */
function isInSentence({ cue, content }: Statement, shaped: Statement): boolean {
  const whole = {
    start: Math.min(shaped.cue.start, shaped.source?.start ?? shaped.cue.start),
    end: Math.max(...shaped.content.map(({ end }) => end)),
  };
  return overlaps(cue, whole) || content.some((piece) => overlaps(piece, whole));
}

const startOf = ({ cue, content }: Statement): number =>
  Math.min(cue.start, ...content.map(({ start }) => start));

function agrees(tagged: Statement, shaped: Statement): boolean {
  return (
    tagged.source !== null &&
    shaped.content.every((piece) =>
      tagged.content.some((own) => overlaps(own, piece) && Math.abs(own.start - piece.start) <= 2),
    )
  );
}

/** Takes out the statements whose cue and content another one's content holds, unless they are in quotation marks of their own. */
function dropWithin(kept: Statement[], outer: Statement): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const inner = kept[i];
    if (
      inner &&
      inner !== outer &&
      isWithin(inner.cue, outer.content) &&
      inner.content.every((piece) => isWithin(piece, outer.content)) &&
      isAtStart(inner, outer)
    )
      kept.splice(i, 1);
  }
}

/** Only what begins where the outer content begins shares its subject's clause; deeper ones are told of on their own. */
const isAtStart = (inner: Statement, outer: Statement): boolean =>
  outer.content.some((piece) => startOf(inner) - piece.start < 60);
