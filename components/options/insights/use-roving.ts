import { useState } from 'preact/hooks';

/** How many marks each key goes on by; Home and End go to the first and the last. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Where a key leads among marks.
 *
 * @returns null where the key leads nowhere
 */
export function toNextMark(key: string, at: number, count: number, isRightToLeft: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const isMirrored = isRightToLeft && (key === 'ArrowLeft' || key === 'ArrowRight');
  return Math.min(count - 1, Math.max(0, at + (isMirrored ? -step : step)));
}

/**
 * A drawing whose links are one stop of the Tab key: arrow keys go from link to link (the roving tabindex of the ARIA
 * Authoring Practices).
 *
 * @returns what the drawing's root and each of its links, by number, are given
 */
export function useRoving(count: number, isRightToLeft: boolean) {
  const [chosen, setChosen] = useState(0);
  const active = Math.min(chosen, count - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = toNextMark(event.key, active, count, isRightToLeft);
    const root = event.currentTarget;
    if (next === null || event.altKey || event.ctrlKey || event.metaKey || !(root instanceof Element)) return;
    event.preventDefault();
    setChosen(next);
    const link = root.querySelectorAll('a')[next];
    if (link) link.focus();
  };
  // In small letters: SVG takes "tabIndex" for another attribute.
  const toLink = (index: number) => ({
    tabindex: index === active ? 0 : -1,
    onFocus: () => setChosen(index),
  });
  return { onKeyDown, toLink };
}
