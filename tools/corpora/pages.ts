import { join } from 'node:path';
import * as v from 'valibot';
import { readRows } from './json-lines.ts';

/** Where the shared corpora stand: beside the project, never in it. */
export const corporaFolder = join(import.meta.dirname, '../../../shared/corpora');

const segments = v.optional(v.array(v.string()), []);

const rowSchema = v.object({
  id: v.string(),
  url: v.optional(v.string(), ''),
  html: v.string(),
  page: v.nullish(v.string()),
  gold: v.object({
    pageType: v.nullish(v.string()),
    text: v.nullish(v.string()),
    title: v.nullish(v.string()),
    published: v.nullish(v.string()),
    author: v.nullish(v.union([v.string(), v.array(v.string())])),
    authors: v.nullish(v.array(v.string())),
    section: v.nullish(v.array(v.string())),
    tags: v.nullish(v.array(v.string())),
    siteName: v.nullish(v.string()),
    language: v.nullish(v.string()),
    dek: v.nullish(v.string()),
    image: v.nullish(v.string()),
    with: v.nullish(segments),
    without: v.nullish(segments),
  }),
});

/** A development page with what people say of it. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  /** Null where nobody has said whether it is an article. */
  readonly isArticle: boolean | null;
  readonly title: string | null;
  /** The day or moment of publication, or null where unknown. */
  readonly published: string | null;
  /** Who wrote it, as the set has them; null where the set does not say. */
  readonly authors: readonly string[] | null;
  /** The whole body, or null. */
  readonly text: string | null;
  /** Departments and keywords that people have seen on the page; empty where the set does not say. */
  readonly section: readonly string[];
  readonly tags: readonly string[];
  readonly siteName: string | null;
  readonly language: string | null;
  readonly deck: string | null;
  /** The address of the leading picture. */
  readonly image: string | null;
  /** Segments that must be in the body, and that must not. */
  readonly with: readonly string[];
  readonly without: readonly string[];
}

export type PageSet =
  | 'trafilatura'
  | 'htmldate'
  | 'postlight'
  | 'readability'
  | 'newspaper4k'
  | 'defuddle'
  | 'wcxb';

/** The development pages of one set, in the file's order. @throws when a row has another shape */
export async function* readGoldPages(set: PageSet): AsyncGenerator<GoldPage> {
  for await (const row of readRows(join(corporaFolder, 'pages', `${set}-dev.jsonl.gz`))) {
    const { id, url, html, page, gold } = v.parse(rowSchema, row);
    const kind = gold.pageType && set === 'wcxb' ? (gold.pageType === 'article' ? 'article' : 'other') : page;
    yield {
      id,
      url,
      html,
      isArticle: kind === 'article' ? true : kind === 'other' ? false : null,
      title: gold.title ?? null,
      published: gold.published ?? null,
      authors: gold.authors ?? (gold.author ? [gold.author].flat() : null),
      text: gold.text ?? null,
      section: gold.section ?? [],
      tags: gold.tags ?? [],
      siteName: gold.siteName ?? null,
      language: gold.language ?? null,
      deck: gold.dek ?? null,
      image: gold.image ?? null,
      with: gold.with ?? [],
      without: gold.without ?? [],
    };
  }
}
