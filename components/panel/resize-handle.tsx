import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';
import type { PanelShape } from './panel-shape.ts';

/** How far one press of an arrow key moves the edge, in CSS pixels; with Shift four times as far. */
const step = 16;

interface Props {
  readonly shape: PanelShape;
  /** Called while the edge is on its way, with the size that the panel has now. */
  readonly onResize: (size: number) => void;
  /** Called once the reader lets go of it. */
  readonly onResized: (size: number) => void;
  /** Called for the usual size. */
  readonly onReset: () => void;
}

/**
 * The panel's inner edge, to be dragged or moved with the arrow keys, Home and End (WAI-ARIA window splitter); a double
 * click gives it back its usual size.
 */
export function ResizeHandle({ shape, onResize, onResized, onReset }: Props) {
  const { t } = useLanguage();
  const isSheet = shape.place === 'bottom';
  const [isDragged, setDragged] = useState(false);
  const grip = useRef({ from: 0, size: 0, sign: 1 });
  const moved = useRef<number | null>(null);

  const resize = (size: number): void => {
    moved.current = Math.round(Math.max(shape.least, Math.min(size, shape.most)));
    onResize(moved.current);
  };
  const settle = (): void => {
    setDragged(false);
    if (moved.current !== null) onResized(moved.current);
    moved.current = null;
  };
  const toPlace = ({ clientX, clientY }: PointerEvent): number => (isSheet ? clientY : clientX);

  const onPointerDown = (event: TargetedPointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { from: toPlace(event), size: shape.size, sign: growsBackwards(event.currentTarget) };
    setDragged(true);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const { from, size, sign } = grip.current;
    if (isDragged) resize(size + sign * (from - toPlace(event)));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const far = (event.shiftKey ? 4 : 1) * step * growsBackwards(event.currentTarget);
    const steps = isSheet ? { ArrowUp: far, ArrowDown: -far } : { ArrowLeft: far, ArrowRight: -far };
    const to = {
      Home: shape.least,
      End: shape.most,
      ...Object.fromEntries(Object.entries(steps).map(([key, by]) => [key, shape.size + by])),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved is no <hr> (WAI-ARIA window splitter)
    <div
      class={isDragged ? 'resize-handle dragged' : 'resize-handle'}
      role="separator"
      tabIndex={0}
      aria-label={t(isSheet ? 'panel_height' : 'panel_width')}
      aria-orientation={isSheet ? 'horizontal' : 'vertical'}
      aria-valuenow={shape.size}
      aria-valuemin={shape.least}
      aria-valuemax={shape.most}
      aria-valuetext={t('panel_size', shape.size)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={settle}
      onPointerCancel={settle}
      onKeyDown={onKeyDown}
      onKeyUp={settle}
      onBlur={settle}
      onDblClick={onReset}
    />
  );
}

/** 1 where the panel grows as its edge moves left or up, which is where that edge is its left or upper one; else -1. */
function growsBackwards(handle: HTMLElement): 1 | -1 {
  const panel = handle.parentElement?.getBoundingClientRect();
  const edge = handle.getBoundingClientRect();
  if (!panel || edge.width > edge.height) return 1;
  return edge.left + edge.right <= panel.left + panel.right ? 1 : -1;
}
