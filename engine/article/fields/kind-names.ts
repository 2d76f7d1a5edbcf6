import type { ArticleKind } from '../../model.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { kindWords } from './kind-words.ts';

type Told = (typeof kindWords)[number]['kind'];

function toMap(read: (words: (typeof kindWords)[number]) => string): ReadonlyMap<string, Told> {
  const map = new Map<string, Told>();
  for (const words of kindWords)
    for (const name of read(words).split('|')) {
      const folded = foldForComparison(name);
      if (folded && !map.has(folded)) map.set(folded, words.kind);
    }
  return map;
}

const names = toMap((words) => words.names);
const openings = toMap((words) => words.openings);
const marks = toMap((words) => words.marks);

const longestName = 40;
const mostWords = 5;

/** The kind that a department, label or directory is called by, whole: "Opinion", "Filmkritik"; null where it is none. */
export const findKindName = (name: string): ArticleKind | null =>
  name.length <= longestName ? (names.get(foldForComparison(name)) ?? null) : null;

/** The kind that a byline or deck says with its first words: "Ein Kommentar von Jane Doe". */
export function findKindOpening(line: string): ArticleKind | null {
  const words = foldForComparison(line.slice(0, 120)).split(' ');
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const kind = openings.get(words.slice(0, count).join(' '));
    if (kind) return kind;
  }
  return null;
}

/** Marks that divide a headline from what stands before or after it. */
const divider = /\s+[|–—-]\s+|[:：]\s+|\s*[｜•]\s*|[\])】]\s*|(?:^|\s)[[(【]\s*/;

/**
 * Headlines that are an interview's: "Interview mit Jane Doe". English ones are left alone, as they may as well be about
 * the vampire or about getting a job.
 */
const interviewOpening =
  /^(?:(?:das |ein |im )?(?:interview|gespräch) mit|(?:l['’])?entretien avec|entrevista (?:a|con|com)|intervista (?:a|al|alla|con)|intervju med|interview met|wywiad z|rozmowa z|интервью с)\s/iu;

/** The kind that a headline says with its first words. */
export const findHeadlineOpening = (headline: string): ArticleKind | null =>
  interviewOpening.test(headline) ? 'interview' : null;

/** Before a headline these say what it is; after it they may be its subject ("The Beatles – Live"). */
const onlyBefore = /^(?:live|en vivo|en direct|direct|ao vivo|en directo|diretta)$/;

/**
 * The kind that a headline, or a page's title, says of itself beside its marks: "Opinion | The ferry we need",
 * "The ferry – review", "Live: Ferry returns".
 */
export function findKindMark(headline: string): ArticleKind | null {
  const parts = headline
    .slice(0, 300)
    .split(divider)
    .map((part) => part?.trim() ?? '')
    .filter(Boolean);
  if (parts.length < 2) return null;
  for (const [i, words] of parts.entries()) {
    if (words.length > longestName) continue;
    const folded = foldForComparison(words);
    const kind = i > 0 && onlyBefore.test(folded) ? undefined : marks.get(folded);
    if (kind) return kind;
  }
  return null;
}

/** The kind that a type of schema.org says; null where it says none. */
export const findKindType = (type: string): ArticleKind | null =>
  kindWords.find(({ types }) => types.test(type))?.kind ?? null;
