/** The value below which a share of values lies: one of them, without interpolation; NaN where there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** The same in whole milliseconds, as it is printed. */
export const printQuantile = (values: readonly number[], share: number): string =>
  quantile(values, share).toFixed(0);
