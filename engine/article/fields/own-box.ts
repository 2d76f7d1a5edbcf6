import { readClass } from '../dom.ts';
import type { PageReading } from '../page-reading.ts';

/**
 * Whether an element stands in the article's own box: the smallest that holds headline and body, or the `<article>`
 * round that, without the boxes of other articles and the menus inside it.
 */
export function createOwnTest(reading: PageReading): (element: Element) => boolean {
  const box = findOwnBox(reading);
  return (element) =>
    box !== null && reading.isOwn(element) && box.contains(element) && isDirectlyIn(box, element);
}

function findOwnBox({ blocks, body, titleBlock }: PageReading): Element | null {
  const last = blocks[body.at(-1) ?? -1]?.element;
  const first = blocks[titleBlock >= 0 ? titleBlock : (body[0] ?? -1)]?.element ?? last;
  let box = last ?? first ?? null;
  while (box && first && !box.contains(first)) box = box.parentElement;
  return box?.closest('article') ?? box?.parentElement ?? box;
}

const elsewhere = /(?:^|[-_ ])(?:nav|navbar|navigation|menu|sidebar|widget|related)(?:$|[-_ ])/i;

/** Whether between an element and the box stands neither another article's box nor a menu. */
function isDirectlyIn(box: Element, element: Element): boolean {
  for (let outer = element.parentElement; outer && outer !== box; outer = outer.parentElement)
    if (/^(?:article|nav|aside)$/.test(outer.localName) || elsewhere.test(readClass(outer))) return false;
  return true;
}
