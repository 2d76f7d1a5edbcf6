/**
 * The lowest index at which a condition holds that holds from some index on; `count` where it never does.
 */
export function findFirst(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of several spans, in order, that ends behind an offset; their number where none does. */
export const firstEndingBehind = (spans: readonly { readonly end: number }[], offset: number): number =>
  findFirst(spans.length, (i) => (spans[i]?.end ?? 0) > offset);
