/**
 * Texts longer than this, in UTF-16 units, are answered by their beginning first: 5,000 words take a background that was
 * just started a fifth of a second. Shorter ones are shown once, without a second thought.
 */
const longText = 30_000;

/**
 * How long a beginning is, at most: 2,000 words, some screens of them. It is read like a text of its own, since even one
 * look over all of a book takes longer. Of its names, 12 % are seen otherwise when the rest is known (of half of it, 18 %;
 * tools/bench/first-names.ts).
 */
const mostOfBeginning = 12_000;

/** The beginning of a long text, whole lines of it where they are not as long; null where a text is not long. */
export function findBeginning(text: string, most = mostOfBeginning): string | null {
  if (text.length <= longText) return null;
  const end = text.lastIndexOf('\n', most);
  return text.slice(0, end < most / 2 ? most : end);
}
