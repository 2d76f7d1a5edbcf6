import { readClass } from '../dom.ts';

/** Elements whose content is never text of the page. */
const skipped: ReadonlySet<string> = new Set(
  [
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO MAP BUTTON SELECT OPTION TEXTAREA INPUT DATALIST HEAD MATH DIALOG',
    // AMP's own furniture, and the articles that it puts below this one.
    'AMP-AD AMP-STICKY-AD AMP-AUTO-ADS AMP-EMBED AMP-SIDEBAR AMP-CONSENT AMP-USER-NOTIFICATION AMP-ANALYTICS AMP-PIXEL AMP-LIGHTBOX AMP-IMAGE-LIGHTBOX AMP-SOCIAL-SHARE AMP-STATE AMP-STORY AMP-LIST AMP-NEXT-PAGE AMP-IFRAME AMP-VIDEO',
  ].flatMap((tags) => tags.split(' ')),
);

const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR RT RP AMP-FIT-TEXT AMP-TIMEAGO'.split(
    ' ',
  ),
);

/** Elements that hold one line of thought each: a site's own element inside one of them is a piece of that line. */
const lines = new Set('P H1 H2 H3 H4 H5 H6'.split(' '));

const images: ReadonlySet<string> = new Set(['IMG', 'PICTURE', 'AMP-IMG', 'AMP-ANIM']);

/** What an element's tag says of it. */
export interface ElementKind {
  /** In capitals. */
  readonly tag: string;
  readonly isSkipped: boolean;
  readonly isImage: boolean;
  readonly isInline: boolean;
  /** A site's own element. */
  readonly isCustom: boolean;
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
}

/** Makes a function that tells an element's kind; each tag is looked at once. */
export function createKindReader(): (element: Element) => ElementKind {
  const known = new Map<string, ElementKind>();
  return ({ localName }) => {
    let kind = known.get(localName);
    if (!kind) {
      kind = toKind(localName.toUpperCase());
      known.set(localName, kind);
    }
    return kind;
  };
}

const toKind = (tag: string): ElementKind => ({
  tag,
  isSkipped: skipped.has(tag),
  isImage: images.has(tag),
  isInline: inline.has(tag),
  isCustom: tag.includes('-'),
  level: Number(/^H([1-6])$/.exec(tag)?.[1] ?? 0),
});

/**
 * Whether an element stands inside a line; everything else begins and ends a block.
 *
 * @param outer the nearest element that makes a block
 */
export const isInlineIn = ({ isInline, isCustom }: ElementKind, outer: Element): boolean =>
  isInline || (isCustom && lines.has(outer.tagName));

/** Words for screen readers beside what everyone sees: "opens in a new window". */
const forScreenReaders =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-(?:text|only))?|a11y-hidden|assistive-text)(?:$|[\s_])/i;

const longestAttribute = 2000;

/** Whether an element is not shown: by the page's own word, since style sheets are not looked at. */
export function isHidden(element: Element, isInline: boolean): boolean {
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  // What a search in the page finds is shown then: text folded away.
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  const style = element.getAttribute('style');
  if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, longestAttribute)))
    return true;
  if (!isInline) return false;
  const names = readClass(element);
  return names !== '' && forScreenReaders.test(names.slice(0, longestAttribute));
}
