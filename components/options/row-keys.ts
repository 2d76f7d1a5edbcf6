/** What a key does on the row that has the focus. */
export type RowCommand =
  | { readonly kind: 'go' | 'extend'; readonly by: number }
  | { readonly kind: 'open' | 'select' | 'select-all' | 'select-none' | 'remove' | 'read' };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const kinds: Readonly<Record<string, Exclude<RowCommand['kind'], 'go' | 'extend'>>> = {
  Enter: 'open',
  o: 'open',
  x: 'select',
  ' ': 'select',
  Escape: 'select-none',
  '#': 'remove',
  Delete: 'remove',
  u: 'read',
};

/**
 * What a key does on a row, or null.
 *
 * @param page how many rows are in sight
 */
export function toRowCommand(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Key,
  page: number,
): RowCommand | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key === 'a' ? { kind: 'select-all' } : null;
  const steps: Readonly<Record<string, number>> = {
    j: 1,
    ArrowDown: 1,
    k: -1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: Number.NEGATIVE_INFINITY,
    End: Number.POSITIVE_INFINITY,
  };
  const by = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (by !== undefined) return { kind: shiftKey && Math.abs(by) === 1 ? 'extend' : 'go', by };
  const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
  return kind ? { kind } : null;
}
