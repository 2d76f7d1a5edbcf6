import type { LeftOutKind, LeftOutRule } from '../../model.ts';
import { findOpeningPhrase, findWholePhrase } from './known-phrases.ts';
import { tellingWords } from './left-out-phrases.ts';
import type { OutsideBlock } from './outside-block.ts';
import type { PageBlock } from './page-block.ts';
import { Region } from './regions.ts';

/** What a block was told to be, and how. */
export interface Told {
  readonly kind: LeftOutKind;
  readonly rule: LeftOutRule;
  /** The block does nothing but name the box that it stands in. */
  readonly isHeading?: boolean;
}

/**
 * What classes make of a block, the outermost boxes first: a date in a comment is of the comment. Forms and share rows
 * repeat words that mean something else elsewhere ("E-mail"), so their boxes come before what lines say.
 */
const surestBoxes: readonly Box[] = [
  [Region.biography, 'biography'],
  [Region.newsletter, 'newsletter'],
  [Region.share, 'share'],
];
const boxes: readonly Box[] = [
  [Region.advertisement, 'advertisement'],
  [Region.related, 'related'],
  [Region.breadcrumb, 'navigation'],
  [Region.pullQuote, 'pull-quote'],
  [Region.cookie, 'notice'],
];

/** Boxes whose names are used more freely: they decide after what the words say. */
const looserBoxes: readonly Box[] = [
  [Region.navigation, 'navigation'],
  [Region.tags, 'tags'],
  [Region.form, 'newsletter'],
];
type Box = readonly [region: number, kind: LeftOutKind];

/** The class names of posts that a site embeds from elsewhere, and what such posts say. */
const embedded =
  /twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-embed|mastodon-embed/i;
const postWords = /\(@\w{1,30}\)|pic\.twitter\.com\/|\bA post shared by\b|^View this post on Instagram/i;
/** Boxes that want readers to buy or to call. */
const callToAction = /(?:^|[-_ ])cta(?:$|[-_ ])|call-?to-?action/i;

/**
 * The ways of telling what a block is, the surest first. Each looks at the block alone; what stands with it is asked
 * afterwards.
 */
const rules: readonly (readonly [LeftOutRule, (outside: OutsideBlock) => LeftOutKind | null])[] = [
  ['class', (outside) => ((outside.regions & Region.comments) !== 0 ? 'comments' : null)],
  ['element', (outside) => (isEmbedded(outside.block) ? 'embed' : null)],
  ['element', captionOrCredit],
  ['class', (outside) => (isShort(outside, 600) ? boxOf(surestBoxes, outside) : null)],
  ['words', ({ words }) => findWholePhrase(words)],
  ['repeats-text', pullQuote],
  ['class', (outside) => boxOf(boxes, outside)],
  ['words', openingPhrase],
  ['words', (outside) => (outside.isByline() ? 'byline' : null)],
  ['words', authorLine],
  ['class', bylineOrDate],
  ['words', (outside) => (isShort(outside, 90) && outside.hasDate() ? 'date' : null)],
  ['words', telling],
  ['class', ({ block }) => (hasClass(block.element, callToAction) ? 'advertisement' : null)],
  ['class', (outside) => boxOf(looserBoxes, outside)],
  ['links', bareLink],
];

/** What a block is by itself; null where it does not say. */
export function tellAlone(outside: OutsideBlock): Told | null {
  for (const [rule, tell] of rules) {
    const kind = tell(outside);
    if (kind)
      return { kind, rule, isHeading: outside.linked < 0.5 && findWholePhrase(outside.words) === kind };
  }
  return null;
}

const isShort = ({ block }: OutsideBlock, most: number): boolean => block.text.length <= most;

const boxOf = (list: readonly Box[], { regions }: OutsideBlock): LeftOutKind | null =>
  list.find(([region]) => (regions & region) !== 0)?.[1] ?? null;

/** Whether an element, or one of the two round it, has such a class. */
function hasClass(element: Element, name: RegExp): boolean {
  let outer: Element | null = element;
  for (let up = 0; outer && up < 3; up++, outer = outer.parentElement)
    if (name.test(outer.getAttribute('class') ?? '')) return true;
  return false;
}

