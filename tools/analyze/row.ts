import * as v from 'valibot';

/** The largest page or text that is analysed, in UTF-16 units: past it a row is refused, not cut in silence. */
const largest = 40_000_000;

const pageRow = v.object({
  id: v.union([v.string(), v.number()]),
  url: v.optional(v.string(), ''),
  html: v.string(),
});
const textRow = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

export type Row = v.InferOutput<typeof pageRow> | v.InferOutput<typeof textRow>;

/**
 * One line of the input as a row.
 *
 * @throws Error that says, in words, what is wrong with the line
 */
export function parseRow(line: string): Row {
  const value = parseJson(line);
  const fields = Object(value);
  if (!('html' in fields) && !('text' in fields)) throw new Error('the row has neither "html" nor "text"');
  const row = v.safeParse('html' in fields ? pageRow : textRow, value);
  if (!row.success) throw new Error(`the row does not fit: ${v.summarize(row.issues).replace(/\s+/g, ' ')}`);
  const content = 'html' in row.output ? row.output.html : row.output.text;
  if (content.length > largest)
    throw new Error(`the row is too large: ${content.length} characters, at most ${largest}`);
  if (isBinary(content)) throw new Error('the row holds binary data, not text');
  if (!content.trim()) throw new Error(`the ${'html' in row.output ? 'page' : 'text'} is empty`);
  return row.output;
}

/** Characters that texts do not hold, or hold where a decoder has given up: a page with many of them is a picture or a file. */
const undecoded = new Set(['\u0000', '\u0001', '\u0002', '\ufffd']);

function isBinary(content: string): boolean {
  const head = content.slice(0, 10_000);
  const found = [...head].filter((character) => undecoded.has(character)).length;
  return head.includes('\u0000') && found > 2;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`the line is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** The "id" of a line that could not be used, so that its error can be told apart; null where there is none to be found. */
export function findId(line: string): string | number | null {
  const match = /"id"\s*:\s*("(?:[^"\\]|\\.){0,500}"|-?\d{1,15})/.exec(line.slice(0, 2000));
  if (!match?.[1]) return null;
  const id: unknown = JSON.parse(match[1]);
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
