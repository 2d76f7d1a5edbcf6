import type { Entity, Span } from '../model.ts';
import { findFirst } from '../text/binary-search.ts';
import { contains, overlaps } from '../text/spans.ts';
import type { QuotedDocument } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';

/*
 * Lines that say by their shape alone who speaks: transcripts ("PENCE: …"), interviews ("Q: … A: …") and embedded posts
 * ("— Ana Berg (@anaberg) May 3"). No verb stands in them, and the corpora have few.
 */

/** "PENCE:", "JAKE TAPPER:", "GOV. PENCE (R):", "Q:"; and the name of a person or paper as it is written elsewhere. */
const capitalLabel =
  /^(?:[\p{Lu}][\p{Lu}\p{M}.'’-]{0,30}\s){0,4}[\p{Lu}][\p{Lu}\p{M}.'’-]{0,30}(?:\s\([^()\n]{1,30}\))?:(?=\s)/u;
const nameLabel = /^(?:[\p{Lu}][\p{L}\p{M}.'’-]{0,30}\s){0,3}[\p{Lu}][\p{L}\p{M}.'’-]{0,30}:(?=\s)/u;

/** Fewer lines with labels are a heading and a note ("WASHINGTON: …", "NOTE: …"). */
const leastTurns = 2;

/** A turn that is longer than this is likely the article going on. */
const mostParagraphs = 6;

/** "(CROSSTALK)" and "[applause]" are not said. */
const isSpeech = (text: string, { start, end }: Span): boolean =>
  !/^["“”]?\s?[([][^\n]{1,60}[)\]]\.?["“”]?$/u.test(text.slice(start, end));

/** The statements of a document with a statement for each turn of a talk and each post. */
export function withTurns(document: QuotedDocument, statements: readonly Statement[]): readonly Statement[] {
  const turns = [...findTurns(document), ...findPosts(document)];
  if (turns.length === 0) return statements;
  turns.sort((a, b) => startOf(a) - startOf(b));
  const others = statements.filter((statement) => {
    const at = findLastFrom(turns, statement.cue.start);
    return ![turns[at], turns[at + 1]].some((turn) => turn && isPartOf(document, statement, turn));
  });
  return [...others, ...turns].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ cue, source, content }: Statement): number =>
  Math.min(cue.start, source?.start ?? cue.start, ...content.map(({ start }) => start));

/** Index of the last turn that begins at or before a place; -1 where none does. */
function findLastFrom(turns: readonly Statement[], place: number): number {
  const holds = (turn: Statement | undefined): boolean => turn !== undefined && startOf(turn) > place;
  return findFirst(turns.length, (i) => holds(turns[i])) - 1;
}

/** What uses the turn's label or cue, or is told within it of the speaker ("I think …") or of nobody. */
function isPartOf({ text }: QuotedDocument, { cue, source, content }: Statement, turn: Statement): boolean {
  const [said] = turn.content;
  if (!said || !turn.source) return false;
  if (overlaps(cue, turn.cue) || (source !== null && overlaps(source, turn.source))) return true;
  const isWithin = contains(said, cue) && content.every((piece) => contains(said, piece));
  return isWithin && (source === null || /^(?:I|we|you|it)$/i.test(text.slice(source.start, source.end)));
}

/** Paragraphs that begin with a speaker's name and a colon, where several do and one speaker has two turns or all are in capitals. */
function findTurns({ text, paragraphs }: QuotedDocument): readonly Statement[] {
  const labelled = paragraphs.flatMap(({ start, end }, index) => {
    const line = text.slice(start, Math.min(end, start + 200));
    // Some papers put each turn between quotation marks.
    const mark = /^["“”]?/u.exec(line)?.[0].length ?? 0;
    const label = capitalLabel.exec(line.slice(mark))?.[0] ?? nameLabel.exec(line.slice(mark))?.[0];
    return label === undefined ? [] : [{ start: start + mark, end, index, label: label.slice(0, -1) }];
  });
  const isCapital = (label: string): boolean => !/\p{Ll}{2}/u.test(label);
  const capitals = labelled.filter(({ label }) => isCapital(label));
  const counts = new Map<string, number>();
  for (const { label } of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const repeated = labelled.filter(({ label }) => (counts.get(label) ?? 0) >= leastTurns);
  const isTalk =
    capitals.length >= leastTurns &&
    capitals.some(({ label }) => label === 'Q' || (counts.get(label) ?? 0) >= leastTurns);
  // A line that ends in a question with a labelled line behind it is as good as many.
  const isAnswered = labelled.some(
    ({ end, index }, i) => text[end - 1] === '?' && labelled[i + 1]?.index === index + 1,
  );
  const isInterview = isAnswered || new Set(repeated.map(({ label }) => label)).size > 1;
  const isTurn = ({ label }: { label: string }): boolean => (isCapital(label) ? isTalk : isInterview);
  const turns = labelled.filter(isTurn);
  return turns.flatMap(({ start, end, label, index }, k) => {
    const colon = start + label.length;
    const [turn] = toStatement(
      text,
      { start, end: colon },
      { start: colon, end: colon + 1 },
      { start: colon + 1, end },
    );
    if (!turn) return [];
    // What stands between two turns goes on with the first, but for stage directions.
    const next = turns[k + 1]?.index ?? index + 1;
    const more = paragraphs
      .slice(index + 1, next - index <= mostParagraphs ? next : index + 1)
      .filter((paragraph) => isSpeech(text, paragraph));
    return [
      { ...turn, content: [...turn.content, ...more.map((one) => ({ start: one.start, end: one.end }))] },
    ];
  });
}

/**
 * Who a label means: "A" in an interview the person whom the text names most, the first of those named as often; a name in
 * capitals the only person with this surname; null for others ("CHAIR"). Undefined where the source is no label.
 */
export function findTurnSpeaker(
  text: string,
  source: Span,
  entities: readonly Entity[],
): Entity | null | undefined {
  const label = text.slice(source.start, source.end);
  if (text[source.end] !== ':' || !/^[\p{Lu}\p{M}.'’\s-]+$/u.test(label)) return undefined;
  const people = entities.filter(({ type }) => type === 'person');
  if (label === 'A') {
    const [most] = [...people].sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
    return most ?? null;
  }
  const surname = label.split(' ').at(-1) ?? '';
  const [one, another] = people.filter(({ name }) => name.toUpperCase().endsWith(` ${surname}`));
  return one && !another ? one : null;
}

/** The signature of an embedded post: a dash, a name, an account. */
const signature = /[—–-]\s?([\p{Lu}][^@()\n]{1,60}?)\s?\(@\w{1,30}\)/u;
/** "Ana Berg @anaberg: …" */
const accountLabel = /^([\p{Lu}][^@:()\n]{1,60}?)\s\(?@\w{1,30}\)?:\s/u;

function findPosts({ text, paragraphs }: QuotedDocument): readonly Statement[] {
  return paragraphs.flatMap(({ start, end }, i) => {
    const line = text.slice(start, end);
    if (!line.includes('@')) return [];
    const label = accountLabel.exec(line);
    if (label) {
      const colon = start + label[0].length - 2;
      const source = { start, end: start + (label[1] ?? '').length };
      return toStatement(text, source, { start: colon, end: colon + 1 }, { start: colon + 1, end });
    }
    const signed = signature.exec(line);
    if (!signed) return [];
    const dash = start + signed.index;
    const name = start + signed.index + signed[0].indexOf(signed[1] ?? '');
    const before = paragraphs[i - 1];
    const content = signed.index > 0 ? { start, end: dash } : before;
    if (!content) return [];
    const source = { start: name, end: name + (signed[1] ?? '').length };
    return toStatement(text, source, { start: dash, end: dash + 1 }, content);
  });
}

/** A statement of the words of a span, blanks at its ends taken away; none where no word is left. */
function toStatement(text: string, source: Span, cue: Span, { start, end }: Span): Statement[] {
  const said = text.slice(start, end);
  const from = start + said.length - said.trimStart().length;
  const to = start + said.trimEnd().length;
  return /[\p{L}\p{N}]/u.test(said) ? [{ source, cue, content: [{ start: from, end: to }] }] : [];
}
