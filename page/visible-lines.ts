import type { Box } from './card-placement.ts';
import { toLines } from './ranges.ts';

/** Where words stand now, and what moves them. */
export interface VisibleLines {
  /** The boxes of the words in the viewport, one a line, as far as the scrolling boxes around them show them. */
  find(): readonly Box[];
  /** The shadow roots around the words: scrolling in there is told of nowhere else. */
  readonly roots: readonly ShadowRoot[];
  /** The elements around the words whose size the place of words depends on, the innermost first. */
  readonly around: readonly Element[];
  readonly isRightToLeft: boolean;
}

/** Watches over the words of ranges while a card is open beside them. */
export function watchLines(ranges: readonly Range[]): VisibleLines {
  const element = ranges[0]?.startContainer.parentElement ?? null;
  const around = element ? findAround(element) : [];
  const frames = around.filter(isFrame);
  return {
    find: () => {
      const boxes = frames.map((frame) => frame.getBoundingClientRect());
      return toLines(ranges).flatMap((line) => boxes.reduce<Box | null>(cut, line) ?? []);
    },
    roots: around.flatMap(({ parentNode }) => (parentNode instanceof ShadowRoot ? [parentNode] : [])),
    around,
    isRightToLeft: element !== null && getComputedStyle(element).direction === 'rtl',
  };
}

/** An element and those around it as they are drawn, slots and shadow roots included, up to the page's body. */
function findAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = findParent(at)) around.push(at);
  return around;
}

function findParent(element: Element): Element | null {
  const { parentNode } = element;
  return element.assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
}

/** Whether an element cuts off what reaches over its edges. */
function isFrame(element: Element): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  return display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
}

/** What of a box a frame shows; null for nothing. */
function cut(box: Box | null, frame: Box): Box | null {
  if (!box) return null;
  const shown = {
    left: Math.max(box.left, frame.left),
    top: Math.max(box.top, frame.top),
    right: Math.min(box.right, frame.right),
    bottom: Math.min(box.bottom, frame.bottom),
  };
  return shown.left < shown.right && shown.top < shown.bottom ? shown : null;
}
