import type { PanelHost } from './panel-host.ts';

/** Room for a text of our own beside the panel. */
export interface RoomBeside {
  /** The panel has opened, closed, or become wider or narrower. */
  follow(): void;
}

/** Keeps a page of Byline's own in the room that the panel leaves, until the signal gives all of it back. */
export function keepBeside({ findRoom }: Pick<PanelHost, 'findRoom'>, signal: AbortSignal): RoomBeside {
  const { style } = document.body;
  const follow = (): void => {
    if (signal.aborted) return;
    const { left, right, bottom } = findRoom();
    style.paddingLeft = `${Math.max(0, left)}px`;
    style.paddingRight = `${Math.max(0, document.documentElement.clientWidth - right)}px`;
    style.paddingBottom = `${Math.max(0, innerHeight - bottom)}px`;
  };
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', () => {
    for (const side of ['padding-left', 'padding-right', 'padding-bottom']) style.removeProperty(side);
  });
  return { follow };
}
