import type { BlockShape, Piece } from './page-block.ts';

/** Where in the page text stands, as far as a block has to know. */
export interface TextContext {
  readonly element: Element;
  readonly shape: BlockShape;
  readonly level: number;
  readonly regions: number;
  readonly depth: number;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** What divides two pieces of text within a block: a blank; in tables a tab between cells, a line end between rows. */
export type Gap = '' | ' ' | '\t' | '\n';

/** A block while its text is being gathered. */
export interface Draft {
  text: string;
  pieces: Piece[];
  linked: number;
  bold: number;
  italic: number;
  context: TextContext | null;
  /** What comes before the next word. */
  gap: Gap;
  /** The text's last characters. Asking the text itself would copy it, once for every word. */
  tail: string;
  breaks: number;
}

/** A block of which nothing has been read yet. */
export const emptyDraft = (): Draft => ({
  text: '',
  pieces: [],
  linked: 0,
  bold: 0,
  italic: 0,
  context: null,
  gap: '',
  tail: '',
  breaks: 0,
});

const gaps: readonly Gap[] = ['', ' ', '\t', '\n'];

/** Divides what comes from what stands there already; of two gaps the wider one holds. */
export function widenGap(draft: Draft, gap: Gap): void {
  if (gaps.indexOf(gap) > gaps.indexOf(draft.gap)) draft.gap = gap;
}

/** Adds a text node's characters, white space collapsed, keeping where each run of them came from. */
export function addText(draft: Draft, node: Text, context: TextContext): void {
  const data = node.data;
  const words = /[^\s\u200b\ufeff]+/gu;
  for (let match = words.exec(data); match; match = words.exec(data)) {
    const start = match.index;
    const end = start + match[0].length;
    if (draft.gap !== '' || (start > 0 && draft.text.length > 0 && draft.tail !== ' '))
      addGap(draft, data, start, node);
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
  if (draft.text.length > 0 && draft.gap === '' && /[\s\u200b\ufeff]$/.test(data)) draft.gap = ' ';
}

/** One character for a run of white space; where that run begins with a plain blank, the blank itself is mapped. */
function addGap(draft: Draft, data: string, start: number, node: Text): void {
  const gap = draft.gap || ' ';
  draft.gap = '';
  if (draft.text.length === 0) return;
  const last = draft.pieces.at(-1);
  if (gap === ' ' && last && last.node === node && last.end === start - 1 && data[start - 1] === ' ') {
    draft.pieces[draft.pieces.length - 1] = { ...last, end: start };
  }
  draft.text += gap;
  draft.tail = ' ';
}
