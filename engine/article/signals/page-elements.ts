import { readClass } from '../dom.ts';

/**
 * The page's elements that statements and fields are read from, gathered in one walk: a selector for each kind would
 * walk the whole page, a dozen times. All lists are in the page's order.
 */
export interface PageElements {
  /** Those of a tag, in lower case. */
  byTag(tag: string): readonly Element[];
  readonly withItemprop: readonly Element[];
  readonly withRel: readonly Element[];
  /** Those with RDFa's property, a title or a moment among their attributes. */
  readonly withMoment: readonly Element[];
  /** Those whose class, id or test id names an author. */
  readonly namedAfterAuthors: readonly Element[];
}

/**
 * Walks a page once.
 *
 * @returns what is called for later; elements that scripts add meanwhile are not among it
 */
export function gatherElements(document: Document): PageElements {
  const tags = new Map<string, Element[]>();
  const withItemprop: Element[] = [];
  const withRel: Element[] = [];
  const withMoment: Element[] = [];
  const namedAfterAuthors: Element[] = [];
  const isAuthorClass = createAuthorClassTest();
  const all = document.querySelectorAll('*');
  for (let i = 0; i < all.length; i++) {
    const element = all[i];
    if (!element) continue;
    const alike = tags.get(element.localName);
    if (alike) alike.push(element);
    else tags.set(element.localName, [element]);
    if (!element.hasAttributes()) continue;
    if (element.hasAttribute('itemprop')) withItemprop.push(element);
    if (element.hasAttribute('rel')) withRel.push(element);
    if (hasMoment(element)) withMoment.push(element);
    if (isNamedAfterAuthors(element, isAuthorClass)) namedAfterAuthors.push(element);
  }
  return { byTag: (tag) => tags.get(tag) ?? [], withItemprop, withRel, withMoment, namedAfterAuthors };
}

/** One by one: a browser is asked this of each element, mostly by code that it has not compiled yet. */
const hasMoment = (element: Element): boolean =>
  element.hasAttribute('property') ||
  element.hasAttribute('title') ||
  element.hasAttribute('datetime') ||
  element.hasAttribute('data-time');

function isNamedAfterAuthors(element: Element, isAuthorClass: (names: string) => boolean): boolean {
  if (isAuthorClass(readClass(element))) return true;
  const id = element.getAttribute('id');
  if (id && /author/i.test(id)) return true;
  const testId = element.getAttribute('data-testid');
  return testId !== null && /author|byline/i.test(testId);
}

/** Classes are few and repeat on every row of a page, so each is tested once. */
function createAuthorClassTest(): (names: string) => boolean {
  const known = new Map<string, boolean>([['', false]]);
  return (names) => {
    let isAuthor = known.get(names);
    if (isAuthor === undefined) {
      isAuthor = /author|byline|autor|writer|contributor|creator|vcard|h-?card/i.test(names);
      known.set(names, isAuthor);
    }
    return isAuthor;
  };
}
