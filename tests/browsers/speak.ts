/*
 * Expressions for an extension page, with which tests speak to the reader in a tab.
 */

/**
 * Speaks to the reader in the tab that shows an address, as the popup does.
 *
 * @param pick an expression over the answer, `value`
 */
export const tell = (url: string, byline: string, ask: object | null, pick: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const reply = await chrome.tabs.sendMessage(tab.id, ${JSON.stringify({ byline, ask })}, { frameId: 0 });
  return reply.ok ? ((value) => ${pick})(reply.value) : reply;
})()`;

/**
 * Looks into Byline's closed root in the tab that shows an address.
 *
 * @param look an expression over `root`
 */
export const look = (url: string, look: string): string => `(async () => {
  const tab = (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: () => {
      const host = document.querySelector('byline-panel');
      const root = host?.openOrClosedShadowRoot ?? (host && globalThis.chrome.dom?.openOrClosedShadowRoot(host));
      return root ? (${look}) : null;
    },
  });
  return result;
})()`;
