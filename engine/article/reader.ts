import type { Article, Correction, LeftOut } from '../model.ts';
import { toDayOrder } from '../text/day-order.ts';
import { finish } from '../text/finish.ts';
import { buildBody } from './body/build-blocks.ts';
import { chooseBodyInParts } from './body/choose-body.ts';
import { collectBlocksInParts } from './body/collect-blocks.ts';
import { withoutLabelLines } from './body/label-lines.ts';
import { findLeftOut } from './body/left-out.ts';
import type { PageBlock } from './body/page-block.ts';
import { readAuthors } from './fields/authors.ts';
import { toCanonicalUrl } from './fields/canonical-url.ts';
import { readCredits } from './fields/credits.ts';
import { findDateline } from './fields/dateline.ts';
import { readDates } from './fields/dates.ts';
import { readDeck } from './fields/deck.ts';
import { findImageOf, isCaption, readImages } from './fields/images.ts';
import { readKind } from './fields/kind.ts';
import { readLanguage } from './fields/language.ts';
import { findSiteNames, readPublisher, siteNames } from './fields/publisher.ts';
import { readSection, readTags } from './fields/section.ts';
import { readTitle } from './fields/title.ts';
import { findPosts } from './live/live-blog.ts';
import { toLiveBody, withoutPostHeadings, withoutPostTimes, withoutStamps } from './live/live-body.ts';
import { toPostParts } from './live/post-parts.ts';
import { type LivePage, unseen } from './live-page.ts';
import type { PageReading } from './page-reading.ts';
import { type NarrowedPage, narrowPage } from './several/narrow-page.ts';
import type { PageSignals } from './signals/page-signals.ts';
import { readSignals } from './signals/read-signals.ts';
import { createTextMap, type TextMap } from './text-map.ts';

