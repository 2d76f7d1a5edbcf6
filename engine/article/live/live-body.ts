import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { isBylineLine } from '../fields/authors.ts';
import type { PageReading } from '../page-reading.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { type Post, toOwners } from './live-blog.ts';
import { isStampLine, longestLine, withoutTime } from './stamps.ts';

/** What stands in or beside posts and is none of their text. */
const furniture =
  Region.navigation |
  Region.footer |
  Region.comments |
  Region.related |
  Region.share |
  Region.advertisement |
  Region.newsletter |
  Region.byline |
  Region.caption |
  Region.credit |
  Region.tags |
  Region.form |
  Region.cookie;

/** Shorter lines of a post are its text only where the body's scores say so: they are buttons and labels. */
const shortestLine = 25;
const shortestHeading = 4;

/** A page's blocks, with no headings in its posts: none of those is the page's headline. */
export function withoutPostHeadings(
  blocks: readonly PageBlock[],
  posts: readonly Post[],
): readonly PageBlock[] {
  if (posts.length === 0) return blocks;
  const owners = toOwners(posts, blocks.length);
  return blocks.map((block, i) =>
    (owners[i] ?? -1) < 0 ? block : { ...block, level: 0, regions: block.regions & ~Region.title },
  );
}

/** A page's statements without the times of its posts, which are none of its own. */
export function withoutPostTimes(signals: PageSignals, posts: readonly Post[]): PageSignals {
  if (posts.length === 0) return signals;
  const stamps = new Set(posts.map(({ stamp }) => stamp.element));
  return { ...signals, times: signals.times.filter((time) => !stamps.has(time)) };
}

/** What dates are read from: the times that posts show are theirs, and say nothing of the day of the whole. */
export function withoutStamps(reading: PageReading, posts: readonly Post[]): PageReading {
  if (posts.length === 0) return reading;
  const stamps = new Set(posts.map(({ stamp }) => stamp.at));
  const blocks = reading.blocks.map((block, i) => (stamps.has(i) ? { ...block, text: '' } : block));
  return { ...reading, blocks };
}

/**
 * The body of a live blog: what was chosen, and all text of its posts. A post is often no longer than a line, which by
 * itself looks like furniture. The posts' times, authors and buttons are none of it.
 *
 * @param body indexes of the blocks that were chosen
 * @returns indexes of the body's blocks, in order
 */
export function toLiveBody(
  blocks: readonly PageBlock[],
  body: readonly number[],
  posts: readonly Post[],
  titleBlock: number,
): readonly number[] {
  if (posts.length === 0) return body;
  const chosen = new Set(body);
  const owners = toOwners(posts, blocks.length);
  const stamps = new Set(posts.map(({ stamp }) => stamp.at));
  // What all posts stand in says nothing of one of their lines ("latest" is the name of many such boxes).
  const common = blocks.reduce((all, { regions }, i) => ((owners[i] ?? -1) >= 0 ? all & regions : all), -1);
  /** "Key points": its one heading is what tells a summary from the posts. */
  const headsSummary = (i: number): boolean =>
    (blocks[i]?.level ?? 0) > 1 && chosen.has(i + 1) && (owners[i + 1] ?? -1) < 0;
  return blocks.flatMap((block, i) => {
    if ((owners[i] ?? -1) < 0) return chosen.has(i) || (i > titleBlock && headsSummary(i)) ? [i] : [];
    const isStamp = stamps.has(i) && block.text.length <= longestLine;
    return isOfPost(block, common, chosen.has(i), isStamp) ? [i] : [];
  });
}

function isOfPost(block: PageBlock, common: number, isChosen: boolean, isStamp: boolean): boolean {
  const { text, linked, regions, shape } = block;
  if (shape === 'caption' || isBylineLine(text)) return false;
  if (isStamp || isStampLine(block)) return isHeadingAfterTime(block);
  if (isChosen) return true;
  if (regions & furniture & ~common || linked > text.length / 2) return false;
  return isHeading(block) || text.length >= shortestLine;
}

const isHeading = ({ level, bold, text }: PageBlock): boolean =>
  (level > 0 || bold >= text.replace(/\s/g, '').length) && text.length >= shortestHeading;

/** "14:32 Ferry leaves": a heading that begins with the time. */
const isHeadingAfterTime = (block: PageBlock): boolean =>
  isHeading(block) &&
  withoutTime(block.text) !== block.text &&
  withoutTime(block.text).length >= shortestHeading;
