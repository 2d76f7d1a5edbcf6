/** What is copied: as text, and as HTML, from which word processors take italics. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts something on the clipboard, in answer to the reader's click. By the event that copying makes: the newer
 * `navigator.clipboard` is not there on plain http, and a site can forbid it.
 *
 * @returns whether the browser let it
 */
export function copyRich({ text, html }: Copied): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    isCopied = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
  return isCopied;
}
