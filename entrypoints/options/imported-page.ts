import { unseen } from '../../engine/article/live-page.ts';
import { readArticleInParts } from '../../engine/index.ts';
import type { Article, Evidence, Field } from '../../engine/model.ts';
import type { ListItem } from '../../library/saved-article.ts';

/** What another program's file tells of an article beside its text. */
export type ToldArticle = Pick<ListItem, 'url' | 'title' | 'deck' | 'authors' | 'published'>;

/** What the file tells, as pages tell it: the engine reads names and days out of it as it does there. */
const toMetas = ({
  title,
  deck,
  authors,
  published,
}: ToldArticle): readonly (readonly [string, string])[] => [
  ...(title ? [['og:title', title] as const] : []),
  ...(deck ? [['description', deck] as const] : []),
  ...authors.map((name) => ['author', name] as const),
  ...(published ? [['article:published_time', published.iso] as const] : []),
];

/**
 * Makes a page of a text and what the file tells of it. Nothing in it runs, and nothing of it is fetched or shown.
 *
 * @param parseHtml makes a document of HTML without running anything in it (`DOMParser`)
 */
function toPage(html: string, told: ToldArticle, parseHtml: (html: string) => Document): Document {
  const page = parseHtml(html);
  // What else the text may say to machines is not the page's own any more.
  for (const stated of page.querySelectorAll('meta, link, title, script, base')) stated.remove();
  for (const [name, content] of toMetas(told)) {
    const meta = page.createElement('meta');
    meta.setAttribute(name.includes(':') ? 'property' : 'name', name);
    meta.setAttribute('content', content);
    page.head.append(meta);
  }
  const isSaid = [...page.querySelectorAll('h1, h2')].some(
    (heading) => heading.textContent?.replace(/\s+/g, ' ').trim() === told.title,
  );
  if (told.title && !isSaid) {
    const headline = page.createElement('h1');
    headline.textContent = told.title;
    page.body.prepend(headline);
  }
  return page;
}

/** Evidence that was read out of what the file tells says so. */
const toOrigin = (evidence: Evidence, at: string): Evidence =>
  evidence.origin === 'meta' ? { ...evidence, origin: 'import', at } : evidence;

function rename<T>(field: Field<T> | null, at: string): Field<T> | null {
  if (!field) return null;
  const [first, ...rest] = field.evidence;
  return {
    value: field.value,
    evidence: [toOrigin(first, at), ...rest.map((evidence) => toOrigin(evidence, at))],
    conflicts: field.conflicts.map((evidence) => toOrigin(evidence, at)),
  };
}

/** A field as the file tells it, where the text gives something else. */
function prefer<T>(
  field: Field<T> | null,
  value: T | null,
  at: string,
  toRaw: (value: T) => string,
): Field<T> | null {
  if (value === null || (field && toRaw(field.value) === toRaw(value))) return field;
  return { value, evidence: [{ origin: 'import', at, raw: toRaw(value) }], conflicts: field?.evidence ?? [] };
}

/** Authors as the file spells them: of pages, names in capitals are set in small letters. */
function spell(authors: Article['authors'], told: readonly string[]): Article['authors'] {
  const spelling = new Map(told.map((name) => [name.toLowerCase(), name]));
  const toSpelt = (name: string): string => spelling.get(name.toLowerCase()) ?? name;
  return (
    authors && {
      ...authors,
      value: authors.value.map((author) => ({ ...author, name: toSpelt(author.name) })),
    }
  );
}

/**
 * Reads an article out of the text that another program kept of it, with pauses. What the file tells goes before what the
 * text gives.
 *
 * @param html hostile, as a page is
 */
export function* readImportedArticle(
  html: string,
  told: ToldArticle,
  parseHtml: (html: string) => Document,
): Generator<void, Article> {
  const page = toPage(html, told, parseHtml);
  yield;
  const { article } = yield* readArticleInParts(page, told.url, [], unseen);
  const asText = (text: string): string => text;
  return {
    ...article,
    url: told.url,
    canonicalUrl: told.url,
    // Where the file tells one, the headline was put there from it, and is no evidence of its own.
    title: told.title === null ? article.title : prefer(null, told.title, 'title', asText),
    deck: prefer(rename(article.deck, 'description'), told.deck, 'description', asText),
    byline: rename(article.byline, 'author'),
    authors: spell(rename(article.authors, 'author'), told.authors),
    published: prefer(rename(article.published, 'published'), told.published, 'published', ({ iso }) =>
      iso.slice(0, 10),
    ),
    publisher: rename(article.publisher, 'publisher'),
    language: rename(article.language, 'language'),
  };
}
