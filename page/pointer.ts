import type { Cards } from './cards.ts';
import type { KeyPress } from './guarded-keys.ts';
import type { Hit } from './hit-testing.ts';

/** How long the pointer rests on a mark before its card opens, and stays away before it closes, in milliseconds. */
const restsFor = 220;
const leavesFor = 380;

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.isContentEditable;

interface Watched {
  readonly cards: Cards;
  /** What stands under a point of the viewport; `isAsked`: the reader has clicked there. */
  readonly findHitAt: (x: number, y: number, isAsked: boolean) => Hit | null;
  /** Whether an event comes out of Byline's own panel or cards. */
  readonly isOwn: (event: Event) => boolean;
  readonly watchKeys: (listener: (event: KeyPress) => void) => void;
}

/**
 * Opens cards where the pointer rests, and on a tap or a click, which pins them. Nothing of the page's own is held
 * back: links, selections and controls work as ever. Ends with the signal.
 */
export function watchPointer({ cards, findHitAt, isOwn, watchKeys }: Watched, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    clearTimeout(timer);
    // On the way into the card nothing changes, nor on the card.
    if (isOwn(event)) return;
    const { clientX, clientY } = event;
    // Nothing comes over words that the reader is writing.
    const isWriting = isEditable(event.target);
    timer = setTimeout(
      () => {
        const hit = isWriting ? null : findHitAt(clientX, clientY, false);
        if (cards.isPinned) return;
        if (hit) cards.open(hit, 'resting');
        else cards.close();
      },
      cards.isOpen ? leavesFor : restsFor,
    );
  };

  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    if (isOwn(event) || !(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    const isControl =
      isEditable(target) || target.closest('a, button, input, select, textarea, summary, label') !== null;
    const hit = isControl ? null : findHitAt(event.clientX, event.clientY, true);
    clearTimeout(timer);
    if (hit) cards.open(hit, 'pinned');
    else cards.close();
  };

  const onKey = (event: KeyPress): void => {
    if (event.key !== 'Escape' || !cards.isOpen) return;
    // One Escape closes one thing: the card now, the panel or the page's own dialog with the next.
    event.stopPropagation();
    cards.close();
  };

  document.addEventListener('pointermove', onMove, { signal, passive: true });
  document.addEventListener('click', onClick, { signal });
  watchKeys(onKey);
}
