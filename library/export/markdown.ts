import type { SavedRecord } from '../saved-article.ts';
import { toBlock, toQuote, toSafe, toSafeLine } from './markdown-text.ts';

/** Signs that JSON leaves as they are, and YAML takes for ends of lines or refuses with all of the file. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** A value of YAML's front matter. JSON's texts, numbers and lists are YAML too, but for some signs. */
const toYaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function toFrontMatter({ item, body }: SavedRecord): string {
  const fields: Readonly<Record<string, unknown>> = {
    title: item.title ?? item.url,
    url: item.url,
    authors: item.authors,
    publisher: item.publisher?.name,
    section: item.section,
    published: item.published?.iso,
    modified: item.modified?.iso,
    language: item.language,
    saved: item.savedAt,
    read: item.readAt,
    tags: item.tags,
    people: item.names.filter(({ type }) => type === 'person').map(({ name }) => name),
    organisations: item.names.filter(({ type }) => type === 'organization').map(({ name }) => name),
    places: item.names.filter(({ type }) => type === 'place').map(({ name }) => name),
    credits: body?.article.credits.map(({ name }) => name),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0)
      ? []
      : [`${name}: ${toYaml(value)}`],
  );
  return ['---', ...lines, '---'].join('\n');
}

/** An article as Markdown (CommonMark) with front matter: the reader's note and highlights, then its text. */
export function toMarkdown(record: SavedRecord): string {
  const { item, body } = record;
  const highlights = (body?.highlights ?? []).map(({ exact, note }) =>
    [toQuote(exact), note && toSafe(note)].filter(Boolean).join('\n\n'),
  );
  return [
    toFrontMatter(record),
    `# ${toSafeLine(item.title ?? item.url)}`,
    ...(item.deck ? [`**${toSafeLine(item.deck)}**`] : []),
    ...(item.note ? [toSafe(item.note)] : []),
    ...highlights,
    ...(body ? body.article.blocks.map((block) => toBlock(block, body.article.text)) : []),
    '',
  ].join('\n\n');
}

/** Signs that no system allows in the name of a file, and those that some do not. */
const forbidden = /[\p{C}\\/:*?"<>|#^[\]]+/gu;

const toPart = (text: string): string => text.replace(forbidden, ' ').replace(/\s+/g, ' ').trim();

/** As much of a text as both limits let stand, in whole signs. */
function cutTo(text: string, mostSigns: number, mostBytes: number): string {
  const encoder = new TextEncoder();
  let [cut, bytes] = ['', 0];
  for (const sign of [...text].slice(0, mostSigns)) {
    bytes += encoder.encode(sign).length;
    if (bytes > mostBytes) break;
    cut += sign;
  }
  return cut;
}

/**
 * The name of an article's file: its day and title, and the beginning of its identity, by which no two are alike.
 *
 * @returns at most 120 signs, and 200 bytes of UTF-8 (file systems take 255), ".md" included
 */
export function toFileName({ item }: Pick<SavedRecord, 'item'>): string {
  const day = toPart((item.published?.iso ?? item.savedAt).slice(0, 10));
  const title = toPart((item.title ?? item.publisher?.domain ?? '').normalize('NFC'));
  const cut = cutTo(title, 80, 160).replace(/[. ]+$/, '');
  return `${[day, cut, item.id.slice(0, 8)].filter(Boolean).join(' ')}.md`;
}
