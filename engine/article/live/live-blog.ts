import type { DayOrder } from '../../text/day-order.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { groupPosts, type StampedPost } from './post-groups.ts';
import { isInOrder, isWithinDays, type PostTime, readPostTime } from './post-times.ts';
import { findStamps, isStampLine } from './stamps.ts';

/** A post of a live blog: indexes of its first and last block, and what its time says. */
export interface Post extends StampedPost {
  readonly time: PostTime;
}

/** A page that says that it is live needs few posts to be believed; one that only looks so, many and in order. */
const fewestSaid = 3;
const fewestUnsaid = 5;
/** How much of the text stands in the posts, as a share of it. */
const leastSaid = 0.3;
const leastUnsaid = 0.6;
const nearlyAll = 0.8;
/** Shorter lines announce nothing. */
const shortestLine = 25;
/** How much of it one post holds at most. */
const mostInOne = 0.6;

const liveWords =
  /\blive(?:[\s-]?blog|[\s-]?ticker|[\s-]?updates?|\b)|ticker|as it happened|minute by minute|\b(?:en|le|du|notre) direct\b|\bdirect\s*:|en directo|en vivo|minuto a minuto|ao vivo|in diretta|direkte|direktrapport|relacja na żywo|онлайн|直播|実況|생중계/iu;

/** Threads have posts with their times as well. */
const otherPaths = /forum|thread|viewtopic|\/t\/|comments?\//i;

/**
 * The posts of a live blog, in the page's order; none on other pages. A page is one that says so (JSON-LD, address,
 * headline) and has posts, or one whose text is a row of posts with their times of day, in order.
 *
 * @param body indexes of the body's blocks
 * @param order the order in which the page writes numeric dates
 */
export function findPosts(
  signals: PageSignals,
  blocks: readonly PageBlock[],
  body: readonly number[],
  order: DayOrder,
): readonly Post[] {
  const main = blocks.findIndex(({ level }) => level === 1);
  const isSaid = saysLive(signals, blocks[main]?.text ?? '');
  const named = blocks.reduce((sum, { regions }) => sum + (regions & Region.date ? 1 : 0), 0);
  if (!isSaid && signals.times.length + named < fewestUnsaid) return [];
  const posts = groupPosts(blocks, findStamps(blocks, signals.times)).map((post) => ({
    ...post,
    time: readPostTime(post.stamp.raw, order),
  }));
  // A row of boxes, one of which is the whole article, is the page's layout.
  if (posts.some(({ first, last }) => first <= main && main <= last)) return [];
  if (!isOwnText(posts, blocks, signals.url)) return [];
  const isLive = isSaid
    ? arePosts(posts, blocks, body)
    : !otherPaths.test(signals.url) && lookLive(posts, blocks, body);
  return isLive ? posts : [];
}

function saysLive({ jsonLdAll, url, meta, documentTitle }: PageSignals, headline: string): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const section = meta.get('article:section')?.[0]?.value ?? '';
  return (
    jsonLdAll.some((node) => typesOf(node).includes('LiveBlogPosting')) ||
    [path, section, headline, documentTitle ?? ''].some((text) => liveWords.test(text))
  );
}

/** Where a page says that it is live, all text of the posts counts, whether it was taken for the body or not. */
function arePosts(posts: readonly Post[], blocks: readonly PageBlock[], body: readonly number[]): boolean {
  const { outside } = divideText(posts, blocks, body);
  const inside = posts.reduce(
    (sum, { first, last }) =>
      sum + blocks.slice(first, last + 1).reduce((own, { text, linked }) => own + text.length - linked, 0),
    0,
  );
  return posts.length >= fewestSaid && inside >= (inside + outside) * leastSaid;
}

function lookLive(posts: readonly Post[], blocks: readonly PageBlock[], body: readonly number[]): boolean {
  const marked = posts.filter(({ stamp }) => stamp.isMarked).length;
  const { inside, outside, inPosts } = divideText(posts, blocks, body);
  const timed = posts.filter(({ time }) => time.clock ?? time.date?.iso.includes('T')).length;
  return (
    posts.length >= fewestUnsaid &&
    Math.min(marked, timed) >= posts.length * nearlyAll &&
    isInOrder(posts.map(({ time }) => time)) &&
    isWithinDays(posts.map(({ time }) => time)) &&
    inside >= (inside + outside) * leastUnsaid &&
    // An article among its page's cards is one long box among empty ones.
    inPosts.filter((length) => length > 0).length >= posts.length * leastUnsaid &&
    Math.max(...inPosts) <= inside * mostInOne
  );
}

/** Whether the posts are no comments, and no cards that lead to the articles that they announce. */
function isOwnText(posts: readonly Post[], blocks: readonly PageBlock[], url: string): boolean {
  const few = posts.length / 2;
  const isCard = ({ first, last }: Post): boolean => {
    const line = blocks
      .slice(first, last + 1)
      .find((block) => block.level > 0 || (!isStampLine(block) && block.text.length >= shortestLine));
    return line !== undefined && line.linked > line.text.length / 2 && leadsElsewhere(line.element, url);
  };
  const isComment = ({ first }: Post): boolean => ((blocks[first]?.regions ?? 0) & Region.comments) !== 0;
  return posts.filter(isComment).length < few && posts.filter(isCard).length < few;
}

/** A post's heading may lead to the post itself; a card's leads to another page. */
function leadsElsewhere(element: Element, url: string): boolean {
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  const href = link?.getAttribute('href') ?? '';
  const pathOf = (address: string): string => (URL.canParse(address) ? new URL(address).pathname : '');
  return URL.canParse(href, url || undefined) && pathOf(new URL(href, url || undefined).href) !== pathOf(url);
}

/** How much of the body's text stands in the posts, and how much outside. */
function divideText(posts: readonly Post[], blocks: readonly PageBlock[], body: readonly number[]) {
  const owners = toOwners(posts, blocks.length);
  const inPosts = posts.map(() => 0);
  let inside = 0;
  let outside = 0;
  for (const i of body) {
    const length = blocks[i]?.text.length ?? 0;
    const owner = owners[i] ?? -1;
    if (owner >= 0) {
      inside += length;
      inPosts[owner] = (inPosts[owner] ?? 0) + length;
    } else outside += length;
  }
  return { inside, outside, inPosts };
}

/** For each block the index of the post that it stands in, or -1. */
export function toOwners(posts: readonly Post[], count: number): Int32Array {
  const owners = new Int32Array(count).fill(-1);
  posts.forEach(({ first, last }, post) => {
    owners.fill(post, first, last + 1);
  });
  return owners;
}

/** What a page's JSON-LD says of its posts: when those with these words were published. */
export function findStatedTimes({ jsonLdAll }: PageSignals): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const update of jsonLdAll.flatMap((node) => listOf(node['liveBlogUpdate']))) {
    const published = isRecord(update) ? textOf(update['datePublished']) : null;
    const headline = isRecord(update) ? foldForComparison(textOf(update['headline']) ?? '') : '';
    if (published && headline) times.set(headline, published);
  }
  return times;
}
