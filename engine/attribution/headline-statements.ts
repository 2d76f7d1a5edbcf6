import type { Span } from '../model.ts';
import { contains, overlaps } from '../text/spans.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { isWord, toSpan } from './sentence-words.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/*
 * Headlines name who speaks with no verb: "Operator: no link between strike and collision", "‘We were never told’: families
 * demand answers".
 */

const longestSource = 4;
const leastContent = 3;

/** The statements with that of a headline, where nothing else was made of it. */
export function withHeadline(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const headline = findHeadline(document);
  const quoted = headline && findQuoted(document, headline);
  const found = quoted ?? (headline && findLabelled(document, headline));
  if (!headline || !found) return statements;
  // What a quotation in a headline tells is said by whoever is named behind it.
  const others = quoted
    ? statements.filter(({ cue }) => !quoted.content.some((piece) => contains(piece, cue)))
    : statements;
  const isFree = others.every(
    ({ cue, content }) => !overlaps(cue, headline) && !content.some((piece) => overlaps(piece, headline)),
  );
  return isFree ? [found, ...others] : statements;
}

/** A first paragraph that ends like no sentence, with more behind it. */
function findHeadline({ paragraphs, text }: QuotedDocument): Span | null {
  const [first, second] = paragraphs;
  return first && second && !/[.!?]["”’']?$/.test(text.slice(first.start, first.end)) ? first : null;
}

/** Its words, `to` exclusive. */
function toRange({ words }: QuotedDocument): { readonly from: number; readonly to: number } {
  let to = 0;
  while (words[to]?.paragraph === 0) to++;
  return { from: 0, to };
}

/** "‘We were never told’: families demand answers": who comes behind the colon, up to a verb. */
function findQuoted(document: QuotedDocument, headline: Span): Statement | null {
  const { words, paragraphs } = document;
  const quotation = paragraphs[0]?.quotations[0];
  if (!quotation?.isClosed || quotation.start !== headline.start) return null;
  const { to } = toRange(document);
  const colon = words.findIndex(({ start }) => start >= quotation.end);
  const sign = words[colon];
  if (sign?.wordClass !== WordClass.colon || colon >= to) return null;
  let end = colon + 1;
  while (end < to && end - colon <= longestSource && isInSource(words[end])) end++;
  // A plural subject is followed by a bare verb, which looks like no other: "families demand".
  const plural = words.slice(colon + 1, end).findIndex(isPlural);
  const source = toSpan(words, colon + 1, plural < 0 ? end : colon + 2 + plural);
  const content = [{ start: quotation.start, end: quotation.end }];
  return source ? { cue: { start: sign.start, end: sign.end }, source, content } : null;
}

const isPlural = ({ wordClass, looks }: Word): boolean =>
  wordClass === WordClass.plural || /^(?:families|police|people|officials)$/.test(looks.lowerText);

const isInSource = (word: Word | undefined): boolean =>
  isWord(word) && !isVerbal(word?.wordClass ?? 0) && word?.wordClass !== WordClass.preposition;

/** "Operator: no link between strike and collision": a role in front of the colon. */
function findLabelled(document: QuotedDocument, headline: Span): Statement | null {
  const { words } = document;
  const { to } = toRange(document);
  const colon = words.findIndex(({ wordClass }) => wordClass === WordClass.colon);
  const sign = words[colon];
  const role = words[colon - 1];
  if (!sign || !role || colon > longestSource || colon + leastContent >= to) return null;
  const isRole = role.wordClass === WordClass.office || speakers.has(role.looks.lowerText);
  const [source, content] = [toSpan(words, 0, colon), toSpan(words, colon + 1, to)];
  return isRole && source && content && content.end <= headline.end
    ? { cue: { start: sign.start, end: sign.end }, source, content: [content] }
    : null;
}

/** Who speaks in headlines beside those who hold an office. */
const speakers: ReadonlySet<string> = new Set(
  'operator prosecutor prosecutors union coroner watchdog regulator ombudsman company family families coach mp mps scientists doctors teachers unions charity charities inquiry audit auditor tribunal'.split(
    ' ',
  ),
);
