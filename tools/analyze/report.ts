import type { Analysis, Author, LeftOut } from '../../engine/model.ts';
import type { toArticleOutput } from './output.ts';

/** An article as it is printed; what was left out of its text is known where the page was read here. */
type ArticleOutput = ReturnType<typeof toArticleOutput> & { readonly leftOut?: readonly LeftOut[] };

/** What there is to report of a row: of a page its article, of a text none. */
interface Result extends Analysis {
  readonly id: string | number;
  readonly article?: ArticleOutput;
  readonly text: string;
}

const shorten = (text: string, length = 90): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** One readable report of a row, for a person at a terminal. */
export function toReport(result: Result): string {
  const lines = result.article ? articleLines(result.article) : [`text ${result.id}`];
  return [...lines, ...analysisLines(result, result.text), ...whenLines(result, result.text)].join('\n');
}

/** "Jane Doe (Political editor, in Beijing)". */
function toPersonLine({ name, kind, role, place }: Author): string {
  const details = [kind === 'person' ? null : kind, role, place && `in ${place}`].filter(Boolean);
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}

function articleLines(article: ArticleOutput): string[] {
  const row = (name: string, value: string | null | undefined) =>
    `  ${name.padEnd(10)} ${value || 'unknown'}`;
  const date = (value: typeof article.published) =>
    value &&
    `${value.iso.replace('T', ' ')} (to the ${value.precision}${value.zone ? '' : ', no zone stated'})`;
  const isText = (kind: string) => kind !== 'heading' && kind !== 'caption';
  return [
    article.title ?? '(no title)',
    row('article', `${article.isArticle ? 'yes' : 'no'}, score ${article.score}, ${article.kind}`),
    row('deck', article.deck),
    row('authors', article.authors.map(toPersonLine).join('; ')),
    row('with', article.contributors.map(toPersonLine).join('; ')),
    row('published', date(article.published)),
    row('modified', date(article.modified)),
    row('publisher', article.publisher?.name),
    row('credits', article.credits.map(({ kind, name }) => `${kind}: ${name}`).join(', ')),
    row('section', article.section),
    row('language', article.language),
    row('length', `${article.words} words, ${article.minutes} minutes`),
    row(
      'pictures',
      article.images
        .map(({ caption, credit }) => `${caption ?? '(no caption)'}${credit ? ` [${credit}]` : ''}`)
        .join('; '),
    ),
    row('left out', article.leftOut && countKinds(article.leftOut)),
    ...article.parts.map((part) =>
      row(
        'part',
        `${part.heading ?? '(opening)'}: ${article.blocks.slice(part.firstBlock, part.lastBlock + 1).filter(({ kind }) => isText(kind)).length} paragraphs`,
      ),
    ),
  ];
}

/** "3 caption, 12 comments": how many blocks of each kind were left out of the text. */
function countKinds(leftOut: readonly LeftOut[]): string {
  const counts = new Map<string, number>();
  for (const { kind, count } of leftOut) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'nothing';
}

function analysisLines({ otherLanguage, entities, attributions }: Analysis, text: string): string[] {
  if (otherLanguage !== null)
    return [`Names and statements are found in English only; this text is not English (${otherLanguage}).`];
  const types = [...new Set(entities.map(({ type }) => type))].sort();
  const named = types.map((type) => {
    const those = entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => b.mentions.length - a.mentions.length);
    return `  ${type.padEnd(12)} ${those.map(({ name, mentions }) => (mentions.length > 1 ? `${name} ×${mentions.length}` : name)).join(', ')}`;
  });
  const said = attributions.map(({ kind, content, cue, source, speaker, via, anonymous }) => {
    const slice = (span: { start: number; end: number } | null) =>
      span ? text.slice(span.start, span.end) : '—';
    const who =
      speaker === null
        ? `${slice(source)}${anonymous ? ' (anonymous)' : ''}`
        : (entities[speaker]?.name ?? '—');
    const relay = via === null ? '' : ` via ${entities[via]?.name ?? '—'}`;
    return `  ${who} [${slice(cue)}, ${kind}${relay}]: ${shorten(content.map(slice).join(' … ').replace(/\s+/g, ' '))}`;
  });
  return ['Named', ...named, `Statements (${attributions.length})`, ...said];
}

/** What is dated, in the order of time, and the sums. */
function whenLines({ timexes, amounts }: Analysis, text: string): string[] {
  const calls = new Map<string, Set<string>>();
  for (const { start, end, type, value } of timexes) {
    if (value === null || type === 'duration' || value.startsWith('T')) continue;
    calls.set(value, (calls.get(value) ?? new Set()).add(text.slice(start, end)));
  }
  const dated = [...calls].sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = amounts.map(
    ({ start, end, amount, currency }) =>
      `  ${`${currency ?? '?'} ${amount ?? '?'}`.padEnd(22)} ${text.slice(start, end)}`,
  );
  return [
    ...(dated.length > 0 ? ['Dated'] : []),
    ...dated.map(([value, words]) => `  ${value.padEnd(22)} ${shorten([...words].join(', '))}`),
    ...(sums.length > 0 ? ['Sums', ...sums] : []),
  ];
}
