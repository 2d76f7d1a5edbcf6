/** Runs of white space (no-break and zero-width spaces too) become one blank; the ends are trimmed. */
export function collapseWhitespace(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
}

/** Cuts a text to at most `length` UTF-16 units, never through a surrogate pair. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** What takes no taking apart of letters and accents: ASCII, and the quotation marks and dashes that print adds to it. */
const plain = /^[\t\n\r -~\u00a0\u00ab\u00bb\u2010-\u2022\u2026]*$/;

/** What folding leaves as it is: most of the words that tables list. */
const isFolded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Letters folded for comparison: case and accents gone, everything but letters and digits a single blank. */
export function foldForComparison(text: string): string {
  if (isFolded.test(text)) return text;
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
