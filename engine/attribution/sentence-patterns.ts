import type { Span } from '../model.ts';
import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { reportingVerbs, speechActs } from './reporting-verbs.ts';
import { isRequest } from './requests.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/*
 * The sentences that newspapers build again and again, and that say plainly who says what. Taggers that learn from
 * examples miss some of them; these shapes do not depend on which words fill them.
 */

/** A statement that a sentence's shape gives, and the words it spans. */
export interface PatternStatement {
  readonly statement: Statement;
  readonly sentence: SentenceRange;
  readonly pattern: 'fronted' | 'according' | 'dash' | 'opening';
}

/** The statements of a document that are plain from the shape of their sentence. */
export function findPatternStatements(document: QuotedDocument): readonly PatternStatement[] {
  return document.sentences.flatMap((sentence) => {
    const found =
      findAccording(document, sentence) ??
      findFronted(document, sentence) ??
      findDash(document, sentence) ??
      findOpening(document, sentence);
    return found ? [found] : [];
  });
}

const isComma = (word: Word | undefined): boolean => word?.wordClass === WordClass.comma;
const isWord = (word: Word | undefined): boolean => word !== undefined && /[\p{L}\p{N}]/u.test(word.text);

/** The span of words, `to` exclusive, without the signs at its ends. Null where nothing is left. */
function toSpan(words: readonly Word[], from: number, to: number): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && !isWord(words[first])) first++;
  while (last >= first && !isWord(words[last])) last--;
  const [start, end] = [words[first]?.start, words[last]?.end];
  return first <= last && start !== undefined && end !== undefined ? { start, end } : null;
}

const hasVerb = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isVerbal(words[i]?.wordClass ?? 0)) return true;
  return false;
};

/** The fewest words of what is said in front of "…, she said": less is an aside. */
const leastContent = 4;
const longestSubject = 30;

/**
 * "China hopes to …, Xi Jinping said at the opening.": all before the comma is said. The subject begins behind a
 * comma and may have an apposition between commas.
 */
function findFronted({ words }: QuotedDocument, sentence: SentenceRange): PatternStatement | null {
  for (let verb = sentence.to - 1; verb > sentence.from + leastContent; verb--) {
    const word = words[verb];
    if (!word || word.isQuoted || !reportingVerbs.has(word.looks.lowerText)) continue;
    const subject = findSubjectStart(words, sentence, verb);
    if (subject === null || words[subject - 1]?.isQuoted || words[subject - 2]?.isQuoted) continue;
    if (!isTail(words, verb + 1, sentence.to)) continue;
    const content = toSpan(words, sentence.from, subject - 1);
    const source = toSpan(words, subject, verb);
    const isClause = hasVerb(words, sentence.from, subject - 1) && !startsSubordinate(words[sentence.from]);
    if (!content || !source || !isClause) continue;
    return {
      statement: { cue: { start: word.start, end: word.end }, source, content: [content] },
      sentence,
      pattern: 'fronted',
    };
  }
  return null;
}

/** "When he arrived, Xi said …": what stands in front is no statement. */
const startsSubordinate = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.wordClass === WordClass.clauseOpener ||
    word.wordClass === WordClass.participleByEnding ||
    /^(?:after|before|as|during|since|until|when|once|with|in|on|at|but|asked|by|for|from|to|like|unlike|despite|speaking)$/.test(
      word.looks.lowerText,
    ));

/** What may follow the verb: nothing, or when, where and to whom it was said; never what was said. */
function isTail(words: readonly Word[], from: number, to: number): boolean {
  const next = words[from];
  if (!next || from >= to || next.wordClass === WordClass.stop || isComma(next)) return true;
  if (
    next.wordClass === WordClass.that ||
    next.isQuoted ||
    next.wordClass === WordClass.quote ||
    next.wordClass === WordClass.colon
  )
    return false;
  const isPlaceOrTime =
    next.wordClass === WordClass.preposition ||
    next.wordClass === WordClass.time ||
    next.wordClass === WordClass.adverb ||
    (next.looks.lowerText === 'last' && words[from + 1]?.wordClass === WordClass.time);
  const tells = /^(?:told|tells|informed)$/.test(words[from - 1]?.looks.lowerText ?? '');
  return (isPlaceOrTime || tells) && !hasVerb(words, from, to);
}

/** Where the subject of a verb begins: behind a comma, with no verb from there to this one. */
function findSubjectStart(words: readonly Word[], { from }: SentenceRange, verb: number): number | null {
  let start: number | null = null;
  for (let i = verb - 1; i > from + leastContent && verb - i < longestSubject; i--) {
    const word = words[i];
    if (!word || word.isQuoted || word.wordClass === WordClass.colon) return start;
    if (isFiniteVerb(word, words[i - 1])) return start;
    if (!isComma(word) || i + 1 === verb) continue;
    const first = words[i + 1];
    const begins =
      first &&
      (/^\p{Lu}/u.test(first.text) ||
        first.wordClass === WordClass.subjectPronoun ||
        first.wordClass === WordClass.determiner ||
        first.wordClass === WordClass.office);
    // "…, Sophie Hatt, a member of …, told": the apposition goes back to the name in front of it.
    if (begins && (start === null || isBareName(words, i + 1, start - 1))) start = i + 1;
    else if (start !== null) return start;
  }
  return start;
}

