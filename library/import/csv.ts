import Papa from 'papaparse';
import type { ImportRow, Refusal } from './imported-link.ts';

/** A row of a CSV file, by the names of its columns in lower case. */
export interface CsvRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** The value in a column, or '' where there is no such column. */
  readonly get: (column: string) => string;
}

/** A CSV file's rows in order; what is no row says why, and the next one goes on. */
export interface CsvFile {
  readonly columns: readonly string[];
  readonly rows: readonly (CsvRow | Extract<ImportRow, { kind: 'refused' }>)[];
}

interface RawRow {
  readonly line: number;
  readonly values: readonly string[];
  readonly isBroken: boolean;
}

/**
 * Takes CSV apart (RFC 4180). After a row with a broken quotation mark it goes on with the line below: one that is never
 * closed would else swallow the rest of the file.
 */
function readRows(text: string): RawRow[] {
  const rows: RawRow[] = [];
  // Told, not guessed: in a file that ends its lines in both ways, a guess takes all of one kind for one line. What
  // stands before an end, values are trimmed of.
  const newline = text.includes('\n') ? '\n' : '\r';
  let delimiter = '';
  let offset = 0;
  let line = 1;
  while (offset < text.length) {
    let begun = 0;
    let broken = false;
    Papa.parse<string[]>(text.slice(offset), {
      ...{ newline, delimiter },
      step({ data, errors, meta }, parser) {
        delimiter = meta.delimiter;
        const end = meta.cursor;
        const isBroken = errors.some(({ type }) => type === 'Quotes');
        if (data.length > 1 || data[0]?.trim()) rows.push({ line, values: data, isBroken });
        if (isBroken) {
          broken = true;
          parser.abort();
          return;
        }
        line += countLines(text, newline, offset + begun, offset + end);
        begun = end;
      },
    });
    if (!broken) break;
    const next = text.indexOf(newline, offset + begun);
    if (next < 0) break;
    offset = next + 1;
    line += 1;
  }
  return rows;
}

function countLines(text: string, newline: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(newline, from); at >= 0 && at < to; at = text.indexOf(newline, at + 1))
    count += 1;
  return count;
}

/** Reads a CSV file whose first row names its columns. */
export function readCsv(source: string): CsvFile {
  const [head, ...rows] = readRows(source.replace(/^\ufeff/, ''));
  const columns = (head?.values ?? []).map((name) => name.trim().toLowerCase());
  const refuse = (row: number, reason: Refusal) => ({ kind: 'refused', row, reason }) as const;
  return {
    columns,
    rows: rows.map(({ line, values, isBroken }) => {
      if (isBroken) return refuse(line, 'quotes');
      if (values.length !== columns.length) return refuse(line, 'columns');
      return { line, get: (column) => values[columns.indexOf(column)]?.trim() ?? '' };
    }),
  };
}

/** The rows of a CSV file as articles. */
export const mapCsv = (file: CsvFile, toRow: (row: CsvRow) => ImportRow | null): ImportRow[] =>
  file.rows.flatMap((row) => ('kind' in row ? [row] : (toRow(row) ?? [])));
