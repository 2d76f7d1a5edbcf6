import { isElement, isTemplate } from '../dom.ts';
import type { LivePage } from '../live-page.ts';

/** The host of the shadow tree that is being read, from which its slots take their content; and the one round it. */
export interface Host {
  readonly element: Element;
  readonly outer: Host | null;
  /** Names of the slots that are filled: the first of a name takes all. */
  readonly filled: Set<string>;
}

/** Elements besides a site's own that may have a shadow root. */
const plainHosts = new Set('ARTICLE ASIDE DIV FOOTER HEADER MAIN NAV P SECTION SPAN'.split(' '));

/**
 * The root of an element's shadow tree, open or closed, or null. Closed roots have to be asked for, which costs: a
 * site's own elements are asked, and others that are empty without one.
 */
export function findShadowRoot(element: Element, tag: string, { shadowRootOf }: LivePage): Node | null {
  const open = element.shadowRoot;
  if (open || !shadowRootOf) return open;
  const mayHost = tag.includes('-') || (plainHosts.has(tag) && element.firstChild === null);
  return mayHost ? shadowRootOf(element) : null;
}

/** The content of a template that writes out its parent's shadow root, or null: browsers attach it, other parsers do not. */
export const findDeclaredRoot = (node: Node): Node | null =>
  isTemplate(node) && node.hasAttribute('shadowrootmode') ? node.content : null;

/** A host that no slot has taken anything from yet. */
export const toHost = (element: Element, outer: Host | null): Host => ({
  element,
  outer,
  filled: new Set(),
});

/**
 * The host's children that stand in a slot of its shadow tree, each once; empty where the slot shows what it holds
 * itself.
 */
export function takeSlotted(slot: Element, host: Host): readonly Node[] {
  const name = slot.getAttribute('name') ?? '';
  if (host.filled.has(name)) return [];
  host.filled.add(name);
  const slotted: Node[] = [];
  for (let child = host.element.firstChild; child; child = child.nextSibling) {
    const wanted = isElement(child) ? (child.getAttribute('slot') ?? '') : '';
    if (wanted === name && !findDeclaredRoot(child)) slotted.push(child);
  }
  return slotted;
}
