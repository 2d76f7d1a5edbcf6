/**
 * What is wrong with a layout, found where it is shown: run with the element or root that holds a surface. Written as one
 * function that needs nothing from outside, since it runs in pages.
 *
 * @param root what holds the surface
 * @param known words that may stand outside of messages, or begin one that is cut, in lower case with a space before each:
 *   the article's own, and dates'
 * @returns faults, each in a line
 */
export function findLayoutFaults(root: Element | ShadowRoot, known: string): string[] {
  const faults: string[] = [];
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
  const nameOf = (element: Element): string =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 50)}"`;
  const isHiddenFromSight = (element: Element): boolean =>
    element.closest('.visually-hidden, .announcement') !== null || element.clientWidth <= 1;

  for (const element of elements) {
    if (isHiddenFromSight(element) || element.closest('svg')) continue;
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    const spills = element.scrollWidth > element.clientWidth + 1;
    if (display !== 'inline' && spills && textOverflow !== 'ellipsis') {
      if (overflowX === 'hidden' || overflowX === 'clip') faults.push(`clipped: ${nameOf(element)}`);
      else if (overflowX !== 'visible') faults.push(`scrolls sideways: ${nameOf(element)}`);
      else if (/^(?:button|select|a|label|input)$/.test(element.localName))
        faults.push(`spills: ${nameOf(element)}`);
    }
    const { left, right } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) faults.push(`outside of the window: ${nameOf(element)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth + 1 && root instanceof Element)
    faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} > ${innerWidth}`);

  /** What is scrolled out of its part of the page is not where it is measured. */
  const isScrolledAway = (element: Element): boolean => {
    const own = element.getBoundingClientRect();
    for (let part = element.parentElement; part; part = part.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(part).overflowY)) continue;
      const { top, bottom } = part.getBoundingClientRect();
      if (own.top < top - 1 || own.bottom > bottom + 1) return true;
    }
    return false;
  };
  const controls = elements.filter(
    (element) =>
      element.matches('button, a[href], input, select, textarea, summary, [role=separator]') &&
      !isHiddenFromSight(element) &&
      !isScrolledAway(element),
  );
  // A tap lands on the nearest control all the same where two touch by a pixel.
  const slack = 2;
  controls.forEach((one, i) => {
    for (const other of controls.slice(i + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      if (one.closest('.card, dialog, .toast') !== other.closest('.card, dialog, .toast')) continue;
      const meets = [...one.getClientRects()].some((a) =>
        [...other.getClientRects()].some(
          (b) =>
            a.left + slack < b.right &&
            b.left + slack < a.right &&
            a.top + slack < b.bottom &&
            b.top + slack < a.bottom,
        ),
      );
      if (meets) faults.push(`overlap: ${nameOf(one)} and ${nameOf(other)}`);
    }
  });

  /** Words outside of brackets, which no message has said. */
  const findForeign = (text: string, depth: number): { words: string[]; depth: number } => {
    let outside = '';
    let at = depth;
    for (const letter of text) {
      if (letter === '[') at += 1;
      else if (letter === ']') at -= 1;
      else outside += at > 0 ? ' ' : letter;
    }
    return { words: outside.toLowerCase().match(/[\p{L}]{2,}/gu) ?? [], depth: at };
  };
  const isKnown = (word: string): boolean => known.includes(` ${word}`);
  const report = (text: string, found: readonly string[]): void => {
    const foreign = found.filter((word) => !isKnown(word));
    if (foreign.length > 0) faults.push(`no message: ${foreign.join(' ')} in "${text.trim().slice(0, 80)}"`);
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let depth = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('style, script, code, kbd, head, [lang]:not(:lang(en))')) continue;
    const found = findForeign(node.textContent ?? '', depth);
    depth = found.depth;
    report(node.textContent ?? '', found.words);
  }
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const value = element.getAttribute(name);
      if (value) report(value, findForeign(value, 0).words);
    }
  return [...new Set(faults)];
}
