import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '../engine/article/gate.ts';

/** When a page that was no article at first is looked at again, in milliseconds: some load their text late. */
const secondLooks = [1000, 3000];

/**
 * The script that stands on every page: decides whether it is an article, tells the background, and is gone.
 * It speaks to `chrome.runtime` itself (both browsers have it), because the polyfill alone would double its size.
 */
export default defineUnlistedScript(() => {
  look(secondLooks);
});

function look(waits: readonly number[]): void {
  const url = location.href;
  const verdict = isArticlePage(document, url);
  if (verdict.isArticle) {
    // Nobody listens after an update of the extension; the page's next load brings the new gate.
    chrome.runtime.sendMessage({ byline: 'article-found', ask: { url, verdict } }).catch(() => undefined);
    return;
  }
  const [wait, ...later] = waits;
  const size = document.getElementsByTagName('p').length;
  if (wait === undefined) return;
  setTimeout(() => {
    if (document.getElementsByTagName('p').length !== size) look(later);
    else if (later.length > 0) look(later.slice(1));
  }, wait);
}
