import type { Span } from '../model.ts';
import { findSentenceAt, type QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';

/** "[State television] quoted [the pilot], as saying", "[Marufu was] cited by the Daily Savannah as saying". */
const shape = /\b(?:quot|cit)(?:ed|es|ing|e)\s([^.;:“”"]{2,120}?),?\sas\s(?:saying|telling)\b/iu;
const passive = /^by\s/i;
const subject = /((?:\p{L}[\p{L}\p{M}’'.-]*\s){1,8})(?:was|were|is|are|has been|have been)\s$/u;

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
    if (!/\bsaying$|^(?:quot|cit)/iu.test(text.slice(cue.start, cue.end))) return statement;
    const sentence = findSentenceAt(document, cue.start);
    const start = words[sentence?.from ?? -1]?.start;
    const end = words[(sentence?.to ?? 0) - 1]?.end;
    if (start === undefined || end === undefined) return statement;
    const found = shape.exec(text.slice(start, end));
    const [whole, quoted] = [found?.[0], found?.[1]];
    if (!found || whole === undefined || quoted === undefined) return statement;
    const at = start + found.index;
    const isNear = cue.start < at + whole.length && at < cue.end;
    const source = passive.test(quoted) ? findPassive(text, start, at) : toQuoted(text, at, quoted);
    if (!isNear || !source || statement.content.some((piece) => piece.start < at + whole.length))
      return statement;
    return { ...statement, cue: { start: at, end: at + whole.length }, source };
  });
}

function toQuoted(text: string, at: number, quoted: string): Span {
  const start = text.indexOf(quoted, at);
  return { start, end: start + quoted.length };
}

/** Who was quoted, in front of the verb. */
function findPassive(text: string, start: number, at: number): Span | null {
  const found = subject.exec(text.slice(start, at));
  const [name] = found?.slice(1) ?? [];
  return found && name !== undefined
    ? { start: start + found.index, end: start + found.index + name.trimEnd().length }
    : null;
}
