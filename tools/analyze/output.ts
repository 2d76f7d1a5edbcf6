import type { Reading } from '../../engine/index.ts';
import type { Article, ArticleDate, Block, Evidence, Field, GateVerdict } from '../../engine/model.ts';

/** Words a minute that people read news at, for the time that is shown. */
const readingSpeed = 220;

const readValue = <T>(field: Field<T> | null): T | null => field?.value ?? null;

const dateOf = (field: Field<ArticleDate> | null) =>
  field && { iso: field.value.iso, precision: field.value.precision, zone: field.value.zone };

/** An article as the command line prints it (shared design, contract.md). */
export function toArticleOutput(article: Article, verdict: GateVerdict) {
  const words = article.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const [image] = article.images;
  return {
    isArticle: verdict.isArticle,
    score: verdict.score,
    kind: verdict.isArticle ? article.kind : 'other',
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    language: readValue(article.language),
    title: readValue(article.title),
    deck: readValue(article.deck),
    byline: readValue(article.byline),
    authors: readValue(article.authors) ?? [],
    contributors: article.contributors,
    publisher: readValue(article.publisher),
    credits: article.credits,
    dateline: article.dateline,
    published: dateOf(article.published),
    modified: dateOf(article.modified),
    section: readValue(article.section),
    tags: article.tags,
    image: image ?? null,
    images: article.images,
    blocks: article.blocks.map((block) => toBlockOutput(block, article.text)),
    parts: article.parts,
    text: article.text,
    words,
    minutes: Math.max(1, Math.round(words / readingSpeed)),
    evidence: toEvidenceOutput(article),
  };
}

/** What each field rests on. */
const toEvidenceOutput = (article: Article) => ({
  kind: article.kindEvidence.map(printEvidence),
  title: toEvidence(article.title),
  deck: toEvidence(article.deck),
  authors: toEvidence(article.authors),
  published: toEvidence(article.published),
  modified: toEvidence(article.modified),
  section: toEvidence(article.section),
  publisher: toEvidence(article.publisher),
  language: toEvidence(article.language),
});

/** What a page was read as: the article, and what stands beside its text, each told apart ("leftOut"). */
export const toReadingOutput = ({ article, leftOut }: Reading, verdict: GateVerdict) => ({
  ...toArticleOutput(article, verdict),
  leftOut,
});

const toBlockOutput = (block: Block, text: string) =>
  block.kind === 'caption'
    ? { kind: block.kind, text: block.text }
    : {
        kind: block.kind,
        text: text.slice(block.span.start, block.span.end),
        ...(block.level === undefined ? {} : { level: block.level }),
      };

const names: Readonly<Record<Evidence['origin'], string>> = {
  'json-ld': 'json-ld',
  meta: 'meta',
  microdata: 'meta',
  element: 'byline',
  url: 'url',
  text: 'visible',
  'site-rule': 'visible',
  // Of saved articles alone, which are not printed.
  import: 'meta',
};

const printEvidence = ({ origin, at, raw }: Evidence) => ({
  from: at === 'time' ? 'time' : names[origin],
  at,
  value: raw,
});

/** Evidence and conflicts of a field; a conflict says so. */
function toEvidence(field: Field<unknown> | null) {
  if (!field) return [];
  return [
    ...field.evidence.map(printEvidence),
    ...field.conflicts.map((conflict) => ({ ...printEvidence(conflict), conflict: true })),
  ];
}
