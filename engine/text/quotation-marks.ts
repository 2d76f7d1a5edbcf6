import type { Span } from '../model.ts';

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** False where the paragraph ends before a closing mark comes. */
  readonly isClosed: boolean;
  /** Single marks are also apostrophes, and often only set a word apart. */
  readonly isSingle: boolean;
}

/** Opening marks with the marks that close them, as they are used somewhere in the world. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"”',
  '``': "''",
  "''": "''",
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

const mark = /``|''|["“”„«»「」『』‘’‚']/g;

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/**
 * The quotations of one paragraph, in order, without those inside others. A double mark that is never closed quotes
 * to the paragraph's end: so long quotations go on over several paragraphs. Single marks count only where they can
 * be no apostrophe and something closes them.
 *
 * @param text the whole text; the paragraph is from `start` to `end`
 */
export function findQuotations(text: string, start: number, end: number): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const paragraph = text.slice(start, end);
  let from = 0;
  while (from < paragraph.length) {
    const open = findOpening(paragraph, from);
    if (!open) break;
    const isSingle = /^['‘‚]$/.test(open.mark);
    const close = findClosing(paragraph, open.at + open.mark.length, pairs[open.mark] ?? open.mark, isSingle);
    if (close !== null)
      quotations.push({ start: start + open.at, end: start + close, isClosed: true, isSingle });
    else if (!isSingle) quotations.push({ start: start + open.at, end, isClosed: false, isSingle });
    from = close ?? (isSingle ? open.at + 1 : paragraph.length);
  }
  return quotations;
}

function findOpening(paragraph: string, from: number): { at: number; mark: string } | null {
  mark.lastIndex = from;
  for (let match = mark.exec(paragraph); match; match = mark.exec(paragraph)) {
    const before = paragraph[match.index - 1];
    const after = paragraph[match.index + match[0].length];
    // The French set a blank behind «.
    if (!(match[0] in pairs) || after === undefined || (/\s/.test(after) && match[0] !== '«')) continue;
    // After a letter stands an apostrophe, a closing mark or an inch; before a blank nothing opens.
    if (isLetter(before) && !/[「『«]/.test(match[0])) continue;
    if (match[0] === '»' && paragraph.indexOf('«', match.index) < 0) continue;
    if (
      match[0] === "'" &&
      /^'(?:\d\ds?|em|til|cause|tis|twas|n)\b/i.test(paragraph.slice(match.index, match.index + 7))
    )
      continue;
    return { at: match.index, mark: match[0] };
  }
  return null;
}

/** The offset behind the closing mark, or null. A single mark between letters is an apostrophe. */
function findClosing(paragraph: string, from: number, closers: string, isSingle: boolean): number | null {
  for (let at = from; at < paragraph.length; at++) {
    const found =
      closers === "''"
        ? paragraph.startsWith("''", at) || paragraph[at] === '"'
        : closers.includes(paragraph[at] ?? '');
    if (!found || at === from) continue;
    const length = closers === "''" && paragraph[at] !== '"' ? 2 : 1;
    if (!isSingle) return at + length;
    if (!isLetter(paragraph[at + 1]) && !isPossessivePlural(paragraph, at)) return at + length;
  }
  return null;
}

/** "the students’ union": a mark behind an s, before a lower-case word, closes nothing unless it follows a stop. */
const isPossessivePlural = (paragraph: string, at: number): boolean =>
  paragraph[at - 1] === 's' && /^ \p{Ll}/u.test(paragraph.slice(at + 1, at + 3));
