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

const plain = /^[\t\n\r -~]*$/;

/** Letters folded for comparison: case and accents gone, everything but letters and digits a single blank. */
export function foldForComparison(text: string): string {
  // Most text is plain: it needs no taking apart of letters and accents.
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
