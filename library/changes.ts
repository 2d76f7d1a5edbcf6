import { diffArrays } from 'diff';
import type { ComparedArticle } from '../engine/summary.ts';

/** A field that says something else now. */
export interface FieldChange {
  readonly field: 'title' | 'deck' | 'published' | 'modified';
  readonly before: string | null;
  readonly now: string | null;
  /** Word by word; null for dates, and where one has nothing in common with the other. */
  readonly pieces: ComparedParagraph | null;
}

/** A stretch of a paragraph that both have, or one of them. */
export interface TextPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** A paragraph, in pieces; in one piece that is the same where nothing in it has changed. */
export type ComparedParagraph = readonly TextPiece[];

export interface ArticleChanges {
  readonly fields: readonly FieldChange[];
  readonly paragraphs: readonly ComparedParagraph[];
}

/** More edits than these are not looked for: such texts have nothing in common but by chance. */
const mostParagraphEdits = 3000;
const mostWordEdits = 1000;

/** White space is laid out by pages as it comes, and is no change. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const toParagraphs = (text: string): string[] => text.split('\n\n').map(tidy).filter(Boolean);

const fields = ['title', 'deck', 'published', 'modified'] as const;

const isDateField = (field: FieldChange['field']): boolean => field === 'published' || field === 'modified';

/** Whether a field says the same; of a date that is stated less exactly, as far as it goes. */
function isSameField(field: FieldChange['field'], before: string | null, now: string | null): boolean {
  const [old, fresh] = [tidy(before ?? ''), tidy(now ?? '')];
  if (!isDateField(field) || !old || !fresh) return old === fresh;
  return old.startsWith(fresh) || fresh.startsWith(old);
}

/** Whether two readings of an article say different things to their readers; white space aside. Linear. */
export const hasChanged = (before: ComparedArticle, now: ComparedArticle): boolean =>
  fields.some((field) => !isSameField(field, before[field], now[field])) ||
  toParagraphs(before.text).join('\n') !== toParagraphs(now.text).join('\n');

function findFieldChanges(before: ComparedArticle, now: ComparedArticle): FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const [old, fresh] = [before[field], now[field]];
    if (isSameField(field, old, fresh)) return [];
    return [{ field, before: old, now: fresh, pieces: isDateField(field) ? null : compareWords(old, fresh) }];
  });
}

/**
 * What differs between two readings of an article: fields, and its text word by word. Paragraphs are aligned first (Myers'
 * O(ND) difference, as the words in each), so that long texts stay fast.
 */
export function findChanges(before: ComparedArticle, now: ComparedArticle): ArticleChanges {
  const [old, fresh] = [toParagraphs(before.text), toParagraphs(now.text)];
  const runs = diffArrays(old, fresh, { maxEditLength: mostParagraphEdits }) ?? [
    { removed: true, added: false, value: old },
    { removed: false, added: true, value: fresh },
  ];
  const paragraphs: ComparedParagraph[] = [];
  let removed: readonly string[] = [];
  const flush = (added: readonly string[]): void => {
    for (let i = 0; i < Math.max(removed.length, added.length); i++)
      paragraphs.push(...compareParagraphs(removed[i], added[i]));
    removed = [];
  };
  for (const run of runs) {
    if (run.removed) removed = run.value;
    else if (run.added) flush(run.value);
    else {
      flush([]);
      for (const words of run.value) paragraphs.push([{ kind: 'same', words }]);
    }
  }
  flush([]);
  return { fields: findFieldChanges(before, now), paragraphs };
}

/** One paragraph in the place of another, or one that is new or gone. */
function compareParagraphs(before: string | undefined, now: string | undefined): ComparedParagraph[] {
  const pieces = compareWords(before ?? null, now ?? null);
  if (pieces) return [pieces];
  const gone: ComparedParagraph[] = before === undefined ? [] : [[{ kind: 'removed', words: before }]];
  const come: ComparedParagraph[] = now === undefined ? [] : [[{ kind: 'added', words: now }]];
  return [...gone, ...come];
}

/** Words as Unicode divides them (UAX #29), whatever their script; white space and marks are by themselves. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const toWords = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Two texts word by word; null where they have next to nothing in common: they are read more easily one after the other. */
function compareWords(before: string | null, now: string | null): ComparedParagraph | null {
  if (before === null || now === null) return null;
  const pieces = diffArrays(toWords(before), toWords(now), { maxEditLength: mostWordEdits })?.map(
    ({ added, removed, value }) => ({ added, removed, value: value.join('') }),
  );
  const same = pieces?.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  if (!pieces || !same || same < Math.min(before.length, now.length) / 4) return null;
  return joinChanges(
    pieces.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value,
    })),
  );
}

/** Words that have changed one after the other, with but white space between them, are one change: read at one go. */
function joinChanges(pieces: readonly TextPiece[]): TextPiece[] {
  const joined: TextPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed) joined.push({ kind: 'removed', words: removed });
    if (added) joined.push({ kind: 'added', words: added });
    [removed, added] = ['', ''];
  };
  for (const [i, { kind, words }] of pieces.entries()) {
    const isBetween = kind === 'same' && !words.trim() && (removed || added) && i < pieces.length - 1;
    if (kind === 'same' && !isBetween) {
      flush();
      joined.push({ kind, words });
      continue;
    }
    if (kind !== 'added') removed += words;
    if (kind !== 'removed') added += words;
  }
  flush();
  return joined;
}

/** How many fields and paragraphs of an article have changed. */
export function countChanges(before: ComparedArticle, now: ComparedArticle): number {
  const { fields: changed, paragraphs } = findChanges(before, now);
  return changed.length + paragraphs.filter((pieces) => pieces.some(({ kind }) => kind !== 'same')).length;
}
