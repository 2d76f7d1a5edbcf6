import type { Span } from '../model.ts';
import { firstEndingBehind } from '../text/binary-search.ts';
import { overlaps } from '../text/spans.ts';
import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';
import { inTextOrder } from './statement-order.ts';
import { isVerbal, WordClass } from './word-classes.ts';

/*
 * Quotations that the network left without a speaker, or without a part: what stands behind a quotation that ends in a
 * comma speaks it, whatever its verb; and a quotation that is still open where its paragraph ends goes on in the next.
 */

/** Shorter ones are terms and titles. */
const leastWords = 4;
const longestSubject = 8;

/** The statements with those of quotations that nothing else was made of. */
export function withShapedQuotations(
  document: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const { words, paragraphs } = document;
  const taken = statements.flatMap(({ content, cue }) => [...content, cue]).sort((a, b) => a.start - b.start);
  const added: Statement[] = [];
  let at = 0;
  let next = 0;
  for (const { quotations } of paragraphs)
    for (const quotation of quotations) {
      while (at < words.length && (words[at]?.start ?? 0) < quotation.end) at++;
      while (next < taken.length && (taken[next]?.end ?? 0) <= quotation.start) next++;
      const found = toTagged(document, quotation, at);
      const near = taken.slice(next, next + 4);
      const isFree = near.every(
        (span) => !overlaps(span, quotation) && !(found && overlaps(span, found.cue)),
      );
      if (found && isFree) added.push(found);
    }
  return added.length === 0 ? statements : inTextOrder([...statements, ...added]);
}

/** “…,” he thundered: subject and verb directly behind a quotation, and nothing that the verb could be about. */
function toTagged({ words, text }: QuotedDocument, quotation: Span, from: number): Statement | null {
  const said = text.slice(quotation.start, quotation.end);
  const paragraph = words[from]?.paragraph;
  if (!/[,?!]["”»」’']$/u.test(said) || said.split(/\s+/u).length < leastWords) return null;
  if (words[from]?.wordClass === WordClass.comma) return null;
  let verb = from;
  while (verb - from < longestSubject && isInSubject(words[verb])) verb++;
  const word = words[verb];
  const [first, last] = [words[from], words[verb - 1]];
  if (!word || !first || !last || verb === from || word.paragraph !== paragraph) return null;
  const begins =
    first.wordClass === WordClass.subjectPronoun ||
    /^\p{Lu}/u.test(first.text) ||
    first.wordClass === WordClass.determiner;
  const isPast = word.isSaying || word.wordClass === WordClass.pastByEnding;
  const after = words[verb + 1];
  const ends =
    !after ||
    after.paragraph !== paragraph ||
    afterVerb.has(after.wordClass) ||
    /^(?:when|while|as|after|before)$/.test(after.looks.lowerText);
  if (!begins || !isPast || !ends) return null;
  return {
    cue: { start: word.start, end: word.end },
    source: { start: first.start, end: last.end },
    content: [{ start: quotation.start, end: quotation.end }],
  };
}

/** Classes of what may follow the verb: an end, or when, where and how it was said. */
const afterVerb: ReadonlySet<number> = new Set([
  WordClass.stop,
  WordClass.comma,
  WordClass.preposition,
  WordClass.time,
  WordClass.adverb,
  WordClass.adverbByEnding,
]);

const isInSubject = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.isQuoted &&
  /[\p{L}\p{N}’'.-]/u.test(word.text) &&
  !isVerbal(word.wordClass) &&
  word.wordClass !== WordClass.stop;

/** Adds to a statement that ends in an open quotation what the next paragraphs go on with. */
export function withContinuedQuotations(
  { paragraphs, text }: QuotedDocument,
  statements: readonly Statement[],
): readonly Statement[] {
  const done = [...statements];
  const byParagraph = findByParagraph(paragraphs, statements);
  paragraphs.forEach(({ end, quotations }, i) => {
    const open = quotations.at(-1);
    const following = paragraphs[i + 1]?.quotations[0];
    const isOpen = open && !open.isClosed && open.end >= end - 1;
    if (!isOpen || !following || following.start !== paragraphs[i + 1]?.start) return;
    if (text[open.start] !== text[following.start]) return;
    const touching = (span: Span, paragraph: number) =>
      byParagraph
        .get(paragraph)
        ?.find((index) => done[index]?.content.some((piece) => overlaps(piece, span))) ?? -1;
    const [before, behind] = [touching(open, i), touching(following, i + 1)];
    const [earlier, later] = [done[before], done[behind]];
    if (earlier && !later) {
      done[before] = { ...earlier, content: [...earlier.content, toSpan(following)] };
      byParagraph.set(i + 1, [...(byParagraph.get(i + 1) ?? []), before]);
    } else if (!earlier && later) done[behind] = { ...later, content: [toSpan(open), ...later.content] };
  });
  return done;
}

/** Which statements have content in which paragraph, by indexes. */
export function findByParagraph(
  paragraphs: readonly Span[],
  statements: readonly Statement[],
): Map<number, readonly number[]> {
  const found = new Map<number, number[]>();
  statements.forEach(({ content }, index) => {
    for (const { start } of content) {
      const paragraph = firstEndingBehind(paragraphs, start);
      const own = found.get(paragraph);
      if (own) own.push(index);
      else found.set(paragraph, [index]);
    }
  });
  return new Map(found);
}

const toSpan = ({ start, end }: Span): Span => ({ start, end });
