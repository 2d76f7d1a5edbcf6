import { type Attributor, createAttributor } from './attribution/index.ts';
import { toEmptyAnalysis } from './empty-analysis.ts';
import { createEntityRecognizer, type EntityRecognizer } from './entities/index.ts';
import type { Analysis, ArticleDate, KnownName } from './model.ts';
import { findMoney } from './money/index.ts';
import { findOtherLanguage } from './text/other-language.ts';
import { createWordReader } from './text/word-looks.ts';
import { findTimexes } from './timexes/index.ts';

export { toCanonicalUrl } from './article/fields/canonical-url.ts';
export { isArticlePage } from './article/gate/is-article-page.ts';
export type { LivePage } from './article/live-page.ts';
export { countArticles, type Reading, readArticle, readArticleInParts } from './article/reader.ts';
export { mapTextNodes, type TextMap } from './article/text-map.ts';
export { type Attributor, createAttributor } from './attribution/index.ts';
export { findBeginning } from './entities/beginning.ts';
export { createEntityRecognizer, type EntityRecognizer } from './entities/index.ts';
export { toKnownNames } from './known-names.ts';
export { readStatedDay } from './stated-day.ts';
export { findOtherLanguage } from './text/other-language.ts';
export { createWordReader } from './text/word-looks.ts';
export { findTimesAndSums, findTimesAndSumsInParts, findWhen } from './when.ts';

/** The bytes of the model files in `assets/models`. */
export interface Models {
  readonly entities: Uint8Array;
  readonly attribution: Uint8Array;
}

export interface Analyzer extends EntityRecognizer, Attributor {
  /**
   * Who and what a text names, who says what in it, what it dates and the sums in it; nothing where it is not English.
   * Paragraphs are separated by line ends.
   *
   * @param known names that the text is likely to use, from the page round it (`toKnownNames`)
   * @param declared the language that the page says it is in, or null
   * @param published when it was published, or null: what dates are reckoned from
   */
  analyze(
    text: string,
    known?: readonly KnownName[],
    declared?: string | null,
    published?: ArticleDate | null,
  ): Analysis;
}

/**
 * The engine over texts, with its models unpacked once.
 *
 * @throws Error when a model's bytes are damaged
 */
export function createAnalyzer(models: Models): Analyzer {
  const read = createWordReader();
  const recognizer = createEntityRecognizer(models.entities, read);
  const attributor = createAttributor(models.attribution, read);
  return {
    ...recognizer,
    ...attributor,
    analyze(text, known = [], declared = null, published = null) {
      const otherLanguage = findOtherLanguage(text, declared);
      if (otherLanguage !== null) return toEmptyAnalysis(otherLanguage);
      const entities = recognizer.recognize(text, known);
      return {
        otherLanguage,
        entities,
        attributions: attributor.attribute(text, entities),
        timexes: findTimexes(text, published),
        amounts: findMoney(text),
      };
    },
  };
}
