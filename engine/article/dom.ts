/** Type guards over DOM nodes that hold in the page, across worlds and in linkedom alike: no `instanceof`. */

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isTemplate = (node: Node): node is HTMLTemplateElement => node.nodeName === 'TEMPLATE';

/** An attribute's value, trimmed; null where it is absent or blank. */
export function readAttribute(element: Element, name: string): string | null {
  return element.getAttribute(name)?.trim() || null;
}
