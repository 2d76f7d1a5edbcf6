import type { Span } from '../model.ts';
import { overlaps } from '../text/spans.ts';
import { findSentenceAt, type QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';

/** "[State television] quoted [the pilot], as saying", "[Marufu was] cited by the Daily Savannah as saying". */
const shape = /\b(?:quot|cit)(?:ed|es|ing|e)\s([^.;:“”"]{2,120}?),?\sas\s(?:saying|telling)\b/iu;
const passive = /^by\s/i;
const subject = /((?:\p{L}[\p{L}\p{M}’'.-]{0,40}\s){1,8})(?:was|were|is|are|has been|have been)\s$/u;

/**
 * The statements with the right source where an outlet quotes somebody as saying something: not the outlet but who it
 * quotes.
 */
export function withQuotedAsSaying(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  return statements.map((statement) => {
    const { text, words } = document;
    const { cue } = statement;
    if (!/\bsaying$|\b(?:quot|cit)\p{L}*$/iu.test(text.slice(cue.start, cue.end))) return statement;
    const sentence = findSentenceAt(document, cue.start);
    const start = words[sentence?.from ?? -1]?.start;
    const end = words[(sentence?.to ?? 0) - 1]?.end;
    if (start === undefined || end === undefined) return statement;
    const found = shape.exec(text.slice(start, end));
    const [whole, quoted] = [found?.[0], found?.[1]];
    if (!found || whole === undefined || quoted === undefined) return statement;
    const at = start + found.index;
    const phrase = { start: at, end: at + whole.length };
    const source = passive.test(quoted) ? findPassive(text, start, at) : toQuoted(text, at, quoted);
    const content = statement.content.flatMap((piece) => toBehind(text, piece, phrase.end));
    return source && content.length > 0 && overlaps(statement.cue, phrase)
      ? { cue: phrase, source, content }
      : statement;
  });
}

/** What of a piece of content stands behind a place. */
function toBehind(text: string, { start, end }: Span, place: number): Span[] {
  const from = Math.max(start, place);
  const blank = /^\s*/u.exec(text.slice(from, end))?.[0].length ?? 0;
  return from + blank < end ? [{ start: from + blank, end }] : [];
}

function toQuoted(text: string, at: number, quoted: string): Span {
  const start = text.indexOf(quoted, at);
  return { start, end: start + quoted.length };
}

/** How many letters in front of the verb are looked at. */
const reach = 200;

/** Who was quoted, in front of the verb. */
function findPassive(text: string, start: number, at: number): Span | null {
  const from = Math.max(start, at - reach);
  const found = subject.exec(text.slice(from, at));
  const [name] = found?.slice(1) ?? [];
  return found && name !== undefined
    ? { start: from + found.index, end: from + found.index + name.trimEnd().length }
    : null;
}
