/** How often an element is put back at most: a page that insists keeps the last word. */
const mostReturns = 50;

/** Adds an element at the page's end, and again when the page throws it away with its own; until the signal is aborted. */
export function keepInPage(element: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (!element.isConnected && returns++ < mostReturns) add();
  });
  function add(): void {
    const root = document.documentElement;
    // Between two documents written into one window there is none.
    root?.append(element);
    observer.disconnect();
    for (const parent of [document, root]) if (parent) observer.observe(parent, { childList: true });
  }
  add();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    element.remove();
  });
}
