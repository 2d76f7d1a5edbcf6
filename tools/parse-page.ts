import { parseHTML } from 'linkedom';

/** Comments for old Internet Explorers: whole ones, and the openings and ends of mangled ones. */
const conditionalComment = /<!--\[if[^\]]{0,80}\]>(?:(?!<!--)[\s\S]){0,400}?<!\[endif\]-->/gi;
const conditionalRemains = /<!--\[if[^\]]{0,80}\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/gi;

/**
 * A page's document, parsed outside of a browser. linkedom is no HTML5 tree builder: it takes the first element for
 * the root, and a comment that saved pages have left open for one that lasts to the end. Both are mended here.
 *
 * @throws Error when there is nothing in it that could be a page
 */
export function parsePage(html: string): Document {
  if (!/\S/.test(html)) throw new Error('the page is empty');
  const mended = html.replace(conditionalComment, '').replace(conditionalRemains, '');
  const root = mended.search(/<html[\s>]/i);
  const whole = root < 0 ? `<html><head></head><body>${mended}</body></html>` : mended.slice(root);
  return parseHTML(`<!doctype html>${whole}`).document;
}
