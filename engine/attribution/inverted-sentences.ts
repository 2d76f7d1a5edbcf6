import { createOverlapTest } from '../text/overlap-test.ts';
import { contains } from '../text/spans.ts';
import type { QuotedDocument, SentenceRange, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { inTextOrder } from './statement-order.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/** Shorter ones are asides ("No, said Berg"). */
const leastContent = 4;
const longestSubject = 8;

/**
 * The statements with those of sentences and headlines that end in a verb and its subject, "Taxes to rise, says Hallam",
 * where nothing else was made of their words.
 */
export function withInverted(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const added = document.sentences.flatMap((sentence) => findInverted(document.words, sentence) ?? []);
  if (added.length === 0) return statements;
  const byCue = new Map(added.map((one) => [one.cue.start, one]));
  // The tagger takes a lone subject behind its verb for what is said: "says Hallam".
  const kept = statements.filter(({ cue, source, content }) => {
    const subject = byCue.get(cue.start)?.source;
    return !subject || source !== null || !content.some((piece) => contains(subject, piece));
  });
  const cues = new Set(kept.map(({ cue }) => cue.start));
  const isTaken = createOverlapTest(kept.flatMap(({ content }) => content));
  const free = added.filter(({ cue, content }) => !cues.has(cue.start) && !content.some(isTaken));
  return inTextOrder([...kept, ...free]);
}

function findInverted(words: readonly Word[], { from, to, quotedCount }: SentenceRange): Statement | null {
  if (quotedCount > 0) return null;
  for (let verb = to - 2; verb > from + leastContent && to - verb < 2 * longestSubject; verb--) {
    const [comma, word, first] = [words[verb - 1], words[verb], words[verb + 1]];
    if (!word || !first || comma?.wordClass !== WordClass.comma || !isReporting(word)) continue;
    if (!/^\p{Lu}/u.test(first.text) && first.text !== 'the') return null;
    let end = verb + 1;
    while (end < to && end - verb <= longestSubject && isInSubject(words[end])) end++;
    const next = words[end];
    const isEnd =
      end >= to || next?.wordClass === WordClass.stop || next?.wordClass === WordClass.preposition;
    for (let i = end; i < to; i++) if (isVerbal(words[i]?.wordClass ?? 0)) return null;
    const [opening, last, subject] = [words[from], words[verb - 2], words[end - 1]];
    if (!isEnd || !opening || !last || !subject || opening.wordClass === WordClass.clauseOpener) return null;
    return {
      cue: { start: word.start, end: word.end },
      source: { start: first.start, end: subject.end },
      content: [{ start: opening.start, end: last.end }],
    };
  }
  return null;
}

const isReporting = ({ looks: { lowerText } }: Word): boolean =>
  reportingVerbs.has(lowerText) || lowerText === 'warned' || lowerText === 'warns';

const isInSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  /[\p{L}\p{N}]/u.test(word.text) &&
  !isVerbal(word.wordClass) &&
  word.wordClass !== WordClass.preposition;
