import type { Block } from '../../engine/model.ts';
import type { SavedRecord } from '../saved-article.ts';

/** A value of YAML's front matter. JSON's texts, numbers and lists are YAML too. */
const toYaml = (value: unknown): string => JSON.stringify(value);

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

/** Signs that Markdown would take for its own. */
const toSafe = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

function toBlock(block: Block, text: string): string {
  if (block.kind === 'caption') return `*${toSafe(block.text)}*`;
  const words = text.slice(block.span.start, block.span.end);
  switch (block.kind) {
    case 'heading':
      // The article's own title is the first heading.
      return `${'#'.repeat(Math.min(6, Math.max(2, block.level ?? 2)))} ${toSafe(words)}`;
    case 'quote':
      return toSafe(words).replace(/^/gm, '> ');
    case 'list-item':
      return `- ${toSafe(words)}`;
    case 'code':
      return words.replace(/^/gm, '    ');
    default:
      return toSafe(words);
  }
}

/** An article as Markdown (CommonMark) with front matter: the reader's note and highlights, then its text. */
export function toMarkdown(record: SavedRecord): string {
  const { item, body } = record;
  const highlights = (body?.highlights ?? []).map(({ exact, note }) =>
    [toSafe(exact).replace(/^/gm, '> '), note && toSafe(note)].filter(Boolean).join('\n\n'),
  );
  return [
    toFrontMatter(record),
    `# ${toSafe(item.title ?? item.url)}`,
    ...(item.deck ? [`**${toSafe(item.deck)}**`] : []),
    ...(item.note ? [toSafe(item.note)] : []),
    ...highlights,
    ...(body ? body.article.blocks.map((block) => toBlock(block, body.article.text)) : []),
    '',
  ].join('\n\n');
}

/** Signs that no system allows in the name of a file, and those that some do not. */
const forbidden = /[\p{C}\\/:*?"<>|#^[\]]+/gu;

/**
 * The name of an article's file: its day and title, and the beginning of its identity, by which no two are alike.
 *
 * @returns at most 120 signs, ".md" included
 */
export function toFileName({ item }: Pick<SavedRecord, 'item'>): string {
  const day = (item.published?.iso ?? item.savedAt).slice(0, 10);
  const title = (item.title ?? item.publisher?.domain ?? '')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...title]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '');
  return `${[day, cut, item.id.slice(0, 8)].filter(Boolean).join(' ')}.md`;
}
