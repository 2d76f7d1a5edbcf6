import type { Block, Part, Span, TextBlock } from '../../model.ts';
import type { PageBlock } from './page-block.ts';

export interface BuiltBody {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  readonly placed: readonly { readonly block: PageBlock; readonly at: number }[];
}

const separator = '\n\n';
const longestHeading = 150;

/** Headings that are only made to look so, by bold type, rank below all real ones. */
const apparentLevel = 3;

/**
 * The body as text and blocks: paragraphs, headings (real ones and those made of bold type), list items, quotes,
 * with captions at their place; and its parts, from heading to heading.
 *
 * @param textIndexes indexes of the body's blocks among the page's
 * @param captions indexes of the captions among them
 */
export function buildBody(
  pageBlocks: readonly PageBlock[],
  textIndexes: readonly number[],
  captions: readonly number[],
): BuiltBody {
  const captionIndexes = new Set(captions);
  const indexes = [...new Set([...textIndexes, ...captions])].sort((a, b) => a - b);
  const blocks: Block[] = [];
  const placed: { block: PageBlock; at: number }[] = [];
  let text = '';
  for (const index of indexes) {
    const block = pageBlocks[index];
    if (!block) continue;
    if (captionIndexes.has(index)) {
      blocks.push({ kind: 'caption', text: block.text });
      continue;
    }
    if (text) text += separator;
    placed.push({ block, at: text.length });
    blocks.push(toTextBlock(block, { start: text.length, end: text.length + block.text.length }));
    text += block.text;
  }
  return { text, blocks: withoutLoneHeadings(blocks), placed, parts: toParts(blocks, text) };
}

function toTextBlock(block: PageBlock, span: Span): TextBlock {
  if (block.shape === 'heading') return { kind: 'heading', span, level: block.level };
  if (isApparentHeading(block)) return { kind: 'heading', span, level: apparentLevel };
  return { kind: block.shape === 'caption' ? 'paragraph' : block.shape, span };
}

/** A short line wholly in bold that is no sentence: 'Red notice'. */
export function isApparentHeading(block: PageBlock): boolean {
  const { text } = block;
  const letters = text.replace(/\s/g, '').length;
  return (
    block.shape === 'paragraph' &&
    text.length <= longestHeading &&
    block.bold >= letters &&
    block.linked === 0 &&
    !/[.!?:;,]["'”’]?$/.test(text.replace(/\?$/, ''))
  );
}

/** A heading that nothing follows heads nothing; it stays, as a paragraph. */
function withoutLoneHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.kind === 'heading' ? [...blocks.slice(0, -1), { kind: 'paragraph', span: last.span }] : blocks;
}

function toParts(blocks: readonly Block[], text: string): readonly Part[] {
  const starts = blocks.flatMap((block, i) =>
    i === 0 || (block.kind === 'heading' && i < blocks.length - 1) ? [i] : [],
  );
  return starts.map((firstBlock, n) => {
    const block = blocks[firstBlock];
    const isHeaded = block?.kind === 'heading';
    return {
      heading: isHeaded ? text.slice(block.span.start, block.span.end) : null,
      level: isHeaded ? (block.level ?? null) : null,
      published: null,
      firstBlock,
      lastBlock: (starts[n + 1] ?? blocks.length) - 1,
    };
  });
}
