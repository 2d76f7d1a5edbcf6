import type { Plugin } from 'vite';

/** Where Preact's renderer parses HTML, in its published, minified form. */
const parsing = /(\w+)\.innerHTML=(\w+)\.__html/;

/**
 * A build step that takes out of Preact what no view may use: `dangerouslySetInnerHTML`. Pages are hostile; with it
 * gone, no mistake of ours can parse their HTML, and the add-on store's linter has nothing to warn of.
 *
 * @throws Error (while building) when a new Preact looks different
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'preact-without-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return null;
      if (!parsing.test(code)) {
        throw new Error(
          'Preact no longer sets innerHTML as tools/build expects: look at its renderer, then change the pattern.',
        );
      }
      return { code: code.replace(parsing, '$1.textContent=$2.__html'), map: null };
    },
  };
}
