import { reportError } from '../platform/errors.ts';
import light from '../public/highlights.css?inline';
import dark from '../public/highlights-dark.css?inline';
import midDark from '../public/highlights-mid-dark.css?inline';
import midLight from '../public/highlights-mid-light.css?inline';

/** Shadow trees are small: they get the styles of all tones at once. */
const styles = [light, midLight, midDark, dark].join('\n');

/**
 * Takes the marks' styles into shadow trees, which the page's own style sheets, and those that the browser adds to a
 * page for an extension, do not reach. Adopted, not inserted: the tree stays as its site built it. Given up again with
 * the signal.
 *
 * @returns a function that is told of each place where a mark is painted
 */
export function createShadowStyles(signal: AbortSignal): (node: Node) => void {
  const adopting = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | null = null;

  signal.addEventListener('abort', () => {
    for (const root of adopting)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  });

  return (node) => {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || adopting.has(root)) return;
    adopting.add(root);
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
      }
      root.adoptedStyleSheets.push(sheet);
    } catch (thrown) {
      // Marks in this tree stay unseen; cards and panel work there all the same.
      adopting.delete(root);
      reportError('taking the marks into a shadow tree', thrown);
    }
  };
}
