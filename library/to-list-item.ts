import type { Analysis, Article } from '../engine/model.ts';
import { countWords, summarizeSourcing } from '../engine/summary.ts';
import { type ListItem, mostNames } from './saved-article.ts';

/** What a list item tells of its article; the rest of it is the reader's own. */
export type ReadPart = Pick<
  ListItem,
  | 'title'
  | 'deck'
  | 'authors'
  | 'publisher'
  | 'section'
  | 'language'
  | 'kind'
  | 'published'
  | 'modified'
  | 'words'
  | 'names'
  | 'sourcing'
>;

/** What lists need of an article and its analysis. */
export function toReadPart(article: Article, analysis: Analysis | null): ReadPart {
  return {
    title: article.title?.value ?? null,
    deck: article.deck?.value ?? null,
    authors: (article.authors?.value ?? []).map(({ name }) => name),
    publisher: article.publisher?.value ?? null,
    section: article.section?.value ?? null,
    language: article.language?.value ?? null,
    kind: article.kind,
    published: article.published?.value ?? null,
    modified: article.modified?.value ?? null,
    words: countWords(article.text),
    ...toAnalyzedPart(article, analysis),
  };
}

function toAnalyzedPart(article: Article, analysis: Analysis | null): Pick<ReadPart, 'names' | 'sourcing'> {
  if (!analysis || analysis.otherLanguage !== null) return { names: [], sourcing: null };
  const statements = new Map<number, number>();
  for (const { speaker } of analysis.attributions)
    if (speaker !== null) statements.set(speaker, (statements.get(speaker) ?? 0) + 1);
  const names = analysis.entities
    .map(({ id, name, type, mentions }) => ({
      name,
      type,
      mentions: mentions.length,
      statements: statements.get(id) ?? 0,
    }))
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, mostNames);
  const { speakers, statements: all, anonymousStatements } = summarizeSourcing(article, analysis);
  return { names, sourcing: { statements: all, sources: speakers.length, anonymous: anonymousStatements } };
}

/** What is known of a link before its page was read. */
export const unreadPart: ReadPart = {
  title: null,
  deck: null,
  authors: [],
  publisher: null,
  section: null,
  language: null,
  kind: null,
  published: null,
  modified: null,
  words: 0,
  names: [],
  sourcing: null,
};
