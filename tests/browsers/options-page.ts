/*
 * The options page, as tests look at it and work on it: expressions that are run in it.
 */

/** What the list says of how many articles it shows. */
export const listStatus = "document.querySelector('.list-status [role=status]')?.textContent";

/** The titles of the rows that are drawn, from the top. */
export const rowTitles =
  "[...document.querySelectorAll('.article-row')].sort((a, b) => a.dataset.index - b.dataset.index).map((row) => row.querySelector('.article-title').textContent)";

/** Puts a value into a field as a reader does. @param selector finds the field */
export const fill = (
  selector: string,
  value: string,
  event: 'input' | 'change' = 'input',
): string => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.value = ${JSON.stringify(value)};
  field.focus();
  return field.dispatchEvent(new Event('${event}', { bubbles: true }));
})()`;

/** Clicks what a selector finds; false where that finds nothing. */
export const click = (selector: string): string =>
  `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found?.click(); return Boolean(found); })()`;

/** Presses the button that says this; false where there is none. @param within a selector of what the button stands in */
export const press = (label: string, within = 'body'): string =>
  `(() => { const button = [...document.querySelectorAll(${JSON.stringify(`${within} button`)})].find((one) => one.textContent === ${JSON.stringify(label)}); button?.click(); return Boolean(button); })()`;

/** Loads the page anew; its old window is told by `isOld`. */
export const reload = '(() => { window.isOld = true; setTimeout(() => location.reload()); return true; })()';

/** The articles on the list, as they are stored. */
export const storedItems =
  "chrome.storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => key.startsWith('item:')).map(([, item]) => item))";
