import type { QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { isSayingWord } from './saying-words.ts';

/** "According to [figures published by] the ministry": some words that say how it was told, up to "by", "from" or "of". */
const means = /^\s(?:\p{Ll}+\s){0,4}(?:by|from|of|in)\s$/u;

/** "said [in]": what a preposition begins behind a verb of saying is when or where, none of the cue. */
const trailing = /^(\p{L}+)\s(?:in|on|at|during)$/u;

/** The statements with their cues whole, where the tagger took in a word too few or too many. */
export function withWholeCues(
  { text }: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.map((statement) => {
    const { cue, source } = statement;
    const words = text.slice(cue.start, cue.end);
    if (source && /^according to$/i.test(words) && means.test(text.slice(cue.end, source.start)))
      return { ...statement, cue: { start: cue.start, end: text.slice(0, source.start).trimEnd().length } };
    const verb = trailing.exec(words)?.[1];
    return verb !== undefined && isSayingWord(verb.toLowerCase())
      ? { ...statement, cue: { start: cue.start, end: cue.start + verb.length } }
      : statement;
  });
}
