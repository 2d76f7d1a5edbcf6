import type { Block, TextBlock } from '../../engine/model.ts';

interface Props {
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** A run of list items, or one block of another kind. */
type Group = { readonly items: readonly TextBlock[] } | { readonly block: Block };

/** Blocks in order, list items that follow each other together. */
function toGroups(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  let items: TextBlock[] = [];
  for (const block of blocks) {
    if (block.kind === 'list-item') {
      if (items.length === 0) groups.push({ items });
      items.push(block);
    } else {
      items = [];
      groups.push({ block });
    }
  }
  return groups;
}

/** How deep each heading lies below the headline, by where it begins: without gaps, whatever levels its page has used. */
function toDepths(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const above: number[] = [];
  const depths = new Map<number, number>();
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const level = block.level ?? 2;
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    depths.set(block.span.start, above.length);
  }
  return depths;
}

/**
 * A saved text, block by block and set as text. Each piece of `Article.text` stands in one text node, whose element says
 * in `data-at` where in the text it begins: so marks find their words (`page/saved-surface.ts`).
 */
export function ReadingBlocks({ blocks, text }: Props) {
  const depths = toDepths(blocks);
  return (
    <>
      {toGroups(blocks).map((group, i) =>
        'block' in group ? (
          <BlockView key={i} block={group.block} text={text} depths={depths} />
        ) : (
          <ul key={i}>
            {group.items.map(({ span }) => (
              <li key={span.start} data-at={span.start}>
                {text.slice(span.start, span.end)}
              </li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly depths: ReadonlyMap<number, number>;
}

function BlockView({ block, text, depths }: BlockProps) {
  if (block.kind === 'caption') return <p class="caption">{block.text}</p>;
  const { start, end } = block.span;
  const words = text.slice(start, end);
  switch (block.kind) {
    case 'heading':
      return <HeadingView depth={depths.get(start) ?? 1} at={start} words={words} />;
    case 'quote':
      return <blockquote data-at={start}>{words}</blockquote>;
    case 'code':
      return <pre data-at={start}>{words}</pre>;
    default:
      return <p data-at={start}>{words}</p>;
  }
}

interface HeadingProps {
  /** From 1, below the article's own headline, which is the page's first heading. */
  readonly depth: number;
  readonly at: number;
  readonly words: string;
}

function HeadingView({ depth, at, words }: HeadingProps) {
  if (depth <= 1) return <h2 data-at={at}>{words}</h2>;
  return depth === 2 ? <h3 data-at={at}>{words}</h3> : <h4 data-at={at}>{words}</h4>;
}
