import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '../engine/article/gate/is-article-page.ts';

/** When a page that was no article at first is looked at again, in milliseconds: some load their text late. */
const secondLooks = [1000, 3000];

/** How long a page that changes its address without a load gets to change its text as well, in milliseconds. */
const settling = 500;

declare global {
  /** The address that the gate looked at last in this document, in the extension's isolated world. */
  var bylineGateAddress: string | undefined;
}

/**
 * The script that stands on every page: decides whether it is an article, tells the background, and is gone.
 * It speaks to `chrome.runtime` itself (both browsers have it), because the polyfill alone would double its size.
 */
export default defineUnlistedScript(() => {
  const lookedAt = globalThis.bylineGateAddress;
  if (lookedAt === location.href) return;
  globalThis.bylineGateAddress = location.href;
  if (lookedAt === undefined) look(secondLooks, true);
  else setTimeout(look, settling, secondLooks, false);
});

/** @param isLoaded whether the page's head is of its address: after a change without a load it may be the last one's */
function look(waits: readonly number[], isLoaded: boolean): void {
  const verdict = isArticlePage(document, location.href);
  if (verdict.isArticle) {
    const canonical = isLoaded && document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    const ask = { url: canonical || location.href, verdict };
    // Nobody listens after an update of the extension; the page's next load brings the new gate.
    chrome.runtime.sendMessage({ byline: 'article-found', ask }).catch(() => undefined);
    return;
  }
  const [wait, ...later] = waits;
  if (wait === undefined) return;
  const countParagraphs = () => document.getElementsByTagName('p').length;
  const before = countParagraphs();
  setTimeout(() => {
    if (countParagraphs() !== before) look(later, isLoaded);
  }, wait);
}
