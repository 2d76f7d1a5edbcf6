import { emptyGround, type Ground, layOver, type Tone, toTone } from './tones.ts';

/** Tells on how light a ground elements' texts stand, and when that may have changed. */
export interface Grounds {
  /** Reads styles, and writes nothing: asked for many elements in a row, the page is laid out once at most. */
  toneOf(element: Element): Tone;
}

/** How many elements' grounds are kept before those are forgotten that are no longer on the page. */
const mostElements = 2000;

/** How long a page gets to fade from one theme to the other, in milliseconds. */
const fadesFor = 600;

/** The element that a text or another element is drawn in: out of slots and shadow trees as well. */
export function drawnIn(node: Text | Element): Element | null {
  const outer = node.assignedSlot ?? node.parentElement;
  if (outer) return outer;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * Finds grounds from computed styles, each element's once, and looks again when the page may have changed its theme: by
 * the reader's colour scheme, or by an attribute (class, data-theme, style) of an element that marked ones are drawn in.
 *
 * @param changed told when a ground is another than before
 */
export function createGrounds(changed: () => void, signal: AbortSignal): Grounds {
  let grounds = new Map<Element, Ground>();
  let tones = new Map<Element, Tone>();
  let enough = mostElements;

  const look = watchThemes(() => {
    const before = tones;
    grounds = new Map();
    tones = new Map();
    const isOther = ([element, tone]: [Element, Tone]): boolean =>
      element.isConnected && toneOf(element) !== tone;
    if ([...before].some(isOther)) changed();
  }, signal);

  function groundOf(element: Element): Ground {
    const known = grounds.get(element);
    if (known) return known;
    const outer = drawnIn(element);
    if (outer) look.at(outer);
    const ground = readGround(element, outer ? groundOf(outer) : emptyGround);
    grounds.set(element, ground);
    if (grounds.size > enough) forgetRemoved();
    return ground;
  }

  /** Pages that draw their text anew again and again would have all that they threw away kept for them. */
  function forgetRemoved(): void {
    for (const element of grounds.keys()) {
      if (element.isConnected) continue;
      grounds.delete(element);
      tones.delete(element);
    }
    enough = Math.max(mostElements, 2 * grounds.size);
  }

  function toneOf(element: Element): Tone {
    const known = tones.get(element);
    if (known) return known;
    const tone = toTone(groundOf(element), getComputedStyle(element).color);
    tones.set(element, tone);
    return tone;
  }
  return { toneOf };
}

/** What an element's text stands on, where `behind` is what is behind the element. */
function readGround(element: Element, behind: Ground): Ground {
  const { backgroundColor, backgroundImage, backgroundClip, display } = getComputedStyle(element);
  // A ground cut out by the letters is no ground.
  if (backgroundClip.includes('text')) return behind;
  // Pictures of inline elements are underlines and icons.
  const hasImage = backgroundImage !== 'none' && !display.startsWith('inline');
  return layOver(behind, { color: backgroundColor, hasImage });
}

/**
 * Calls back in the frame after elements' attributes or the reader's colour scheme have changed, and again when a fade
 * is over; no more often than that, however often a page writes its attributes.
 *
 * @returns a way to add elements to those that are watched
 */
function watchThemes(changed: () => void, signal: AbortSignal): { at(element: Element): void } {
  const watched = new WeakSet<Element>();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;

  function changeSoon(): void {
    isDue = true;
    if (timer !== undefined) return;
    frame = requestAnimationFrame(changed);
    startFade();
  }
  function startFade(): void {
    isDue = false;
    timer = setTimeout(() => {
      timer = undefined;
      changed();
      if (isDue) startFade();
    }, fadesFor);
  }

  const observer = new MutationObserver(changeSoon);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changeSoon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return {
    at(element) {
      if (watched.has(element)) return;
      watched.add(element);
      observer.observe(element, { attributes: true });
    },
  };
}
