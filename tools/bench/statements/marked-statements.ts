import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotationKind, Span } from '../../../engine/model.ts';

/** A statement of an article of our own, as a person marked it. */
export interface MarkedStatement {
  /** Its number in the article. */
  readonly number: string;
  /** What is tried with it: "headline", "a transcript". */
  readonly category: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: QuotationKind;
  /** The name of the entity that speaks, without titles; null where the text names none. */
  readonly speaker: string | null;
  readonly anonymous: boolean;
  /** The name of the outlet that relays it. */
  readonly via: string | null;
}

export interface MarkedArticle {
  readonly name: string;
  readonly text: string;
  readonly statements: readonly MarkedStatement[];
}

/** A span and what it is of a statement: s source, c cue, q content. */
interface Mark extends Span {
  readonly part: string;
  /** Of which statements: coordinated ones share their source. */
  readonly numbers: readonly string[];
}

/** Takes the marks out of a text, and says where they stood. */
function readMarks(marked: string): { text: string; marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  const open: { part: string; numbers: readonly string[]; start: number }[] = [];
  for (const [, part = '', numbers, closing, plain = ''] of marked.matchAll(
    /\{([scq])([\d,]+):|(\})|([^{}]+|\{)/g,
  )) {
    if (numbers !== undefined) open.push({ part, numbers: numbers.split(','), start: text.length });
    else if (closing === undefined) text += plain;
    else {
      const mark = open.pop();
      if (!mark) throw new Error(`nothing is open before "}" behind "${text.slice(-40)}"`);
      marks.push({ ...mark, end: text.length });
    }
  }
  if (open.length > 0)
    throw new Error(`a mark is never closed: "${text.slice(open[0]?.start).slice(0, 40)}"`);
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}

const isKind = (word: string | undefined): word is QuotationKind =>
  word === 'direct' || word === 'indirect' || word === 'mixed';

/**
 * Reads an article of `articles/`: its text with `{s1:source}`, `{c1:cue}` and `{q1:content}` marked (a content may have
 * several pieces and statements within, and `{s1,2:…}` is the source of two), a line `---`, and a line for each statement:
 * `number | category | kind | speaker or - | anonymous | via OUTLET`, the last two where they hold.
 *
 * @throws Error when a mark has no line, or a line no content
 */
export function readMarkedArticle(name: string, file: string): MarkedArticle {
  const [marked = '', lines = ''] = file.split('\n---\n');
  const { text, marks } = readMarks(marked);
  const statements = lines
    .trim()
    .split('\n')
    .map((line) => toStatement(line, marks));
  const known = new Set(statements.map(({ number }) => number));
  const stray = marks.flatMap(({ numbers }) => numbers).find((number) => !known.has(number));
  if (stray) throw new Error(`${name}: nothing is said of the marks ${stray}`);
  return { name, text, statements };
}

function toStatement(line: string, marks: readonly Mark[]): MarkedStatement {
  const [number = '', category = '', kind, speaker = '-', ...rest] = line.split(' | ');
  const spansOf = (part: string) =>
    marks.filter((mark) => mark.part === part && mark.numbers.includes(number));
  const content = spansOf('q');
  if (!isKind(kind) || content.length === 0) throw new Error(`no kind or no content: ${line}`);
  return {
    number,
    category,
    source: spansOf('s'),
    cue: spansOf('c'),
    content,
    kind,
    speaker: speaker === '-' ? null : speaker,
    anonymous: rest.includes('anonymous'),
    via: rest.find((one) => one.startsWith('via '))?.slice('via '.length) ?? null,
  };
}

/** The articles in `articles/`, marked by hand before the engine was tried on them. */
export function readMarkedArticles(): readonly MarkedArticle[] {
  const folder = join(import.meta.dirname, 'articles');
  return readdirSync(folder)
    .sort()
    .map((file) => readMarkedArticle(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}
