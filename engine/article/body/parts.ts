import type { ArticleDate, Block, Part } from '../../model.ts';
import { withoutTime } from '../live/stamps.ts';

/** A post of a live blog, by the indexes that its blocks have in the page. */
export interface PostPart {
  readonly first: number;
  readonly last: number;
  readonly published: ArticleDate | null;
  /** What stands for its heading where it has none and no words: its time as shown. */
  readonly time: string;
}

const longestOpening = 80;
/** A post's heading stands at its beginning; what comes later heads a piece of it. */
const headingWithin = 3;
const usualLevel = 2;

/**
 * The parts of a body: from heading to heading, and each post of a live blog for itself.
 *
 * @param blocks the body's blocks
 * @param places the index of each in the page
 * @param text the body's text
 */
export function toParts(
  blocks: readonly Block[],
  places: readonly number[],
  text: string,
  posts: readonly PostPart[],
): readonly Part[] {
  const owners = places.map(
    (place) => posts.find(({ first, last }) => first <= place && place <= last) ?? null,
  );
  const starts = blocks.flatMap((block, i) => {
    const isHeaded = block.kind === 'heading' && i < blocks.length - 1 && owners[i] === null;
    return i === 0 || isHeaded || owners[i] !== owners[i - 1] ? [i] : [];
  });
  const level = findPostLevel(blocks, owners);
  return starts.map((firstBlock, n) => {
    const lastBlock = (starts[n + 1] ?? blocks.length) - 1;
    const post = owners[firstBlock];
    const own = blocks.slice(firstBlock, lastBlock + 1);
    if (post)
      return { ...headPost(own, text, post), level, published: post.published, firstBlock, lastBlock };
    const [block] = own;
    const isHeaded = block?.kind === 'heading';
    return {
      heading: isHeaded ? text.slice(block.span.start, block.span.end) : null,
      level: isHeaded ? (block.level ?? null) : null,
      published: null,
      firstBlock,
      lastBlock,
    };
  });
}

/** All posts are parts of one level: the one of their headings. */
function findPostLevel(blocks: readonly Block[], owners: readonly (PostPart | null)[]): number {
  const heading = blocks.find((block, i) => block.kind === 'heading' && owners[i] !== null);
  return heading?.kind === 'heading' ? (heading.level ?? usualLevel) : usualLevel;
}

/** A post's heading, else its first words, else its time. */
function headPost(own: readonly Block[], text: string, { time }: PostPart): { readonly heading: string } {
  const texts = own.flatMap((block) => (block.kind === 'caption' ? [] : [block]));
  const headed = texts.slice(0, headingWithin).find(({ kind }) => kind === 'heading');
  const chosen = headed ?? texts[0];
  const words = chosen ? withoutTime(text.slice(chosen.span.start, chosen.span.end)) : '';
  return { heading: (headed ? words : toOpening(words)) || time };
}

/** The beginning of a text, up to the end of a word. */
function toOpening(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.length <= longestOpening) return line;
  const cut = line.slice(0, longestOpening);
  const end = cut.lastIndexOf(' ');
  return `${(end > longestOpening / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:–—-]+$/u, '')}…`;
}
