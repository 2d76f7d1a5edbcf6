import { parseHTML } from 'linkedom';

/** Comments for old Internet Explorers: whole ones, and the openings and ends of mangled ones. */
const conditionalComment = /<!--\[if[^\]]{0,80}\]>(?:(?!<!--)[\s\S]){0,400}?<!\[endif\]-->/gi;
const conditionalRemains = /<!--\[if[^\]]{0,80}\]>(?:<!-->)?|(?:<!--)?<!\[endif\]-->/gi;

/** The opening of a CDATA section, outside of a script's own comment: to HTML it is a comment up to the next ">". */
const strayCdata = /(?<!\/[/*]\s{0,3})<!\[CDATA\[/g;

const openingTag = /<[a-z][a-z0-9-]*\s[^<>]{1,5000}>/gi;
const attributeInCapitals = /\s[a-z-]{0,30}[A-Z][A-Za-z-]{0,30}(?==)/g;

/**
 * A page's document, parsed outside of a browser. linkedom is no HTML5 tree builder: it takes the first element for
 * the root, a comment that saved pages have left open for one that lasts to the end, and "dateTime" for another
 * attribute than "datetime"; it leaves a page's content in a head that is never closed. All are mended here.
 *
 * @throws Error when there is nothing in it that could be a page
 */
export function parsePage(html: string): Document {
  if (!/\S/.test(html)) throw new Error('the page is empty');
  const mended = html
    .replace(conditionalComment, '')
    .replace(conditionalRemains, '')
    .replace(strayCdata, '')
    .replace(openingTag, (tag) => tag.replace(attributeInCapitals, (name) => name.toLowerCase()));
  const root = mended.search(/<html[\s>]/i);
  const whole = root < 0 ? `<html><head></head><body>${mended}</body></html>` : mended.slice(root);
  const { document } = parseHTML(`<!doctype html>${whole}`);
  closeHead(document);
  putStreamedInPlace(document);
  return document;
}

/** What may stand in a head; anything else ends it. */
const ofHead = new Set('BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE'.split(' '));

function closeHead({ head, body }: Document): void {
  const first = [...(head?.children ?? [])].find(({ tagName }) => !ofHead.has(tagName));
  if (!first || !body || body.childNodes.length > 0) return;
  for (let node: ChildNode | null = first; node; ) {
    const next: ChildNode | null = node.nextSibling;
    body.append(node);
    node = next;
  }
}

/** React streams late parts as `<div hidden id="S:1">`, which a script puts where the template "B:1" or "P:1" stands. */
function putStreamedInPlace(document: Document): void {
  for (const part of [...document.querySelectorAll('div[hidden][id^="S:"]')]) {
    const at = part.id.slice(2);
    const place = document.getElementById(`B:${at}`) ?? document.getElementById(`P:${at}`);
    if (place?.tagName === 'TEMPLATE') place.replaceWith(...part.childNodes);
    else part.removeAttribute('hidden');
  }
}
