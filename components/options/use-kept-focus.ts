import { useLayoutEffect, useRef } from 'preact/hooks';

/** What can be reached by Tab. */
const reached =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"], :disabled)';
/** Of a list the row that keys work on. */
const activeRow = '[role=row][tabindex="0"]';

/** What in a place, or which place itself, can take the focus. */
function findReached(place: Element): HTMLElement | null {
  for (const sought of [activeRow, reached])
    for (const one of [...(place.matches(sought) ? [place] : []), ...place.querySelectorAll(sought)])
      if (one instanceof HTMLElement && one.checkVisibility()) return one;
  return null;
}

/** An element and those that it stands in, each with its place among the children of the next. */
type Way = readonly { readonly element: Element; readonly place: number }[];

function toWay(element: Element): Way {
  const way: { element: Element; place: number }[] = [];
  for (let one: Element | null = element; one; one = one.parentElement)
    way.push({ element: one, place: [...(one.parentElement?.children ?? [])].indexOf(one) });
  return way;
}

/** What takes the focus of an element that is gone: what stands in its place now, or as near to that as can be. */
function findHeir(way: Way): HTMLElement | null {
  for (const [i, { element }] of way.entries()) {
    if (!element.isConnected) continue;
    const inPlace = element.children[way[i - 1]?.place ?? 0] ?? element.lastElementChild;
    const around = element.closest('main') ? element : element.querySelector('main');
    const heir = (inPlace?.closest('main') && findReached(inPlace)) || (around && findReached(around));
    if (heir) return heir;
  }
  // Where nothing can be done any more, the way to it.
  return document.querySelector<HTMLElement>('nav [aria-current=page]');
}

/**
 * Keeps the focus in a part of the page: where the element that has it is gone with a drawing (an article deleted, a
 * button whose work is done), browsers would let it fall to the page's beginning.
 *
 * @returns for the part's element
 */
export function useKeptFocus<Part extends HTMLElement>() {
  const part = useRef<Part>(null);
  const held = document.activeElement;
  // Before it is drawn: afterwards nobody knows where what is gone had been.
  const way = held && part.current?.contains(held) ? toWay(held) : null;
  useLayoutEffect(() => {
    if (!way || (document.activeElement ?? document.body) !== document.body) return;
    const heir = held?.isConnected && held instanceof HTMLElement ? held : findHeir(way);
    heir?.focus({ preventScroll: true });
  });
  return part;
}
