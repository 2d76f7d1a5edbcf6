/** The nearest element round another one that scrolls, inside the panel; null where none does. */
function findScroller(element: Element): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight) return at;
  }
  return null;
}

/** Whether the reader points into a box or has the keyboard's focus in it: then it is not to move by itself. */
function isUsed(box: Element): boolean {
  const root = box.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return box.matches(':hover') || box.contains(focused);
}

/** Scrolls the box round a row so that the row is in it, unless it is in it already or the reader is using the box. */
export function keepInView(row: Element): void {
  const scroller = findScroller(row);
  if (!scroller || isUsed(scroller)) return;
  const [box, frame] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (box.top >= frame.top && box.bottom <= frame.bottom) return;
  scroller.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
}
