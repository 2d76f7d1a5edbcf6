import type { Span } from '../model.ts';
import { contains, overlaps } from '../text/spans.ts';
import { findSentenceAt, type QuotedDocument, type Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { findOpening } from './opening-subjects.ts';
import { reportingVerbs, speechActs } from './reporting-verbs.ts';
import { isWord, toSpan } from './sentence-words.ts';
import { inTextOrder } from './statement-order.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/**
 * The statements with those that others relay: "HRW accused Nordland of …, according to Radio Meridian". The corpus marks
 * none of them and so taught none; only the plainest shapes are taken: a content that is a sentence with its subject in
 * front and a verb of speech acts, and, within "she said that …", what others had said before. More of those cost more
 * false ones than they bring.
 */
export function withNested(document: QuotedDocument, statements: readonly Statement[]): readonly Statement[] {
  const nested = statements.flatMap(({ content, source, cue }) => {
    const [piece] = content;
    if (!piece || content.length > 1 || source === null) return [];
    const isRelay = /^according to/i.test(document.text.slice(cue.start, cue.end));
    const found = isRelay ? findWithin(document, piece) : findReported(document, piece);
    return found ? [found] : [];
  });
  const cues = new Set(statements.map(({ cue }) => cue.start));
  const added = nested.filter(({ cue }) => !cues.has(cue.start));
  return added.length === 0 ? statements : inTextOrder([...statements, ...added]);
}

function findWithin(document: QuotedDocument, piece: Span): Statement | null {
  const { words } = document;
  const sentence = findSentenceAt(document, piece.start);
  if (!sentence) return null;
  let from = sentence.from;
  while (from < sentence.to && (words[from]?.start ?? 0) < piece.start) from++;
  let to = from;
  while (to < sentence.to && (words[to]?.end ?? 0) <= piece.end) to++;
  const found = findOpening(document, { ...sentence, from, to }, true)?.statement;
  const isWithin =
    found && contains(piece, found.cue) && !found.content.some((one) => overlaps(one, found.cue));
  return isWithin ? found : null;
}

/** "[that] guards had admitted that …": what a content tells that others had said before, in the past perfect. */
function findReported({ words, text, sentences }: QuotedDocument, piece: Span): Statement | null {
  const sentence = findSentenceAt({ words, text, sentences, paragraphs: [] }, piece.start);
  if (!sentence) return null;
  let from = sentence.from;
  while (from < sentence.to && (words[from]?.start ?? 0) < piece.start) from++;
  if (words[from]?.wordClass === WordClass.that) from++;
  let had = from;
  while (had < sentence.to && had - from < longestSubject && isInSubject(words[had])) had++;
  const verb = words[had + 1];
  if (had === from || words[had]?.looks.lowerText !== 'had' || !verb || !isToldOf(verb)) return null;
  let to = had + 2;
  while (to < sentence.to && (words[to]?.end ?? 0) <= piece.end) to++;
  const [cue, source, content] = [
    toSpan(words, had, had + 2),
    toSpan(words, from, had),
    toSpan(words, had + 2, to),
  ];
  return cue && source && content ? { cue, source, content: [content] } : null;
}

const longestSubject = 8;

const isInSubject = (word: Word | undefined): boolean =>
  word !== undefined && !word.isQuoted && isWord(word) && !isVerbal(word.wordClass);

const isToldOf = ({ looks: { lowerText } }: Word): boolean =>
  reportingVerbs.has(lowerText) || speechActs.has(lowerText);
