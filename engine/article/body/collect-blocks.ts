import { isElement, isText } from '../dom.ts';
import type { BlockShape, PageBlock, Piece } from './page-block.ts';
import { createRegionReader, Region } from './regions.ts';

/** Elements whose content is never text of the page. */
const skipped = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT EMBED CANVAS VIDEO AUDIO MAP BUTTON SELECT OPTION TEXTAREA INPUT DATALIST HEAD MATH DIALOG'.split(
    ' ',
  ),
);

/** Elements that stand inside a line; everything else begins and ends a block. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR RT RP AMP-FIT-TEXT'.split(
    ' ',
  ),
);

const images = new Set(['IMG', 'PICTURE', 'AMP-IMG']);

/** Pages are hostile input: past these a page is read no further. */
const mostBlocks = 20_000;
const mostCharacters = 4_000_000;
const deepest = 800;

interface Context {
  readonly element: Element;
  readonly shape: BlockShape;
  readonly level: number;
  readonly regions: number;
  readonly depth: number;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A block while its text is being gathered. */
interface Draft {
  text: string;
  pieces: Piece[];
  linked: number;
  bold: number;
  italic: number;
  context: Context | null;
  pendingSpace: boolean;
  /** The text's last characters. Asking the text itself would copy it, once for every word. */
  tail: string;
  breaks: number;
}

const emptyDraft = (): Draft => ({
  text: '',
  pieces: [],
  linked: 0,
  bold: 0,
  italic: 0,
  context: null,
  pendingSpace: false,
  tail: '',
  breaks: 0,
});

/**
 * Reads the page's text, in order, as blocks: one walk over the live DOM, which it does not change. Open shadow
 * roots are read in place of their hosts' children. Hidden parts, scripts and controls are left out.
 */
export function collectBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  const regionsOf = createRegionReader();
  let draft = emptyDraft();
  let afterImage = false;
  let characters = 0;

  function finish(): void {
    const { context } = draft;
    if (context && draft.text) {
      characters += draft.text.length;
      blocks.push({
        text: draft.text,
        pieces: draft.pieces,
        element: context.element,
        shape: context.shape,
        level: context.level,
        regions: context.regions,
        depth: context.depth,
        linked: draft.linked,
        bold: draft.bold,
        italic: draft.italic,
        afterImage,
      });
      afterImage = false;
    }
    draft = emptyDraft();
  }

  function visit(node: Node, context: Context): void {
    if (blocks.length >= mostBlocks || characters >= mostCharacters || context.depth > deepest) return;
    if (isText(node)) addText(draft, node, context);
    else if (isElement(node)) visitElement(node, context);
  }

  function visitElement(element: Element, context: Context): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      lineBreak(context);
      return;
    }
    if (images.has(tag)) {
      if (draft.text.length > 0 && !context.linked) finish();
      afterImage = true;
      return;
    }
    if (skipped.has(tag) || isHidden(element)) return;
    const isInline = inline.has(tag);
    if (!isInline) finish();
    const inner = enter(element, tag, isInline, context, regionsOf);
    const children: Node = element.shadowRoot ?? element;
    for (let child = children.firstChild; child; child = child.nextSibling) visit(child, inner);
    if (!isInline) finish();
  }

  function lineBreak(context: Context): void {
    draft.breaks += 1;
    // Two breaks, or one after a finished sentence of some length, divide paragraphs; one alone only wraps a line.
    if (
      draft.breaks >= 2 ||
      context.shape === 'caption' ||
      (draft.text.length > 60 && /[.!?…。！？]["'”’»)]?$/.test(draft.tail))
    )
      finish();
    else draft.pendingSpace = true;
  }

  visit(root, {
    element: root,
    shape: 'paragraph',
    level: 0,
    regions: 0,
    depth: 0,
    linked: false,
    bold: false,
    italic: false,
  });
  finish();
  return blocks;
}

function enter(
  element: Element,
  tag: string,
  isInline: boolean,
  context: Context,
  regionsOf: (element: Element) => number,
): Context {
  const regions = context.regions | regionsOf(element);
  if (isInline) {
    return {
      ...context,
      regions,
      depth: context.depth + 1,
      linked: context.linked || (tag === 'A' && element.hasAttribute('href')),
      bold: context.bold || tag === 'B' || tag === 'STRONG',
      italic: context.italic || tag === 'I' || tag === 'EM' || tag === 'CITE',
    };
  }
  const heading = /^H([1-6])$/.exec(tag);
  return {
    ...context,
    element,
    regions,
    depth: context.depth + 1,
    shape: heading ? 'heading' : shapeOf(tag, regions, context.shape),
    level: heading ? Number(heading[1]) : 0,
  };
}

function shapeOf(tag: string, regions: number, outer: BlockShape): BlockShape {
  if (tag === 'FIGCAPTION' || (regions & Region.caption && outer !== 'heading')) return 'caption';
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list-item';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'PRE') return 'code';
  if (tag === 'TABLE') return 'table';
  // A paragraph inside a quotation, a list or a cell is still that; a heading ends where it ends.
  return outer === 'heading' ? 'paragraph' : outer;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 2000));
}

/** Adds a text node's characters, white space collapsed, keeping where each run of them came from. */
function addText(draft: Draft, node: Text, context: Context): void {
  const data = node.data;
  const words = /[^\s\u200b\ufeff]+/gu;
  for (let match = words.exec(data); match; match = words.exec(data)) {
    const start = match.index;
    const end = start + match[0].length;
    if (draft.pendingSpace || (start > 0 && draft.text.length > 0 && draft.tail !== ' '))
      addSpace(draft, data, start, node);
    draft.context ??= context;
    const last = draft.pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.end === start &&
      last.at + last.end - last.start === draft.text.length
    ) {
      draft.pieces[draft.pieces.length - 1] = { ...last, end };
    } else {
      draft.pieces.push({ node, start, end, at: draft.text.length });
    }
    draft.text += match[0];
    draft.tail = match[0].slice(-2);
    draft.breaks = 0;
    if (context.linked) draft.linked += match[0].length;
    if (context.bold) draft.bold += match[0].length;
    if (context.italic) draft.italic += match[0].length;
  }
  if (draft.text.length > 0 && /[\s\u200b\ufeff]$/.test(data)) draft.pendingSpace = true;
}

/** One blank for a run of white space; where that run begins with a plain blank, the blank itself is mapped. */
function addSpace(draft: Draft, data: string, start: number, node: Text): void {
  draft.pendingSpace = false;
  if (draft.text.length === 0) return;
  const last = draft.pieces.at(-1);
  if (last && last.node === node && last.end === start - 1 && data[start - 1] === ' ') {
    draft.pieces[draft.pieces.length - 1] = { ...last, end: start };
  }
  draft.text += ' ';
  draft.tail = ' ';
}
