import type { QuotedDocument, SentenceRange } from './1-quotations.ts';
import type { PatternStatement } from './pattern-statement.ts';
import { speechActs } from './reporting-verbs.ts';
import { isRequest } from './requests.ts';
import { isWord, startsSubordinate, toSpan } from './sentence-words.ts';
import { isVerbal, WordClass } from './word-classes.ts';

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
    // "the Depositors’ League": the mark belongs to the word before it.
    if (word && /^[’']$/.test(word.text) && word.start === words[verb - 1]?.end) continue;
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
