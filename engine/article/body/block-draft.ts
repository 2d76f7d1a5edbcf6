import type { BlockShape, Piece } from './page-block.ts';
import type { RegionScope } from './region-scopes.ts';

/** Where in the page text stands, as far as a block has to know. */
export interface TextContext {
  readonly element: Element;
  readonly shape: BlockShape;
  readonly level: number;
  readonly scope: RegionScope | null;
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

/** White space, zero-width too; what collapses into one blank. */
const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && wideWhite.has(code));

const wideWhite: ReadonlySet<number> = new Set([
  ...[0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 12 }, (_, i) => 0x2000 + i),
]);

/** Adds a text node's characters, white space collapsed, keeping where each run of them came from. */
export function addText(draft: Draft, node: Text, context: TextContext): void {
  const data = node.data;
  const { length } = data;
  let at = 0;
  while (at < length) {
    if (isWhite(data.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    let word = start;
    let blanks = 0;
    // Words with one blank between them stand in the block's text as they stand here.
    for (at++; at < length; at++) {
      const code = data.charCodeAt(at);
      if (!isWhite(code)) continue;
      if (code !== 32 || at + 1 >= length || isWhite(data.charCodeAt(at + 1))) break;
      blanks++;
      word = at + 1;
    }
    addRun(draft, node, context, { start, end: at, word, characters: at - start - blanks });
  }
  if (draft.text.length > 0 && draft.gap === '' && length > 0 && isWhite(data.charCodeAt(length - 1)))
    draft.gap = ' ';
}

/** Words of a text node with single blanks between them. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** Where the last word begins. */
  readonly word: number;
  /** How many characters it has besides the blanks. */
  readonly characters: number;
}

function addRun(draft: Draft, node: Text, context: TextContext, run: Run): void {
  const { start, end, characters } = run;
  if (draft.gap !== '' || (start > 0 && draft.text.length > 0)) addGap(draft, node, start);
  draft.context ??= context;
  const last = draft.pieces.at(-1);
  const isContinued =
    last !== undefined &&
    last.node === node &&
    last.end === start &&
    last.at + last.end - last.start === draft.text.length;
  if (isContinued) draft.pieces[draft.pieces.length - 1] = { ...last, end };
  else draft.pieces.push({ node, start, end, at: draft.text.length });
  draft.text += node.data.slice(start, end);
  draft.tail = node.data.slice(Math.max(run.word, end - 2), end);
  draft.breaks = 0;
  if (context.linked) draft.linked += characters;
  if (context.bold) draft.bold += characters;
  if (context.italic) draft.italic += characters;
}

/** One character for a run of white space; where that run begins with a plain blank, the blank itself is mapped. */
function addGap(draft: Draft, node: Text, start: number): void {
  const gap = draft.gap || ' ';
  draft.gap = '';
  if (draft.text.length === 0) return;
  const last = draft.pieces.at(-1);
  if (gap === ' ' && last && last.node === node && last.end === start - 1 && node.data[start - 1] === ' ') {
    draft.pieces[draft.pieces.length - 1] = { ...last, end: start };
  }
  draft.text += gap;
}