/** Forms in -ed are as often participles; behind an article or "his" a word of saying is a noun ("the forecast department"). */
function isFiniteVerb({ wordClass }: Word, previous: Word | undefined): boolean {
  const isNoun = previous?.wordClass === WordClass.determiner || previous?.wordClass === WordClass.possessive;
  return (
    isVerbal(wordClass) && wordClass !== WordClass.pastByEnding && !(wordClass === WordClass.saying && isNoun)
  );
}

const isBareName = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(words[i]?.text ?? '')) return false;
  return to > from && to - from <= 5;
};

const providers = /^(?:provided|released|published|issued|compiled|collected|obtained|shared)$/;

/** "According to figures released by the ministry, …": the source up to the comma, the statement behind it. */
function findAccording({ words }: QuotedDocument, sentence: SentenceRange): PatternStatement | null {
  const [first, second] = [words[sentence.from], words[sentence.from + 1]];
  if (!first || first.isQuoted || first.looks.lowerText !== 'according' || second?.looks.lowerText !== 'to')
    return null;
  let comma = sentence.from + 2;
  while (comma < sentence.to && !isComma(words[comma])) comma++;
  if (comma >= sentence.to - 2) return null;
  let sourceFrom = sentence.from + 2;
  for (let i = sourceFrom; i < comma - 2; i++) {
    if (providers.test(words[i]?.looks.lowerText ?? '') && words[i + 1]?.looks.lowerText === 'by')
      sourceFrom = i + 2;
  }
  const [cue, source, content] = [
    toSpan(words, sentence.from, sourceFrom),
    toSpan(words, sourceFrom, comma),
    toSpan(words, comma + 1, sentence.to),
  ];
  return cue && source && content && hasVerb(words, comma + 1, sentence.to)
    ? { statement: { cue, source, content: [content] }, sentence, pattern: 'according' }
    : null;
}

const longestSignature = 8;

/** “…” — Ana Berg: a quotation that is signed behind a dash, to the end of its paragraph. */
function findDash({ words, paragraphs }: QuotedDocument, sentence: SentenceRange): PatternStatement | null {
  const paragraph = paragraphs[words[sentence.from]?.paragraph ?? -1];
  const quotation = paragraph?.quotations.at(-1);
  const last = words[sentence.to - 1];
  if (!paragraph || !quotation?.isClosed || quotation.isSingle || !last || last.end < paragraph.end - 1)
    return null;
  let dash = sentence.to - 1;
  while (dash > sentence.from && sentence.to - dash <= longestSignature && !isDash(words[dash])) dash--;
  const sign = words[dash];
  const content = { start: quotation.start, end: quotation.end };
  const source = toSpan(words, dash + 1, sentence.to);
  if (
    !sign ||
    !source ||
    !isDash(sign) ||
    sign.start < quotation.end ||
    words[dash - 1]?.end !== quotation.end
  )
    return null;
  return /^\p{Lu}/u.test(words[dash + 1]?.text ?? '')
    ? {
        statement: { cue: { start: sign.start, end: sign.end }, source, content: [content] },
        sentence,
        pattern: 'dash',
      }
    : null;
}

const isDash = (word: Word | undefined): boolean => word !== undefined && /^[-–—―]$/.test(word.text);

/** How long a subject may be that opens its sentence with no comma. */
const longestOpening = 8;

/**
 * "Xi pledged support for …": who opens the sentence, a verb of speech acts, and what is said, to its end.
 *
 * @param mayQuote whether some of what is said may be in quotation marks; then a tagger is likely to know better
 */
export function findOpening(
  { words }: QuotedDocument,
  sentence: SentenceRange,
  mayQuote = false,
): PatternStatement | null {
  const first = words[sentence.from];
  if (!first || first.isQuoted || startsSubordinate(first) || !isWord(first)) return null;
  for (
    let verb = sentence.from + 1;
    verb < Math.min(sentence.to - 3, sentence.from + longestOpening);
    verb++
  ) {
    const word = words[verb];
    // "Brussels-based": a hyphen within a word is no sign between words, and what follows it no verb.
    if (word?.text === '-' && word.start === words[verb - 1]?.end) {
      verb++;
      continue;
    }
    if (!word || !isWord(word)) return null;
    if (speechActs.has(word.looks.lowerText) || isRequest(words, verb, sentence.to)) {
      const from = words[verb + 1]?.wordClass === WordClass.that ? verb + 2 : verb + 1;
      const [source, content] = [toSpan(words, sentence.from, verb), toSpan(words, from, sentence.to)];
      const isPlain = mayQuote || words.slice(from, sentence.to).every((one) => !one.isQuoted);
      return source && content && isPlain
        ? {
            statement: { cue: { start: word.start, end: word.end }, source, content: [content] },
            sentence,
            pattern: 'opening',
          }
        : null;
    }
    if (isVerbal(word.wordClass)) return null;
  }
  return null;
}
