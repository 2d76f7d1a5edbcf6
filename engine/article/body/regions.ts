import { readClass } from '../dom.ts';
import { createWordReader } from './box-names.ts';

/**
 * What an element's tag, role, class and id say about the stretch of page that it holds. Each region is a bit, so
 * that a block can carry the union of its ancestors' regions.
 */
export const Region = {
  navigation: 1 << 0,
  header: 1 << 1,
  footer: 1 << 2,
  aside: 1 << 3,
  article: 1 << 4,
  body: 1 << 5,
  comments: 1 << 6,
  related: 1 << 7,
  share: 1 << 8,
  advertisement: 1 << 9,
  newsletter: 1 << 10,
  byline: 1 << 11,
  biography: 1 << 12,
  caption: 1 << 13,
  credit: 1 << 14,
  tags: 1 << 15,
  date: 1 << 16,
  title: 1 << 17,
  deck: 1 << 18,
  widget: 1 << 19,
  form: 1 << 20,
  figure: 1 << 21,
  main: 1 << 22,
  breadcrumb: 1 << 23,
  cookie: 1 << 24,
  pullQuote: 1 << 25,
} as const;

/** Tags that say it by themselves. */
const byTag: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nav: Region.navigation,
    menu: Region.navigation,
    header: Region.header,
    footer: Region.footer,
    aside: Region.aside,
    article: Region.article,
    main: Region.main,
    figure: Region.figure,
    figcaption: Region.caption,
    form: Region.form,
    address: Region.byline,
    time: Region.date,
  }),
);

const byRole: Readonly<Record<string, number>> = {
  navigation: Region.navigation,
  menu: Region.navigation,
  menubar: Region.navigation,
  banner: Region.header,
  contentinfo: Region.footer,
  complementary: Region.aside,
  article: Region.article,
  main: Region.main,
  form: Region.form,
  search: Region.form,
  dialog: Region.cookie,
  alertdialog: Region.cookie,
};

/**
 * Words in class and id, as sites in English, German, French, Spanish, … name their boxes. "<" and ">" stand for a
 * word's beginning and end, "#" for its end or a number.
 */
const byWords: readonly (readonly [string, number])[] = [
  ['nav menu topbar toolbar pagination pager skip-?link', Region.navigation],
  ['breadcrumb brotkrumen fil-?ariane', Region.breadcrumb],
  ['masthead site-?header page-?header', Region.header],
  ['footer copyright legal colophon', Region.footer],
  ['sidebar side-?bar aside rail right-?col secondary', Region.aside],
  ['comment disqus respond kommentar livefyre discussion', Region.comments],
  [
    'related recommend more-?(?:from|stories|news|on) also-?(?:read|like) read-?(?:more|next) popular trending most-?(?:read|viewed) latest outbrain taboola teaser up-?next similar you-?may mehr-?zum lire-?aussi',
    Region.related,
  ],
  ['share social sharing follow addthis sharedaddy jp-relatedposts', Region.share],
  [
    '<ad# <ads# <advert\\w*# <anzeige# <banner# <sponsor\\w*# <promo\\w*# <dfp# <gpt# <werbung# <publicidad#',
    Region.advertisement,
  ],
  ['newsletter subscri signup sign-?up paywall donat <abo(?!ut|ve|rt) mailchimp optin', Region.newsletter],
  ['byline author writer autor auteur contributor creator journalist', Region.byline],
  ['bio> biography about-?(?:the-?)?author author-?(?:box|info|card|desc|profile)', Region.biography],
  ['caption legend bildunterschrift image-?desc', Region.caption],
  ['credit copyright-?holder photographer bildquelle', Region.credit],
  ['<tags?> tag-?(?:list|cloud) categor topics keyword filed-?under rubri', Region.tags],
  ['date time(?:stamp)?> published posted updated datum fecha meta> dateline', Region.date],
  ['headline title titel heading', Region.title],
  [
    'dek> deck standfirst subtitle sub-?head lead> intro summary excerpt chapo strapline abstract teaser-?text vorspann',
    Region.deck,
  ],
  [
    'widget module block-?list carousel slider gallery slideshow accordion tabs?> toc table-?of-?contents',
    Region.widget,
  ],
  [
    'article-?(?:body|content|text) story-?(?:body|content|text) post-?(?:body|content|text) entry-?(?:content|body|text) body-?(?:text|copy|content) rich-?text content-?body main-?content articulo artikel prose wysiwyg field-name-body paragraph',
    Region.body,
  ],
  ['cookie consent gdpr modal popup overlay lightbox', Region.cookie],
  ['pull-?quote pullquote blockquote-?pull', Region.pullQuote],
];

const readWords = createWordReader(byWords);

/** Names past this length are read no further: pages are hostile input. */
const longestNames = 300;

/** Class names are few and repeat on every row of a page, so what they say is remembered for the page's reading. */
export function createRegionReader(): (element: Element) => number {
  const known = new Map<string, number>();
  return (element) => {
    let regions = byTag.get(element.localName) ?? 0;
    if (!element.hasAttributes()) return regions;
    const role = element.getAttribute('role');
    if (role) regions |= byRole[role] ?? 0;
    const names = `${readClass(element)} ${element.id ?? ''}`;
    if (names.length < 2) return regions;
    let named = known.get(names);
    if (named === undefined) {
      named = readWords(names.slice(0, longestNames));
      known.set(names, named);
    }
    return regions | named;
  };
}
