import type { Span } from '../model.ts';
import { firstEndingBehind } from '../text/binary-search.ts';
import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/*
 * The subjects of cues for which the span tagger has found no source: plain grammar, where examples were too few.
 */

/** Statements without a source get the subject of their cue, where the sentence shows one. */
export function withSubjects(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const done: Statement[] = [];
  for (const tagged of statements) {
    const statement = withFrontedSubject(document, tagged);
    const source = statement.source ?? findSubject(document, statement, done);
    const isClear =
      source !== null &&
      statement.content.every(({ start, end }) => end <= source.start || source.end <= start);
    done.push(withoutImpersonal(document, isClear ? { ...statement, source } : statement));
  }
  return done;
}

/** "[The department] did not say [when …]": a piece of content right in front of the cue is its subject. */
function withFrontedSubject({ text }: QuotedDocument, statement: Statement): Statement {
  const { source, cue, content } = statement;
  const [first, second] = content;
  const isSubject =
    source === null &&
    first !== undefined &&
    second !== undefined &&
    first.end < cue.start &&
    second.start > cue.end &&
    cue.start - first.end <= 1 &&
    /\b(?:not|never)\b/iu.test(text.slice(cue.start, cue.end)) &&
    /^[^"“”«»]{2,80}$/u.test(text.slice(first.start, first.end));
  return isSubject ? { ...statement, source: first, content: content.slice(1) } : statement;
}

/** "It emerged", "it is understood": nobody is named. */
const impersonal =
  /\b(?:emerge[ds]?|transpire[ds]?|turn(?:ed|s) out|appears?|appeared|seems?|seemed|(?:is|was|been|be) (?:understood|believed|thought|said|reported|alleged|rumou?red|expected|claimed|known|hoped|feared))\b/iu;

function withoutImpersonal({ text }: QuotedDocument, statement: Statement): Statement {
  const { source, cue } = statement;
  if (!source || !/^it$/i.test(text.slice(source.start, source.end))) return statement;
  const isNear = cue.start >= source.end && cue.start - source.end <= 20;
  return isNear && impersonal.test(text.slice(source.end, cue.end))
    ? { ...statement, source: null }
    : statement;
}

/** How many auxiliaries and adverbs may stand between a subject and its verb. */
const mostBetween = 4;
const longestSubject = 12;

function findSubject(
  document: QuotedDocument,
  statement: Statement,
  earlier: readonly Statement[],
): Span | null {
  const { words, sentences } = document;
  const at = firstEndingBehind(words, statement.cue.start);
  const sentence = sentences[words[at]?.sentence ?? -1];
  if (!sentence) return null;
  let i = at - 1;
  while (i >= sentence.from && at - i <= mostBetween && isBetween(words[i])) i--;
  const before = words[i];
  if (i < sentence.from || !before) return findInverted(words, at, sentence, statement);
  if (before.wordClass === WordClass.subjectPronoun) return { start: before.start, end: before.end };
  const isCoordinated =
    before.wordClass === WordClass.conjunction || before.wordClass === WordClass.comma || isTemporal(before);
  if (isCoordinated) return inherit(words, sentence, earlier) ?? openingSubject(words, sentence, i);
  if (!canEndSubject(before)) return null;
  let from = i;
  while (from > sentence.from && i - from < longestSubject && canBeInSubject(words[from - 1])) from--;
  return toSubject(words, from, i + 1);
}

const isBetween = (word: Word | undefined): boolean => {
  const between = word?.wordClass;
  return (
    between === WordClass.be ||
    between === WordClass.have ||
    between === WordClass.do ||
    between === WordClass.modal ||
    between === WordClass.negation ||
    between === WordClass.adverb ||
    between === WordClass.adverbByEnding ||
    between === WordClass.to
  );
};

const isTemporal = (word: Word): boolean =>
  /^(?:before|after|while|by|without|for|when)$/.test(word.looks.lowerText);

const canEndSubject = ({ wordClass, isQuoted }: Word): boolean =>
  !isQuoted &&
  (wordClass === WordClass.capitalized ||
    wordClass === WordClass.acronym ||
    wordClass === WordClass.office ||
    wordClass === WordClass.plural);

const canBeInSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  (canEndSubject(word) ||
    word.wordClass === WordClass.determiner ||
    word.wordClass === WordClass.possessive ||
    word.wordClass === WordClass.other ||
    word.text === 'of' ||
    word.text === '’s' ||
    word.text === "'s" ||
    /^[-.]$/.test(word.text));

/** The source of the statement before it in the sentence. */
function inherit(
  words: readonly Word[],
  sentence: SentenceRange,
  earlier: readonly Statement[],
): Span | null {
  const start = words[sentence.from]?.start ?? 0;
  return (
    earlier.findLast(({ cue, source }) => cue.start >= start && source !== null && source.start >= start)
      ?.source ?? null
  );
}

/** What opens a sentence, up to its first verb. */
function openingSubject(words: readonly Word[], { from }: SentenceRange, to: number): Span | null {
  let start = from;
  while (start < to && words[start]?.wordClass === WordClass.clauseOpener) start++;
  let end = start;
  while (end < to && end - start < longestSubject && canBeInSubject(words[end])) end++;
  const next = words[end];
  return next &&
    (isVerbal(next.wordClass) ||
      next.wordClass === WordClass.adverbByEnding ||
      next.wordClass === WordClass.plural)
    ? toSubject(words, start, end)
    : null;
}

/** "Said Ellis: “…”": a verb that opens the sentence has its subject behind it. */
function findInverted(
  words: readonly Word[],
  at: number,
  { from, to }: SentenceRange,
  { content }: Statement,
): Span | null {
  if (at !== from || !words[at]?.isSaying) return null;
  let end = at + 1;
  while (end < to && end - at < longestSubject && canBeInSubject(words[end])) end++;
  const follows = (words[end - 1]?.end ?? 0) <= Math.min(...content.map(({ start }) => start));
  return follows ? toSubject(words, at + 1, end) : null;
}

function toSubject(words: readonly Word[], from: number, to: number): Span | null {
  let first = from;
  while (
    first < to &&
    words[first]?.wordClass === WordClass.other &&
    !/^\p{Lu}/u.test(words[first]?.text ?? '')
  )
    first++;
  const [start, end] = [words[first]?.start, words[to - 1]?.end];
  const hasName = words.slice(first, to).some((word) => canEndSubject(word));
  return first < to && hasName && start !== undefined && end !== undefined ? { start, end } : null;
}