const isEmbedded = ({ element, text }: PageBlock): boolean =>
  hasClass(element, embedded) || (text.length < 1000 && element.tagName !== 'P' && postWords.test(text));

const quoting = /quote|zitat|citation|cita(?:$|[-_ ])/i;

/** A sentence taken out of a paragraph; a whole paragraph once more only where its element says that it quotes. */
function pullQuote({ repeats, linked, place, block }: OutsideBlock): LeftOutKind | null {
  if (place === 'above' || linked >= 0.5 || block.shape === 'heading' || block.shape === 'list-item')
    return null;
  const repetition = repeats();
  const isQuoting = block.shape === 'quote' || hasClass(block.element, quoting);
  return repetition === 'part' || (repetition === 'block' && isQuoting) ? 'pull-quote' : null;
}

const longestCredit = 120;

function captionOrCredit(outside: OutsideBlock): LeftOutKind | null {
  const { block, isCaption, isCredit, regions, words } = outside;
  const isNamedCredit =
    (regions & Region.credit) !== 0 &&
    isShort(outside, longestCredit) &&
    findOpeningPhrase(words) !== 'byline';
  if (isCredit || isNamedCredit) return 'credit';
  const isOfAnother = (regions & (Region.related | Region.biography)) !== 0;
  const isAdvertising = (regions & Region.advertisement) !== 0 && block.element.tagName !== 'FIGCAPTION';
  if (isOfAnother || isAdvertising) return null;
  return isCaption || ((regions & Region.figure) !== 0 && isShort(outside, longestCredit)) ? 'caption' : null;
}

/** The longest lines of each kind that are believed by their first words: sentences begin with some of them, too. */
const longestOpenings: Readonly<Partial<Record<LeftOutKind, number>>> = {
  newsletter: 500,
  notice: 500,
  comments: 500,
  biography: 500,
  share: 80,
  credit: longestCredit,
};
const longestOpening = 200;

function openingPhrase(outside: OutsideBlock): LeftOutKind | null {
  const kind = findOpeningPhrase(outside.words);
  return kind !== null && isShort(outside, longestOpenings[kind] ?? longestOpening) ? kind : null;
}

const longestAuthorLine = 80;
const longestBiography = 800;

/** What names an author: the byline, or after the text the lines about them. */
function authorLine(outside: OutsideBlock): LeftOutKind | null {
  if (!isShort(outside, longestBiography) || !outside.namesAuthor()) return null;
  if (isShort(outside, longestAuthorLine)) return 'byline';
  return outside.place === 'below' ? 'biography' : null;
}

/** Bylines and dates by the names of their elements, where they are as short as such lines are. */
function bylineOrDate(outside: OutsideBlock): LeftOutKind | null {
  const { regions } = outside;
  if (!isShort(outside, 200)) return null;
  if (regions & Region.byline) return 'byline';
  if (!(regions & Region.date)) return null;
  const isDated =
    isShort(outside, 12) || outside.hasDate() || (isShort(outside, 60) && /\d/.test(outside.block.text));
  return isDated ? 'date' : null;
}

function telling({ block, place, linked }: OutsideBlock): LeftOutKind | null {
  if (block.text.length > 800) return null;
  const said = tellingWords.find(({ words }) => words.test(block.text))?.kind ?? null;
  // Sentences about reporters are of the story before its end, and arrows are only of links.
  if (said === 'biography' && place !== 'below') return null;
  return said === 'navigation' && linked < 0.5 ? null : said;
}

const fewestLinkWords = 4;

/** A line that is a link and nothing else: long ones lead to other stories, short ones round the site or the page. */
function bareLink({ block, linked, place }: OutsideBlock): LeftOutKind | null {
  const { text, element } = block;
  if (linked < 0.75 || text.length > 300) return null;
  const link = element.tagName === 'A' ? element : element.querySelector('a');
  if (link?.getAttribute('href')?.startsWith('#')) return 'navigation';
  if (text.split(' ').length >= fewestLinkWords || URL.canParse(text)) return 'related';
  return place === 'above' ? 'tags' : 'navigation';
}