export interface Reading {
  readonly article: Article;
  readonly textMap: TextMap;
  /** How many articles the page shows, of which this is one. */
  readonly articles: number;
  /** What stands in or near the article and is none of its text, told apart; it is shown, and not saved. Told when first asked for. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads a page as an article: its own statements, its blocks in one walk, then each field. The page is not changed.
 * A page that is no article is read all the same; its fields are then whatever the page states.
 *
 * @param url the page's address, which may be other than the document's own
 * @param corrections what the reader has said of this site's pages; it comes before all else
 * @param live what the script in a live page knows beyond the document
 */
export const readArticle = (
  document: Document,
  url: string,
  corrections: readonly Correction[] = [],
  live: LivePage = unseen,
): Reading => finish(readArticleInParts(document, url, corrections, live));

/**
 * The same as work that offers pauses, so that a live page's own work has its turn: a long article takes a while. What
 * was read before the page changed may not fit what is read behind that; then the reading is begun anew.
 */
export function* readArticleInParts(
  document: Document,
  url: string,
  corrections: readonly Correction[],
  live: LivePage,
): Generator<void, Reading> {
  const page = yield* readPage(document, url, corrections, live);
  const { reading, narrowed, title } = page;
  const { signals, blocks, body } = reading;
  const found = readDeck(reading);
  // What stands in a post is that post's, even right under the headline.
  const isInPost = page.posts.some(({ first, last }) => first <= found.block && found.block <= last);
  const deck = isInPost ? { deck: null, block: -1 } : found;
  const text = body.filter((i) => i !== deck.block);
  const captions = findCaptions(blocks, title.block, text);
  const metadata = yield* readMetadata(page, captions);
  yield;
  const parts = toPostParts(page.posts, blocks, signals, metadata, page.order);
  const { placed, ...built } = buildBody(blocks, text, captions, parts);
  const fields = { ...metadata, title: title.title, deck: deck.deck, posts: parts };
  const article: Article = {
    ...metadata,
    ...readKind(reading, fields, narrowed.url),
    url,
    canonicalUrl: toCanonicalUrl(narrowed.url, statedAddress(signals)) + narrowed.anchor,
    title: title.title,
    deck: deck.deck,
    dateline: findDateline(firstParagraph(built.text)),
    ...built,
  };
  const asCaptions = new Set(captions);
  let leftOut: readonly LeftOut[] | null = null;
  return {
    article,
    textMap: createTextMap(placed, built.text),
    articles: narrowed.articles,
    get leftOut() {
      leftOut ??= findLeftOut({
        blocks,
        text: text.filter((i) => !asCaptions.has(i)),
        captions: asCaptions,
        titleBlock: title.block,
        deckBlock: deck.block,
        authors: article.authors?.value.map(({ name }) => name) ?? [],
      });
      return leftOut;
    },
  };
}

/**
 * What the fields are read from: the page's statements, its blocks, the headline and the body among them; and the
 * order in which the page writes numeric dates. Work that offers pauses.
 */
export function* readPage(
  document: Document,
  url: string,
  corrections: readonly Correction[] = [],
  live: LivePage = unseen,
) {
  const narrowed = yield* narrowToOne(document, url, live);
  const { blocks, isOwn } = narrowed;
  const siteCandidates = findSiteNames(narrowed.signals);
  const sites = siteNames(narrowed.signals, siteCandidates);
  const chosen = yield* chooseBodyInParts(blocks, live);
  yield;
  const language = readLanguage(narrowed.signals, beginningOf(blocks, chosen));
  const order = toDayOrder(language?.value ?? null, url);
  const posts = findPosts(narrowed.signals, blocks, chosen, order);
  const signals = withoutPostTimes(narrowed.signals, posts);
  const title = readTitle(signals, withoutPostHeadings(blocks, posts), chosen, sites, corrections);
  yield;
  const titleBlock = title.block;
  const text = toLiveBody(blocks, chosen, posts, titleBlock);
  const body = withoutLabelLines(trimBody(text, blocks, titleBlock), blocks);
  const reading: PageReading = { document, signals, blocks, body, titleBlock, isOwn, corrections };
  return { reading, posts, narrowed, sites, siteCandidates, title, language, order };
}

/** The page's statements and blocks, of the one article that is meant. */
function* narrowToOne(document: Document, url: string, live: LivePage): Generator<void, NarrowedPage> {
  const signals = readSignals(document, url);
  yield;
  const blocks = yield* collectBlocksInParts(document.documentElement, live);
  yield;
  const narrowed = narrowPage(signals, blocks, live);
  yield;
  return narrowed;
}

/** How many articles a page shows, without reading one: see `readArticle`. */
export const countArticles = (document: Document, url: string, live: LivePage = unseen): number =>
  finish(narrowToOne(document, url, live)).articles;

type ReadPage = ReturnType<typeof readPage> extends Generator<void, infer Read> ? Read : never;

/** The fields that say who, when, where and with which pictures. */
function* readMetadata(
  { reading, posts, sites, siteCandidates, language, order }: ReadPage,
  captions: readonly number[],
) {
  const { signals, blocks } = reading;
  const { authors, byline, contributors, agencies } = yield* readAuthors(reading, sites);
  yield;
  const { published, modified } = yield* readDates(withoutStamps(reading, posts), order);
  yield;
  const images = readImages(
    reading,
    captions.flatMap((i) => blocks[i] ?? []),
  );
  return {
    language,
    byline,
    authors,
    contributors,
    published,
    modified,
    section: readSection(reading, sites),
    tags: readTags(reading),
    publisher: readPublisher(reading, siteCandidates),
    credits: readCredits({
      byline: byline?.value ?? null,
      authors: authors?.value ?? [],
      agencies,
      stated: (signals.meta.get('author') ?? []).map(({ value }) => value),
      images,
    }),
    images,
  };
}

/** How much of the text tells its language. */
const mostOfText = 3000;

/** The first paragraphs of the body. */
function beginningOf(blocks: readonly PageBlock[], body: readonly number[]): string {
  let text = '';
  for (const i of body) {
    if (text.length > mostOfText) break;
    text += `${blocks[i]?.text ?? ''}\n`;
  }
  return text;
}

const statedAddress = (signals: PageSignals): string | null =>
  signals.links.get('canonical') ?? signals.meta.get('og:url')?.[0]?.value ?? null;

const firstParagraph = (text: string): string =>
  text.slice(0, Math.max(0, text.indexOf('\n\n')) || undefined);

/** The body without its own headline and what stands above that. */
function trimBody(
  chosen: readonly number[],
  blocks: readonly PageBlock[],
  titleBlock: number,
): readonly number[] {
  const title = blocks[titleBlock];
  const after = chosen.filter((i) => i > titleBlock);
  const lengthOf = (indexes: readonly number[]) =>
    indexes.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  // A headline that stands below most of the text is another story's, or the page repeats it.
  const isAbove = title !== undefined && lengthOf(after) > lengthOf(chosen) / 2;
  return isAbove ? after : chosen.filter((i) => i !== titleBlock);
}

/** Captions from the headline to the end of the text, each beside a picture. */
function findCaptions(
  blocks: readonly PageBlock[],
  titleBlock: number,
  body: readonly number[],
): readonly number[] {
  const from = Math.max(0, Math.min(titleBlock, body[0] ?? 0));
  const to = body.at(-1) ?? -1;
  const pictures = new Map<Element, Element | null>();
  const captions: number[] = [];
  for (let i = from; i <= to; i++) {
    const block = blocks[i];
    if (block && isCaption(block) && findImageOf(block, pictures)) captions.push(i);
  }
  return captions;
}
