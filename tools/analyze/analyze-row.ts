import {
  type Analyzer,
  findOtherLanguage,
  findTimesAndSums,
  isArticlePage,
  readArticle,
  toKnownNames,
} from '../../engine/index.ts';
import type { Analysis, Article } from '../../engine/model.ts';
import { parsePage } from '../parse-page.ts';
import { toReadingOutput } from './output.ts';
import type { Row } from './row.ts';

const toMilliseconds = (from: number, to: number): number => Math.round((to - from) * 1000) / 1000;

/** Analyses one row: a page is read first, and then its text is analysed like a text. */
export function analyzeRow(row: Row, analyzer: Analyzer) {
  if ('text' in row)
    return { id: row.id, text: row.text, ...analyzeText(row.text, null, analyzer, { parse: 0, article: 0 }) };
  const start = performance.now();
  const document = parsePage(row.html);
  const parsed = performance.now();
  const verdict = isArticlePage(document, row.url);
  const reading = readArticle(document, row.url);
  const { article } = reading;
  const ms = { parse: toMilliseconds(start, parsed), article: toMilliseconds(parsed, performance.now()) };
  return {
    id: row.id,
    article: toReadingOutput(reading, verdict),
    text: article.text,
    ...analyzeText(article.text, article, analyzer, ms),
  };
}

function analyzeText(
  text: string,
  article: Article | null,
  analyzer: Analyzer,
  before: { readonly parse: number; readonly article: number },
) {
  const start = performance.now();
  const otherLanguage = findOtherLanguage(text, article?.language?.value ?? null);
  const isRead = otherLanguage === null;
  const entities = isRead ? analyzer.recognize(text, article ? toKnownNames(article) : []) : [];
  const recognized = performance.now();
  const attributions = isRead ? analyzer.attribute(text, entities) : [];
  const attributed = performance.now();
  const { language = null, published = null } = article ?? {};
  const analysis: Analysis = {
    otherLanguage,
    entities,
    attributions,
    ...findTimesAndSums({ text, language, published }),
  };
  return {
    ...analysis,
    ms: {
      ...before,
      entities: toMilliseconds(start, recognized),
      attributions: toMilliseconds(recognized, attributed),
      timexes: toMilliseconds(attributed, performance.now()),
    },
  };
}
