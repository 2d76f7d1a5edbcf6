import type { Span } from '../model.ts';
import { contains, overlaps } from '../text/spans.ts';
import type { QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { inTextOrder, startOf } from './statement-order.ts';

const isWithin = (inner: Span, pieces: readonly Span[]): boolean =>
  pieces.some((piece) => contains(piece, inner));

/**
 * The network's statements with those that a sentence's shape gives. Where both have the same cue the network's stand
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
      // What the tagger found stays; what stands within it goes, and a source that took in words of the clause shrinks.
      const isSourceTooLong =
        rival.source !== null && statement.source !== null && contains(rival.source, statement.source);
      kept[same] = isSourceTooLong ? { ...rival, source: statement.source } : rival;
      dropWithin(kept, kept[same] ?? rival);
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
  return inTextOrder(kept);
}

/** Whether a statement's cue or content lies within what the other one spans. */
function isInSentence({ cue, content }: Statement, shaped: Statement): boolean {
  const whole = {
    start: Math.min(shaped.cue.start, shaped.source?.start ?? shaped.cue.start),
    end: Math.max(...shaped.content.map(({ end }) => end)),
  };
  return overlaps(cue, whole) || content.some((piece) => overlaps(piece, whole));
}

/** Less of what the shape calls the content is a piece torn out of it. */
const leastShare = 0.5;

function agrees(tagged: Statement, shaped: Statement): boolean {
  return (
    tagged.source !== null &&
    shaped.content.every((piece) =>
      tagged.content.some(
        (own) =>
          overlaps(own, piece) &&
          Math.abs(own.start - piece.start) <= 2 &&
          own.end - piece.start >= leastShare * (piece.end - piece.start),
      ),
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

/** Requests whose addressee belongs to what is asked for: "asked major countries to offer more". */
const requests =
  /^(?:ask|asks|asked|urge|urges|urged|invite|invites|invited|advise|advises|advised|encourage|encourages|encouraged|call on|calls on|called on|has called on)$/i;

/** Brings the addressee of a request into its content, where only the infinitive was taken for it. */
export function withAddressees(
  { text }: { readonly text: string },
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.map((statement) => {
    const [first, ...rest] = statement.content;
    const { cue, source } = statement;
    if (!first || first.start <= cue.end || !requests.test(text.slice(cue.start, cue.end))) return statement;
    const between = text.slice(cue.end, first.start);
    const isAddressee =
      /^\s[\p{L}\p{N}\s'’-]{2,60}\s$/u.test(between) && /^to\s/.test(text.slice(first.start, first.end));
    const isFree = !source || source.end <= cue.end || source.start >= first.start;
    return isAddressee && isFree
      ? { ...statement, content: [{ start: cue.end + 1, end: first.end }, ...rest] }
      : statement;
  });
}

/** How many sentences a speaker who is introduced at their end may have filled. */
const mostSentences = 4;

/**
 * "France and China have …. The new challenge is …, Sophie Hatt, a member of the delegation, told …": a speaker who is
 * introduced only where a paragraph ends has said all of it, if nobody else says anything there.
 */
export function withWholeParagraphs(
  document: QuotedDocument,
  statements: readonly Statement[],
  patterns: readonly PatternStatement[],
): readonly Statement[] {
  const { words, sentences, text } = document;
  return statements.map((statement) => {
    const shaped = patterns.find(
      ({ pattern, statement: { cue } }) => pattern === 'fronted' && overlaps(cue, statement.cue),
    );
    const isIntroduced =
      statement.source !== null &&
      /,\s(?:an?|the)\s/.test(text.slice(statement.source.start, statement.source.end));
    if (!shaped || !isIntroduced) return statement;
    const paragraph = words[shaped.sentence.from]?.paragraph ?? -1;
    const ofParagraph = sentences.filter(({ from }) => words[from]?.paragraph === paragraph);
    const [opening] = ofParagraph;
    const start = words[opening?.from ?? -1]?.start;
    const isLast = ofParagraph.at(-1) === shaped.sentence && ofParagraph.length <= mostSentences;
    const end = Math.max(...statement.content.map((piece) => piece.end));
    if (!isLast || start === undefined || start >= end) return statement;
    const whole = { start, end };
    const isAlone =
      statements.every((other) => other === statement || !overlaps(other.cue, whole)) &&
      ofParagraph.every(({ quotedCount, from, to }) => quotedCount * 2 < to - from);
    return isAlone ? { ...statement, content: [whole] } : statement;
  });
}
