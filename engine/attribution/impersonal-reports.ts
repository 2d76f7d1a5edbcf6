import type { QuotedDocument, SentenceRange } from './1-quotations.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { toSpan } from './sentence-words.ts';
import { WordClass } from './word-classes.ts';

/** What comes to light, or is held, without anybody who says so. */
const impersonal = /^(?:emerged?|emerges|transpired|transpires|understood|believed|rumou?red|alleged)$/;
const longestCue = 6;

/** "It later emerged that …": a statement with no source, to its sentence's end. */
export function findImpersonal({ words }: QuotedDocument, sentence: SentenceRange): PatternStatement | null {
  const { from, to } = sentence;
  if (words[from]?.looks.lowerText !== 'it' || words[from]?.isQuoted) return null;
  let that = from + 2;
  while (that < to && that - from < longestCue && words[that]?.wordClass !== WordClass.that) that++;
  const verb = words[that - 1];
  if (words[that]?.wordClass !== WordClass.that || !verb || !impersonal.test(verb.looks.lowerText))
    return null;
  const [cue, content] = [toSpan(words, from, that), toSpan(words, that, to)];
  return cue && content
    ? { statement: { cue, source: null, content: [content] }, sentence, pattern: 'opening' }
    : null;
}
