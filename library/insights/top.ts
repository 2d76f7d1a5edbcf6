/** The first of many things, and how many there are. */
export interface Top<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** How many rows a drawing and its table have. */
export const mostShown = 12;

/**
 * The things with the largest sizes, in order, without sorting the thousands behind them.
 *
 * @param sizes those of a thing, the one that decides first, then those that decide between equals
 */
export function toTop<T extends { readonly name: string }>(
  things: readonly T[],
  sizes: readonly [(thing: T) => number, ...((thing: T) => number)[]],
  most = mostShown,
): Top<T> {
  const [sizeOf] = sizes;
  const sorted = Float64Array.from(things, sizeOf).sort();
  const least = sorted[sorted.length - most] ?? 0;
  const shown = things
    .filter((thing) => sizeOf(thing) >= least)
    .sort((a, b) => {
      for (const size of sizes) if (size(a) !== size(b)) return size(b) - size(a);
      return a.name < b.name ? -1 : Number(a.name > b.name);
    })
    .slice(0, most);
  return { shown, total: things.length };
}
