import { browser } from 'wxt/browser';

/**
 * An element's shadow root, closed ones too, which content scripts alone may see; null where there is none. Firefox
 * gives it by the element, Chrome by a call.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  if ('openOrClosedShadowRoot' in element) {
    const root = element.openOrClosedShadowRoot;
    return root instanceof ShadowRoot ? root : null;
  }
  return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
