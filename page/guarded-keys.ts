declare global {
  /**
   * Takes what the guard at the window (`entrypoints/key-guard.ts`) has kept from the page, in the extension's isolated
   * world; undefined while there is no panel.
   */
  var bylineKeys: ((event: KeyboardEvent | FocusEvent) => void) | undefined;
}

/**
 * Takes key presses and the arrival of focus from the guard that stands on every page, and gives them to what has the
 * focus in the panel. They are copies, which never leave the shadow root: sites that listen at the window for every
 * key neither see nor hold back what the reader types. Where no guard stands, in pages older than the extension,
 * events find their own way.
 */
export function guardKeys(host: HTMLElement, shadow: ShadowRoot, signal: AbortSignal): void {
  const take = (event: KeyboardEvent | FocusEvent): void => {
    if (event.target !== host) return;
    const isWanted = (shadow.activeElement ?? shadow).dispatchEvent(toCopy(event));
    if (!isWanted) event.preventDefault();
  };
  globalThis.bylineKeys = take;
  signal.addEventListener('abort', () => {
    if (globalThis.bylineKeys === take) globalThis.bylineKeys = undefined;
  });
}

/** A plain event with a key's properties: Firefox lets every `KeyboardEvent` out of its shadow root, whatever it is told. */
function toCopy(event: KeyboardEvent | FocusEvent): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  if (!(event instanceof KeyboardEvent)) return copy;
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return Object.assign(copy, {
    key,
    code,
    location,
    repeat,
    isComposing,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
  });
}

/** A key that was pressed, or the copy of one. */
export type KeyPress = Event & { readonly key: string };

export const isKeyPress = (event: Event): event is KeyPress =>
  'key' in event && typeof event.key === 'string';
