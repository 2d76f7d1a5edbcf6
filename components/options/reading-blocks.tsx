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

/**
 * A saved text, block by block and set as text. Each piece of `Article.text` stands in one text node, whose element says
 * in `data-at` where in the text it begins: so marks find their words (`page/saved-surface.ts`).
 */
export function ReadingBlocks({ blocks, text }: Props) {
  return (
    <>
      {toGroups(blocks).map((group, i) =>
        'block' in group ? (
          <BlockView key={i} block={group.block} text={text} />
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

function BlockView({ block, text }: { readonly block: Block; readonly text: string }) {
  if (block.kind === 'caption') return <p class="caption">{block.text}</p>;
  const { start, end } = block.span;
  const words = text.slice(start, end);
  switch (block.kind) {
    case 'heading':
      return <HeadingView level={block.level ?? 2} at={start} words={words} />;
    case 'quote':
      return <blockquote data-at={start}>{words}</blockquote>;
    case 'code':
      return <pre data-at={start}>{words}</pre>;
    default:
      return <p data-at={start}>{words}</p>;
  }
}

/** The article's own headline is the page's first heading: those in the text are below it, whatever their page said. */
function HeadingView({
  level,
  at,
  words,
}: {
  readonly level: number;
  readonly at: number;
  readonly words: string;
}) {
  if (level <= 2) return <h2 data-at={at}>{words}</h2>;
  return level === 3 ? <h3 data-at={at}>{words}</h3> : <h4 data-at={at}>{words}</h4>;
}
