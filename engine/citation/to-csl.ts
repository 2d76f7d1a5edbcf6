import type { Article, ArticleDate, Author } from '../model.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';
import { toCslName } from './names.ts';

/** What a citation is made of; an article has all of it, a saved link only some. */
export interface CitedFacts {
  readonly url: string;
  readonly title: string | null;
  readonly authors: readonly Pick<Author, 'name' | 'kind'>[];
  readonly publisher: string | null;
  readonly published: ArticleDate | null;
  readonly modified: ArticleDate | null;
  readonly section: string | null;
  readonly place: string | null;
  readonly wire: string | null;
  readonly language: string | null;
  readonly deck: string | null;
  readonly tags: readonly string[];
  /** When the page was read, ISO 8601; the day counts. */
  readonly accessed: string;
}

/** What a citation of an article is made of. @param accessed when its page was read, ISO 8601 */
export const toCitedFacts = (article: Article, accessed: string): CitedFacts => ({
  url: article.canonicalUrl,
  title: article.title?.value ?? null,
  authors: article.authors?.value ?? [],
  publisher: article.publisher?.value.name ?? null,
  published: article.published?.value ?? null,
  modified: article.modified?.value ?? null,
  section: article.section?.value ?? null,
  place: article.dateline?.place ?? null,
  wire: article.credits.find(({ kind }) => kind === 'wire')?.name ?? article.dateline?.agency ?? null,
  language: article.language?.value ?? null,
  deck: article.deck?.value ?? null,
  tags: [],
  accessed,
});

/** @param id what citations call it, unique within a file: see `toCitationKey` */
export function toCslItem(facts: CitedFacts, id: string): CslItem {
  const author = facts.authors.map(({ name, kind }) => toCslName(name, kind === 'person'));
  return {
    id,
    type: 'article-newspaper',
    title: facts.title ?? facts.url,
    ...(author.length > 0 && { author }),
    ...(facts.publisher && { 'container-title': facts.publisher }),
    ...(facts.published && { issued: toCslDate(facts.published) }),
    accessed: toCslDate({ iso: facts.accessed, precision: 'day', zone: null }),
    ...(facts.section && { section: facts.section }),
    ...(facts.place && { 'publisher-place': facts.place }),
    ...(facts.wire && { source: facts.wire }),
    URL: facts.url,
    ...(facts.language && { language: facts.language }),
    ...(facts.deck && { abstract: facts.deck }),
    // Commas stand between keywords.
    ...(facts.tags.length > 0 && { keyword: facts.tags.map((tag) => tag.replace(/,\s*/g, ' ')).join(', ') }),
    // No standard field holds the day of a change.
    ...(facts.modified && { note: `Updated ${facts.modified.iso.slice(0, 10)}` }),
  };
}

/** As much of a date as is known: no day is made up where only the month is stated. */
function toCslDate({ iso, precision }: ArticleDate): CslDate {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  if (precision === 'year') return { 'date-parts': [[year]] };
  return { 'date-parts': [precision === 'month' ? [year, month] : [year, month, day]] };
}

const toAscii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^a-z0-9 ]/gi, '')
    .toLowerCase();

/** Words that begin many headlines. */
const smallWords = new Set('a an the der die das ein eine el la los las le les un une'.split(' '));

const sortName = (name: CslName | undefined): string =>
  name ? ('literal' in name ? name.literal : name.family) : '';

/**
 * A key by which papers refer to an article: who, when, and a word of what ("doe2026ferry"). Another article may have the
 * same.
 */
export function toCitationKey(facts: CitedFacts): string {
  const [first] = facts.authors;
  const name = toAscii(sortName(first && toCslName(first.name, first.kind === 'person'))).replaceAll(' ', '');
  const year = facts.published?.iso.slice(0, 4) ?? '';
  const word = toAscii(facts.title ?? '')
    .split(' ')
    .find((one) => one.length > 2 && !smallWords.has(one));
  return `${name || toAscii(facts.publisher ?? '').replaceAll(' ', '')}${year}${word ?? ''}` || 'article';
}
