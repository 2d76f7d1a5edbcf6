/** Word-bag F1 of two texts, case folded: WCXB's measure of a body. */
export function wordF1(gold: string, got: string): number {
  const a = countWords(gold);
  const b = countWords(got);
  if (a.total === 0 || b.total === 0) return a.total === b.total ? 1 : 0;
  let overlap = 0;
  for (const [word, count] of a.counts) overlap += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * overlap) / (a.total + b.total);
}

function countWords(text: string): { counts: Map<string, number>; total: number } {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}
