import { type Attributor, createAttributor } from './attribution/index.ts';
import { createEntityRecognizer, type EntityRecognizer } from './entities/index.ts';
import type { Analysis, KnownName } from './model.ts';

export { isArticlePage } from './article/gate/is-article-page.ts';
export type { LivePage } from './article/live-page.ts';
export { countArticles, type Reading, readArticle } from './article/reader.ts';
export type { TextMap } from './article/text-map.ts';
export { toKnownNames } from './known-names.ts';
export { findMoney } from './money/index.ts';
export { findTimexes } from './timexes/index.ts';

/** The bytes of the model files in `assets/models`. */
export interface Models {
  readonly entities: Uint8Array;
  readonly attribution: Uint8Array;
}

export interface Analyzer extends EntityRecognizer, Attributor {
  /**
   * Who and what a text names, and who says what in it: both steps. Paragraphs are separated by line ends.
   *
   * @param known names that the text is likely to use, from the page round it (`toKnownNames`)
   */
  analyze(text: string, known?: readonly KnownName[]): Analysis;
}

/**
 * The engine over texts, with its models unpacked once.
 *
 * @throws Error when a model's bytes are damaged
 */
export function createAnalyzer(models: Models): Analyzer {
  const recognizer = createEntityRecognizer(models.entities);
  const attributor = createAttributor(models.attribution);
  return {
    ...recognizer,
    ...attributor,
    analyze(text, known = []) {
      const entities = recognizer.recognize(text, known);
      return { entities, attributions: attributor.attribute(text, entities) };
    },
  };
}
