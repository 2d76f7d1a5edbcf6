import { isElement, isText } from '../dom.ts';
import { type LivePage, unseen } from '../live-page.ts';
import { addText, type Draft, emptyDraft, type Gap, type TextContext, widenGap } from './block-draft.ts';
import { isDataTable } from './data-tables.ts';
import { createKindReader, type ElementKind, isHidden, isInlineIn } from './element-kinds.ts';
import type { BlockShape, PageBlock } from './page-block.ts';
import { createRegionScopes, type RegionScopes } from './region-scopes.ts';
import { createRegionReader, Region } from './regions.ts';
import { findDeclaredRoot, findShadowRoot, type Host, takeSlotted, toHost } from './shadow-trees.ts';

/** Pages are hostile input: past these a page is read no further. */
const mostBlocks = 20_000;
const mostCharacters = 4_000_000;
const deepest = 800;

interface Context extends TextContext {
  /** Whether all that is read is one block: a table of data. */
  readonly isJoined: boolean;
  /** Whether an element round it says that it is a caption; that may prove wrong when all is read. */
  readonly isCaption: boolean;
  readonly host: Host | null;
}

const outermost: Omit<Context, 'element'> = {
  shape: 'paragraph',
  level: 0,
  depth: 0,
  linked: false,
  bold: false,
  italic: false,
  isJoined: false,
  isCaption: false,
  scope: null,
  host: null,
};

/**
 * Reads the page's text, in order, as blocks: one walk over the live DOM, which it does not change. Shadow trees are
 * read in place of their hosts' children, which stand in their slots. Hidden parts, scripts and controls are left out.
 *
 * @param live what the script in a live page knows beyond the document
 */
export function collectBlocks(root: Element, live: LivePage = unseen): PageBlock[] {
  const scopes = createRegionScopes();
  const kindOf = createKindReader();
  const regionsOf = createRegionReader();
  let draft = emptyDraft();
  let afterImage = false;
  let characters = 0;
  let count = 0;
  let declaredRoot: Element | null = null;

  function finish(): void {
    const { context } = draft;
    if (context && draft.text) {
      characters += draft.text.length;
      count += 1;
      scopes.place(toBlock(draft, context, afterImage), context.scope);
      afterImage = false;
    }
    draft = emptyDraft();
  }

  function visit(node: Node, context: Context): void {
    if (count >= mostBlocks || characters >= mostCharacters || context.depth > deepest) return;
    if (isText(node)) addText(draft, node, context);
    else if (isElement(node)) visitElement(node, context);
  }

  function visitElement(element: Element, context: Context): void {
    const kind = kindOf(element);
    const { tag } = kind;
    if (tag === 'BR') {
      lineBreak(context);
      return;
    }
    if (kind.isImage) {
      if (draft.text.length > 0 && !context.linked && !context.isJoined) finish();
      afterImage = true;
      return;
    }
    const isInline = isInlineIn(kind, context.element);
    if (tag === 'TEMPLATE') visitDeclaredRoot(element, context);
    if (kind.isSkipped || isHidden(element, isInline)) return;
    divide(tag, isInline, context);
    const inner = enter(element, kind, isInline, context, regionsOf(element), scopes);
    const shadow = findShadowRoot(element, tag, live);
    if (shadow) visitChildren(shadow, { ...inner, host: toHost(element, context.host) });
    else if (tag !== 'SLOT' || !context.host || !visitSlot(element, context.host, inner))
      visitChildren(element, inner);
    divide(tag, isInline, context);
  }

  function visitChildren(parent: Node, inner: Context): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      visit(child, inner);
      // What stands beside a shadow root is shown in its slots, if anywhere.
      if (declaredRoot === child) return;
    }
  }

  /** Reads a shadow root that is written out in the page, where no browser has attached it. */
  function visitDeclaredRoot(template: Element, inner: Context): void {
    const declared = findDeclaredRoot(template);
    const element = template.parentElement;
    if (!declared || !element) return;
    visitChildren(declared, { ...inner, host: toHost(element, inner.host) });
    declaredRoot = template;
  }

  /** Reads what is put into a slot; false where that is nothing. */
  function visitSlot(slot: Element, host: Host, inner: Context): boolean {
    const slotted = takeSlotted(slot, host);
    for (const node of slotted) visit(node, { ...inner, host: host.outer });
    return slotted.length > 0;
  }

  /** Ends a block where an element begins or ends that makes one; within a table of data, a cell or a row. */
  function divide(tag: string, isInline: boolean, context: Context): void {
    if (isInline) return;
    if (context.isJoined) widenGap(draft, cellGaps[tag] ?? ' ');
    else finish();
  }

  function lineBreak(context: Context): void {
    draft.breaks += 1;
    // Two breaks, or one after a finished sentence of some length, divide paragraphs; one alone only wraps a line.
    const isDivision =
      draft.breaks >= 2 ||
      context.isCaption ||
      (draft.text.length > 60 && /[.!?…。！？]["'”’»)]?$/.test(draft.tail));
    if (isDivision && !context.isJoined) finish();
    else widenGap(draft, ' ');
  }

  visit(root, { ...outermost, element: root });
  finish();
  return scopes.settle();
}

const toBlock = (draft: Draft, context: TextContext, afterImage: boolean): PageBlock => ({
  text: draft.text,
  pieces: draft.pieces,
  element: context.element,
  shape: context.shape,
  level: context.level,
  regions: 0,
  depth: context.depth,
  linked: draft.linked,
  bold: draft.bold,
  italic: draft.italic,
  afterImage,
});

const cellGaps: Readonly<Record<string, Gap>> = { TD: '\t', TH: '\t', TR: '\n', CAPTION: '\n' };

function enter(
  element: Element,
  { tag, level }: ElementKind,
  isInline: boolean,
  context: Context,
  regions: number,
  scopes: RegionScopes,
): Context {
  const scope = scopes.enter(context.scope, regions);
  const isCaption = context.isCaption || (regions & Region.caption) !== 0;
  if (isInline) {
    return {
      ...context,
      scope,
      isCaption,
      depth: context.depth + 1,
      linked: context.linked || (tag === 'A' && element.hasAttribute('href')),
      bold: context.bold || tag === 'B' || tag === 'STRONG' || (tag === 'SPAN' && isStyledBold(element)),
      italic: context.italic || tag === 'I' || tag === 'EM' || tag === 'CITE',
    };
  }
  if (context.isJoined) return { ...context, scope, depth: context.depth + 1 };
  const isJoined = tag === 'TABLE' && isDataTable(element);
  return {
    ...context,
    element,
    scope,
    isCaption,
    depth: context.depth + 1,
    shape: level > 0 ? 'heading' : isJoined ? 'table' : shapeOf(tag, context.shape),
    level,
    isJoined,
  };
}

/** Text that word processors have set in bold. */
function isStyledBold(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style.slice(0, 500));
}

function shapeOf(tag: string, outer: BlockShape): BlockShape {
  if (tag === 'LI' || tag === 'DT' || tag === 'DD') return 'list-item';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'PRE') return 'code';
  // A paragraph inside a quotation, a list or a cell is still that; a heading ends where it ends.
  return outer === 'heading' ? 'paragraph' : outer;
}
