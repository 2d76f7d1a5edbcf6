import { finish } from '../../text/finish.ts';
import { isElement, isText } from '../dom.ts';
import { type LivePage, unseen } from '../live-page.ts';
import { addText, type Draft, emptyDraft, type Gap, type TextContext, widenGap } from './block-draft.ts';
import { type Context, type Frame, takeNext, toDeclaredFrame, toSlotFrame } from './block-walk.ts';
import { isDataTable } from './data-tables.ts';
import { createKindReader, type ElementKind, isHidden, isInlineIn } from './element-kinds.ts';
import type { BlockShape, PageBlock } from './page-block.ts';
import { createRegionScopes, type RegionScopes } from './region-scopes.ts';
import { createRegionReader, Region } from './regions.ts';
import { findDeclaredRoot, findShadowRoot, toHost } from './shadow-trees.ts';

/** Pages are hostile input: past these a page is read no further. */
const mostBlocks = 20_000;
const mostCharacters = 4_000_000;
const deepest = 800;

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

/** After so many elements a pause is offered. */
const elementsAtATime = 200;

/**
 * Reads the page's text, in order, as blocks: one walk over the live DOM, which it does not change. Shadow trees are
 * read in place of their hosts' children, which stand in their slots. Hidden parts, scripts and controls are left out.
 *
 * @param live what the script in a live page knows beyond the document
 * @returns work that offers a pause every so many elements, and the blocks at its end
 */
export function* collectBlocksInParts(root: Element, live: LivePage = unseen): Generator<void, PageBlock[]> {
  const scopes = createRegionScopes();
  const [kindOf, regionsOf] = [createKindReader(), createRegionReader()];
  const frames: Frame[] = [];
  let draft = emptyDraft();
  let afterImage = false;
  let characters = 0;
  let count = 0;

  function finishBlock(): void {
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
      if (draft.text.length > 0 && !context.linked && !context.isJoined) finishBlock();
      afterImage = true;
      return;
    }
    const isInline = isInlineIn(kind, context.element);
    if (tag === 'TEMPLATE') enterDeclaredRoot(element, context);
    if (kind.isSkipped || isHidden(element, isInline)) return;
    divide(tag, isInline, context);
    const inner = enter(element, kind, isInline, context, regionsOf(element), scopes);
    const shadow = findShadowRoot(element, tag, live);
    const frame = { inner, next: element.firstChild, slotted: null, tag, isInline, outer: context };
    if (shadow)
      frames.push({
        ...frame,
        inner: { ...inner, host: toHost(element, context.host) },
        next: shadow.firstChild,
      });
    else if (tag === 'SLOT' && context.host) frames.push(toSlotFrame(element, context.host, frame));
    else frames.push(frame);
  }

  /**
   * Reads a shadow root that is written out in the page, where no browser has attached it. What stands beside a shadow
   * root is shown in its slots, if anywhere.
   */
  function enterDeclaredRoot(template: Element, inner: Context): void {
    const declared = findDeclaredRoot(template);
    const element = template.parentElement;
    const parent = frames.at(-1);
    if (!declared || !element || !parent) return;
    parent.next = null;
    frames.push(toDeclaredFrame(declared, element, inner));
  }

  /** Ends a block where an element begins or ends that makes one; within a table of data, a cell or a row. */
  function divide(tag: string, isInline: boolean, context: Context): void {
    if (isInline) return;
    if (context.isJoined) widenGap(draft, cellGaps[tag] ?? ' ');
    else finishBlock();
  }

  function lineBreak(context: Context): void {
    draft.breaks += 1;
    // Two breaks, or one after a finished sentence of some length, divide paragraphs; one alone only wraps a line.
    const isDivision =
      draft.breaks >= 2 ||
      context.isCaption ||
      (draft.text.length > 60 && /[.!?…。！？]["'”’»)]?$/.test(draft.tail));
    if (isDivision && !context.isJoined) finishBlock();
    else widenGap(draft, ' ');
  }

  visit(root, { ...outermost, element: root });
  let left = 0;
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = takeNext(frame);
    if (node) visit(node, frame.inner);
    else {
      frames.pop();
      divide(frame.tag, frame.isInline, frame.outer);
      if (++left % elementsAtATime === 0) yield;
    }
  }
  finishBlock();
  return scopes.settle();
}

/** The same without pauses. */
export const collectBlocks = (root: Element, live: LivePage = unseen): PageBlock[] =>
  finish(collectBlocksInParts(root, live));

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
