import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import { findAccording, findPer } from './according-to.ts';
import { findImpersonal } from './impersonal-reports.ts';
import { findOpening } from './opening-subjects.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { hasVerb, isComma, leastContent, startsSubordinate, toSpan } from './sentence-words.ts';
import { findDash } from './signed-quotations.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/*
 * The sentences that newspapers build again and again, and that say plainly who says what. Taggers that learn from
 * examples miss some of them; these shapes do not depend on which words fill them.
 */

/** The statements of a document that are plain from the shape of their sentence. */
export function findPatternStatements(document: QuotedDocument): readonly PatternStatement[] {
  return document.sentences.flatMap((sentence) => {
    const found =
      findAccording(document, sentence) ??
      findPer(document, sentence) ??
      findFronted(document, sentence) ??
      findDash(document, sentence) ??
      findImpersonal(document, sentence) ??
      findOpening(document, sentence);
    return found ? [found] : [];
  });
}

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
    if (isFiniteVerb(word, words[i - 1])) {
      // "a senior official who was not authorized to speak said": verbs of the subject's own clause.
      const relative = start === null ? findRelativePronoun(words, from, i) : null;
      if (relative === null) return start;
      i = relative;
      continue;
    }
    if (!isComma(word) || i + 1 === verb) continue;
    const first = words[i + 1];
    const begins =
      first &&
      (/^\p{Lu}/u.test(first.text) ||
        first.wordClass === WordClass.subjectPronoun ||
        first.wordClass === WordClass.determiner ||
        first.wordClass === WordClass.office ||
        words[i + 2]?.wordClass === WordClass.office);
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

const longestRelativeClause = 12;

/** The "who" in front of a verb with no comma between. Null where there is none. */
function findRelativePronoun(words: readonly Word[], from: number, verb: number): number | null {
  for (let i = verb - 1; i > from && verb - i < longestRelativeClause; i--) {
    const word = words[i];
    if (!word || isComma(word) || word.isQuoted) return null;
    if (word.looks.lowerText === 'who') return i;
  }
  return null;
}

const isBareName = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!/^\p{Lu}/u.test(words[i]?.text ?? '')) return false;
  return to > from && to - from <= 5;
};
