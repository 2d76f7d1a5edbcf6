import { isElement } from '../dom.ts';

/** Tables are looked into no further than this: their shape shows in the first rows. */
const mostRows = 40;
const mostCells = 200;
const mostElementsInCell = 40;
/** A cell with more characters than this holds text, not a datum. */
const longestDatum = 200;
/** How many of its cells may hold text in a table of data: one for remarks. */
const mostTexts = 0.1;

const layoutTags = new Set('TABLE H1 H2 H3 ARTICLE SECTION ASIDE NAV FORM FIGURE HR'.split(' '));

interface TableShape {
  rows: number;
  cells: number;
  texts: number;
  widest: number;
  isTitled: boolean;
}

/**
 * Whether a table shows data, in rows and columns, or is there to place things side by side. A table of data is one
 * block; what is laid out in a table are blocks as anywhere.
 */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  const shape: TableShape = { rows: 0, cells: 0, texts: 0, widest: 0, isTitled: false };
  if (!measure(table, shape)) return false;
  const isGrid = shape.rows >= 2 && shape.widest >= 2;
  return isGrid && (shape.isTitled || shape.texts <= shape.cells * mostTexts);
}

/** Takes the measure of the rows under an element; false as soon as one of them holds what no table of data does. */
function measure(group: Element, shape: TableShape): boolean {
  for (let child = group.firstElementChild; child; child = child.nextElementSibling) {
    if (shape.rows >= mostRows || shape.cells >= mostCells) return true;
    const tag = child.tagName;
    const isGroup = tag === 'TBODY' || tag === 'THEAD' || tag === 'TFOOT';
    if (isGroup ? !measure(child, shape) : tag === 'TR' && !measureRow(child, shape)) return false;
  }
  return true;
}

function measureRow(row: Element, shape: TableShape): boolean {
  let width = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.tagName !== 'TD' && cell.tagName !== 'TH') continue;
    if (!holdsDatum(cell)) return false;
    width += 1;
    if (cell.tagName === 'TH') shape.isTitled = true;
    if ((cell.textContent ?? '').trim().length > longestDatum) shape.texts += 1;
  }
  if (width === 0) return true;
  shape.rows += 1;
  shape.cells += width;
  shape.widest = Math.max(shape.widest, width);
  return true;
}

/** Whether a cell has nothing in it that makes it a part of the page; looked at before its text, which may be the page's. */
function holdsDatum(cell: Element): boolean {
  const todo: Element[] = [cell];
  let seen = 0;
  let paragraphs = 0;
  for (let element = todo.pop(); element; element = todo.pop()) {
    if (++seen > mostElementsInCell) return false;
    if (layoutTags.has(element.tagName)) return false;
    if (element.tagName === 'P' && ++paragraphs > 1) return false;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (isElement(child)) todo.push(child);
  }
  return true;
}
