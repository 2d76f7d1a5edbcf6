import type { Article, Attribution } from '../../engine/model.ts';

/** A way out of the page, to be taken only when the reader asks for it by name. */
export interface CardLink {
  readonly host: string;
  readonly url: string;
}

/** How many words of a quotation are searched for: enough to be found nowhere else. */
const mostWords = 12;

const webSearchHost = 'duckduckgo.com';

/** A name on Wikipedia, in the article's language, or else in the reader's. */
export function toWikipediaLink(
  name: string,
  { language }: Pick<Article, 'language'>,
  locale: string,
): CardLink {
  const tag = [language?.value ?? '', locale]
    .map((tag) => tag.split(/[-_]/)[0]?.toLowerCase() ?? '')
    .find((tag) => /^[a-z]{2,3}$/.test(tag));
  // Wikipedia has one Norwegian edition under the macrolanguage, and one of its own for nynorsk.
  const host = `${tag === 'nb' ? 'no' : (tag ?? 'en')}.wikipedia.org`;
  return { host, url: `https://${host}/wiki/Special:Search?${new URLSearchParams({ search: name })}` };
}

/** A search of the web for words. */
export const toWebSearchLink = (words: string): CardLink => ({
  host: webSearchHost,
  url: `https://${webSearchHost}/?${new URLSearchParams({ q: words })}`,
});

/** The first words of what is quoted word for word, between quotation marks; null where nothing is. */
export function toExactWords(text: string, { kind, content }: Attribution): string | null {
  if (kind === 'indirect') return null;
  const whole = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  // Of what is partly quoted, the part between the marks.
  const quoted = /[“„«»"]([^“”„«»"]{8,})/u.exec(whole)?.[1] ?? whole;
  const words = quoted
    .replace(/[“”„«»"‘’]+(?=\s|$)|(?<=\s|^)[“”„«»"‘’]+/gu, '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, mostWords)
    .join(' ')
    .replace(/[.,;:!?…]+$/u, '');
  return words === '' ? null : `"${words}"`;
}
