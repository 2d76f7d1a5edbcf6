import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '../engine/article/gate/is-article-page.ts';

/** When a page that was no article at first is looked at again, in milliseconds: some load their text late. */
const laterLooks = [1000, 3000, 6000, 12_000, 24_000, 48_000];

/** How long a page gets to show what a click asked it for ("Continue reading"), in milliseconds. */
const unfolding = 1000;

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
  if (lookedAt !== undefined) {
    setTimeout(keepLooking, settling, false);
    return;
  }
  keepLooking(true);
  // A page that the browser had put aside whole comes back as it was; the tab has shown another one since.
  addEventListener('pageshow', ({ persisted }) => persisted && look(false));
});

/**
 * Looks until the page is an article: at once, and whenever there are other paragraphs than before at the times above
 * and after clicks. Counting paragraphs takes microseconds.
 *
 * @param isLoaded whether the page's head is of its address: after a change without a load it may be the last one's
 */
function keepLooking(isLoaded: boolean): void {
  const address = location.href;
  const paragraphs = document.getElementsByTagName('p');
  let before = -1;
  let isOver = false;
  const lookAgain = (): void => {
    if (isOver || paragraphs.length === before) return;
    before = paragraphs.length;
    // At another address another run looks.
    isOver = globalThis.bylineGateAddress !== address || look(isLoaded);
  };
  lookAgain();
  for (const wait of laterLooks) setTimeout(lookAgain, wait);
  addEventListener('click', () => setTimeout(lookAgain, unfolding), true);
}

/** Tells the background if the page is an article. @returns whether it is */
function look(isLoaded: boolean): boolean {
  const verdict = isArticlePage(document, location.href);
  if (!verdict.isArticle) return false;
  const canonical = isLoaded && document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const ask = { url: canonical || location.href, verdict };
  // Nobody listens after an update of the extension; the page's next load brings the new gate.
  chrome.runtime.sendMessage({ byline: 'article-found', ask }).catch(() => undefined);
  return true;
}
