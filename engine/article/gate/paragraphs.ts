/** What the gate measures of a page's paragraphs. Lengths are UTF-16 code units. */
export interface Paragraphs {
  readonly characters: number;
  /** How many are long enough to be running text. */
  readonly long: number;
  readonly linked: number;
  /** Mean length of the long ones. */
  readonly meanLength: number;
  /** The share of the long ones that the element with most of them holds, directly and one step down; 0 to 1. */
  readonly besideOthers: number;
  readonly nearOthers: number;
}

/** Elements of a kind beyond this many are not looked at: the gate has two milliseconds. */
const mostLooked = 400;
const shortest = 40;
const shortestDivided = 80;
const longFrom = 120;

/** Text in paragraphs; where a site divides its text with `<br>` alone, the texts beside them count. */
export function readParagraphs(document: Document): Paragraphs {
  const sum = { characters: 0, longCharacters: 0, long: 0, linked: 0 };
  const beside = new Map<Node, number>();
  const near = new Map<Node, number>();
  const add = (node: Node, length: number): void => {
    sum.characters += length;
    if (length <= longFrom) return;
    sum.long += 1;
    sum.longCharacters += length;
    count(beside, node.parentNode);
    count(near, node.parentNode?.parentNode);
  };
  let looked = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++looked > mostLooked) break;
    const length = (paragraph.textContent ?? '').length;
    if (length < shortest) continue;
    add(paragraph, length);
    for (let child = paragraph.firstElementChild; child; child = child.nextElementSibling)
      if (child.tagName === 'A') sum.linked += (child.textContent ?? '').length;
  }
  looked = 0;
  for (const rule of document.getElementsByTagName('br')) {
    if (++looked > mostLooked) break;
    const before = rule.previousSibling;
    const length = before?.nodeType === 3 ? (before.nodeValue ?? '').trim().length : 0;
    if (length >= shortestDivided && rule.parentElement?.tagName !== 'P') add(rule, length);
  }
  const { characters, longCharacters, long, linked } = sum;
  return {
    characters,
    long,
    linked,
    meanLength: longCharacters / Math.max(1, long),
    besideOthers: largest(beside) / Math.max(1, long),
    nearOthers: largest(near) / Math.max(1, long),
  };
}

function count(counts: Map<Node, number>, node: Node | null | undefined): void {
  if (node) counts.set(node, (counts.get(node) ?? 0) + 1);
}

function largest(counts: ReadonlyMap<Node, number>): number {
  let most = 0;
  for (const one of counts.values()) most = Math.max(most, one);
  return most;
}
