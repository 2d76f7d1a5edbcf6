import type { Block } from '../../engine/model.ts';

/** At the beginning of a line: a list's bullet or number, a line below a headline or between parts, an indented code. */
const lineSigns: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]+/gm, ''],
  [/^(?:[-+](?=\s|$)|(?=-+\s*$|=+\s*$))/gm, '\\$&'],
  [/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2'],
];

/** Text in which Markdown finds nothing of its own: neither signs nor names of signs. */
export function toSafe(text: string): string {
  const safe = text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\\`*_[\]<>#|~]|&(?=#?[a-z\d]{1,32};)/gi, '\\$&');
  return lineSigns.reduce((line, [sign, escaped]) => line.replace(sign, escaped), safe);
}

/** Text on one line. */
export const toSafeLine = (text: string): string => toSafe(text.replace(/\s+/g, ' ').trim());

const quote = (text: string): string => text.replace(/^/gm, '> ');

/** A passage of somebody else's. */
export const toQuote = (text: string): string => quote(toSafe(text));

/** Between fences, which are longer than any row of backticks in it. */
function toCode(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [row]) => Math.max(most, row.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** A table as GitHub's Markdown has it, which note-taking programs read: the first row is its head. */
function toTable(text: string): string {
  const rows = text.split('\n').map((row) => row.split('\t').map(toSafeLine));
  const [head = [], ...others] = rows;
  const width = Math.max(...rows.map((row) => row.length));
  const toRow = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  return [toRow(head), toRow(Array.from({ length: width }, () => '---')), ...others.map(toRow)].join('\n');
}

/** A block of an article. @param text the article's */
export function toBlock(block: Block, text: string): string {
  if (block.kind === 'caption') return `*${toSafeLine(block.text)}*`;
  const words = text.slice(block.span.start, block.span.end);
  switch (block.kind) {
    case 'heading':
      // The article's own title is the first heading.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${toSafeLine(words)}`;
    case 'quote':
      return toQuote(words);
    case 'list-item':
      return `- ${toSafe(words).replaceAll('\n', '\n  ')}`;
    case 'code':
      return toCode(words);
    case 'table':
      return words.includes('\t') ? toTable(words) : toSafe(words);
    default:
      return toSafe(words);
  }
}
