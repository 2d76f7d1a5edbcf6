import type { TextContext } from './block-draft.ts';
import { type Host, takeSlotted, toHost } from './shadow-trees.ts';

/** What is known where a node is read, from the elements round it. */
export interface Context extends TextContext {
  /** Whether all that is read is one block: a table of data. */
  readonly isJoined: boolean;
  /** Whether an element round it says that it is a caption; that may prove wrong when all is read. */
  readonly isCaption: boolean;
  readonly host: Host | null;
}

/** An element whose children are being read. */
export interface Frame {
  readonly inner: Context;
  /** The child to read next, or null where all are read. */
  next: Node | null;
  /** What is read instead of children: what was put into a slot. */
  readonly slotted: Node[] | null;
  /** How the element's own end divides blocks. */
  readonly tag: string;
  readonly isInline: boolean;
  readonly outer: Context;
}

/** The next child that an element has to be read, or null. */
export function takeNext(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted.shift() ?? null;
  const { next } = frame;
  if (next) frame.next = next.nextSibling;
  return next;
}

/** A shadow root that is written out in the page, read as its host's children are. It ends no block: its host does. */
export function toDeclaredFrame(declared: Node, element: Element, inner: Context): Frame {
  const within = { ...inner, host: toHost(element, inner.host) };
  return { inner: within, next: declared.firstChild, slotted: null, tag: '', isInline: true, outer: inner };
}

/** What is put into a slot, read as where the host stands; its own children where that is nothing. */
export function toSlotFrame(slot: Element, host: Host, frame: Frame): Frame {
  const slotted = takeSlotted(slot, host);
  if (slotted.length === 0) return frame;
  return { ...frame, inner: { ...frame.inner, host: host.outer }, slotted: [...slotted] };
}
