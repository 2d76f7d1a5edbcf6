import type { Span } from '../model.ts';
import { firstEndingBehind } from '../text/binary-search.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { WordClass } from './word-classes.ts';

/** Statements with their contents' ends where clauses end: a tagger that decides word by word is a word or two off. */
export function withContentEnds(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const { words } = document;
  return statements.map((statement) => {
    const content = statement.content.map((piece) => {
      const first = firstEndingBehind(words, piece.start);
      const last = firstEndingBehind(words, piece.end - 1);
      const beforeNext = findNextSource(document, statements, piece, last);
      const end = toClauseEnd(document, statement, first, toSentenceEnd(document, first, beforeNext));
      return end === last ? piece : { start: piece.start, end: words[end]?.end ?? piece.end };
    });
    const isSame = content.every((piece, k) => piece.end === statement.content[k]?.end);
    return isSame ? statement : { ...statement, content };
  });
}

const farthestCue = 30;

/** "that the plan was backed, and its president | said": the last word in front of another statement's source, else `last`. */
function findNextSource(
  { words }: QuotedDocument,
  statements: readonly Statement[],
  piece: Span,
  last: number,
): number {
  const next = statements.find(
    ({ source, cue }) =>
      source !== null &&
      source.start > piece.start &&
      source.end === piece.end &&
      cue.start > source.end &&
      cue.start - source.end < farthestCue,
  );
  return next?.source ? firstEndingBehind(words, next.source.start) - 1 : last;
}

/** How many words of a sentence are brought in if all before them is said. */
const mostMissing = 3;

/** A content of several sentences ends with one of them, if not with a quotation. */
function toSentenceEnd({ words, sentences }: QuotedDocument, first: number, last: number): number {
  const sentence = sentences[words[last]?.sentence ?? -1];
  if (!sentence || words[first]?.sentence === words[last]?.sentence || words[last]?.isQuoted) return last;
  let end = sentence.to - 1;
  while (end > last && !/[\p{L}\p{N}]/u.test(words[end]?.text ?? '')) end--;
  if (end <= last) return last;
  return end - last <= mostMissing ? end : Math.max(first, sentence.from - 1);
}

/** Words that no clause ends with. */
const opens: ReadonlySet<number> = new Set([
  WordClass.determiner,
  WordClass.possessive,
  WordClass.to,
  WordClass.conjunction,
]);
const conjunctions =
  /^(?:and|but|or|nor|while|although|though|because|whereas|as|of|from|with|into|than|between|during|toward|towards)$/;
const mostClause = 5;

/** Where words dangle that want another ("access to", "and its"), those that follow up to the clause's end, else none of them. */
function toClauseEnd(
  { words }: QuotedDocument,
  { cue, source }: Statement,
  first: number,
  last: number,
): number {
  let end = last;
  while (end > first && isDangling(words[end])) end--;
  if (end === last || /^(?:and|but|or|nor|while|,)$/.test(words[end + 1]?.looks.lowerText ?? '')) return end;
  let more = last + 1;
  while (more - last <= mostClause && isInClause(words[more], words[last])) more++;
  const next = words[more];
  const isEnd =
    more - last <= mostClause &&
    more - 1 > last &&
    (next?.sentence !== words[last]?.sentence ||
      next?.wordClass === WordClass.comma ||
      next?.wordClass === WordClass.stop);
  const reached = words[more - 1]?.end ?? 0;
  const start = words[last]?.end ?? 0;
  const isFree = [cue, source].every((span) => !span || span.end <= start || span.start >= reached);
  return isEnd && isFree ? more - 1 : end;
}

const isDangling = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isQuoted &&
  (opens.has(word.wordClass) ||
    word.wordClass === WordClass.comma ||
    word.text === ';' ||
    conjunctions.test(word.looks.lowerText));

const isInClause = (word: Word | undefined, last: Word | undefined): boolean =>
  word !== undefined && word.sentence === last?.sentence && /[\p{L}\p{N}’'-]/u.test(word.text);
