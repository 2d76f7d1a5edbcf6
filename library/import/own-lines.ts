import * as v from 'valibot';
import { exportFormat, exportVersion } from '../export/json.ts';
import { type DamagedEntry, damagedEntrySchema, type SavedRecord } from '../saved-article.ts';
import { upgradeRecord } from '../upgrade.ts';
import type { Refusal } from './imported-link.ts';
import { type FileLine, readLines } from './lines.ts';

/** A line of an export of Byline's own: a record, what was damaged when it was written, or why it is neither. */
export type OwnLine = {
  readonly line: number;
  /** How many bytes of the file have been read by now. */
  readonly bytes: number;
  /** How much it holds, in UTF-16 code units. */
  readonly size: number;
} & (
  | { readonly kind: 'record'; readonly record: SavedRecord }
  | { readonly kind: 'damaged'; readonly entry: DamagedEntry }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string | null }
);

const headSchema = v.object({
  format: v.literal(exportFormat),
  version: v.literal(exportVersion),
  records: v.array(v.unknown()),
});

/** Whether a file's first line is that of an export in which each record has a line of its own. */
const isHead = (text: string): boolean =>
  v.is(
    v.pipe(
      v.string(),
      v.trim(),
      v.endsWith('['),
      v.transform((head) => `${head}]}`),
      v.parseJson(),
      headSchema,
    ),
    text,
  );

/** How long a first line may be: what is longer is another file, of one line. */
const longestHead = 1000;

/** Whether a file can be read line by line: exports are written so, but other programs may have set them otherwise. */
export async function isOwnByLines(file: Blob): Promise<boolean> {
  const [head = ''] = (await file.slice(0, longestHead).text()).split('\n');
  return isHead(head);
}

/**
 * Reads an export by lines, so that one of any size is never held as a whole. A line that is no record is refused with
 * its number, and the rest goes on; a file that stops before its end says so.
 */
export async function* readOwnLines(file: Blob): AsyncGenerator<OwnLine> {
  let last = 1;
  let isBehindRecords = false;
  for await (const line of readLines(file)) {
    last = line.number;
    if (line.number === 1 || line.text.trim() === '') continue;
    if (!line.text.startsWith(']')) yield isBehindRecords ? toDamagedLine(line) : await toOwnLine(line);
    else if (isBehindRecords) return;
    else if (line.text.trimEnd() === damagedHead) isBehindRecords = true;
    else {
      yield* toDamagedLines(line);
      return;
    }
  }
  yield { kind: 'refused', line: last, bytes: file.size, size: 0, reason: 'cut_off', detail: null };
}

/** What stands behind the last record. What is damaged has a line each, or, in older files, one for all. */
const damagedHead = '],"damaged":[';

const tailSchema = v.pipe(
  v.string(),
  v.transform((text) => `{"records":[${text}`),
  v.parseJson(),
  v.object({ damaged: v.array(v.unknown()) }),
);

function* toDamagedLines({ number, text, bytes }: FileLine): Generator<OwnLine> {
  const tail = v.safeParse(tailSchema, text);
  if (!tail.success) yield refuse({ number, text, bytes }, 'shape', null);
  else
    for (const entry of tail.output.damaged)
      yield toDamagedLine({ number, bytes, text: JSON.stringify(entry) });
}

function parseLine({ text }: FileLine): unknown {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), text.trim().replace(/,$/, ''));
  return read.success ? read.output : undefined;
}

const refuse = ({ number, bytes }: FileLine, reason: Refusal, detail: string | null): OwnLine => ({
  ...{ kind: 'refused', line: number, bytes, size: 0, reason, detail },
});

function toDamagedLine(line: FileLine): OwnLine {
  const read = v.safeParse(damagedEntrySchema, parseLine(line));
  const { number, bytes, text } = line;
  return read.success
    ? { kind: 'damaged', line: number, bytes, entry: read.output, size: text.length }
    : refuse(line, 'shape', null);
}

async function toOwnLine(line: FileLine): Promise<OwnLine> {
  const read = parseLine(line);
  if (read === undefined) return refuse(line, 'shape', null);
  const upgraded = await upgradeRecord(read);
  const { number, bytes, text } = line;
  return upgraded.ok
    ? { kind: 'record', line: number, bytes, record: upgraded.value, size: text.length }
    : refuse(line, upgraded.reason.code, upgraded.reason.detail);
}
