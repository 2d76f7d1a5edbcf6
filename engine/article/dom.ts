/** Type guards over DOM nodes that hold in the page, across worlds and in linkedom alike: no `instanceof`. */

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isTemplate = (node: Node): node is HTMLTemplateElement => node.nodeName === 'TEMPLATE';

/**
 * The class attribute as it is written, empty where there is none; through its node, since some DOMs make a list of
 * tokens, for every element, of what `getAttribute` is asked for.
 */
export const readClass = (element: Element): string => element.getAttributeNode('class')?.value ?? '';

/** The first element inside another that is wanted, as `querySelector` finds it, with no selector to take apart. */
export function findInside(outer: Element, isWanted: (element: Element) => boolean): Element | null {
  let element = outer.firstElementChild;
  while (element) {
    if (isWanted(element)) return element;
    let next = isTemplate(element) ? null : element.firstElementChild;
    for (let above: Element | null = element; !next && above && above !== outer; above = above.parentElement)
      next = above.nextElementSibling;
    element = next;
  }
  return null;
}

export const isPicture = ({ localName }: Element): boolean => localName === 'img' || localName === 'amp-img';

export const isLink = (element: Element): boolean =>
  element.localName === 'a' && element.hasAttribute('href');

/** An attribute's value, trimmed; null where it is absent or blank. */
export function readAttribute(element: Element, name: string): string | null {
  return element.getAttribute(name)?.trim() || null;
}
