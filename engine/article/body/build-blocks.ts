import type { Block, Part, TextBlock } from '../../model.ts';
import { isApparentHeading } from './apparent-headings.ts';
import type { PageBlock } from './page-block.ts';
import { type PostPart, toParts } from './parts.ts';

export interface BuiltBody {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  readonly placed: readonly { readonly block: PageBlock; readonly at: number }[];
}

const separator = '\n\n';

/** Headings that are only made to look so rank below all real ones. */
const apparentLevel = 3;
const lowestLevel = 6;

/**
 * The body as text and blocks: paragraphs, headings (real ones and those that only look so), list items, quotes, with
 * captions at their place; and its parts, from heading to heading, or from post to post.
 *
 * @param textIndexes indexes of the body's blocks among the page's
 * @param captions indexes of the captions among them
 * @param posts the posts of a live blog
 */
export function buildBody(
  pageBlocks: readonly PageBlock[],
  textIndexes: readonly number[],
  captions: readonly number[],
  posts: readonly PostPart[] = [],
): BuiltBody {
  const captionIndexes = new Set(captions);
  const levels = findHeadings(
    textIndexes.flatMap((i) => (captionIndexes.has(i) ? [] : (pageBlocks[i] ?? []))),
  );
  const places = [...new Set([...textIndexes, ...captions])]
    .sort((a, b) => a - b)
    .filter((i) => pageBlocks[i] !== undefined);
  const blocks: Block[] = [];
  const placed: { block: PageBlock; at: number }[] = [];
  let text = '';
  for (const place of places) {
    const block = pageBlocks[place];
    if (!block) continue;
    if (captionIndexes.has(place)) {
      blocks.push({ kind: 'caption', text: block.text });
      continue;
    }
    if (text) text += separator;
    placed.push({ block, at: text.length });
    const span = { start: text.length, end: text.length + block.text.length };
    const level = levels.get(block);
    blocks.push(level === undefined ? { kind: toKind(block), span } : { kind: 'heading', span, level });
    text += block.text;
  }
  return { text, blocks: withoutLoneHeadings(blocks), placed, parts: toParts(blocks, places, text, posts) };
}

/** The levels of those of the body's blocks that are headings, by their element or by their looks. */
function findHeadings(body: readonly PageBlock[]): ReadonlyMap<PageBlock, number> {
  const levels = new Map<PageBlock, number>();
  for (const block of body) if (block.shape === 'heading') levels.set(block, block.level);
  const deepest = [...levels.values()].reduce((a, b) => Math.max(a, b), 0);
  const below = Math.min(lowestLevel, Math.max(apparentLevel, deepest + 1));
  body.forEach((block, i) => {
    if (!levels.has(block) && isApparentHeading(block, body[i - 1], body[i + 1])) levels.set(block, below);
  });
  return levels;
}

const toKind = ({ shape }: PageBlock): Exclude<TextBlock['kind'], 'heading'> =>
  shape === 'caption' || shape === 'heading' ? 'paragraph' : shape;

/** A heading that nothing follows heads nothing; it stays, as a paragraph. */
function withoutLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'heading' ? [...blocks.slice(0, -1), { kind: 'paragraph', span: last.span }] : blocks;
}
