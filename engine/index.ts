import { type Attributor, createAttributor } from './attribution/index.ts';
import { createEntityRecognizer, type EntityRecognizer } from './entities/index.ts';
import type { Analysis } from './model.ts';

export { isArticlePage } from './article/gate.ts';
export { type Reading, readArticle } from './article/reader.ts';
export type { TextMap } from './article/text-map.ts';

/** The bytes of the model files in `assets/models`. */
export interface Models {
  readonly entities: Uint8Array;
  readonly attribution: Uint8Array;
}

export interface Analyzer extends EntityRecognizer, Attributor {
  /** Who and what a text names, and who says what in it: both steps. Paragraphs are separated by line ends. */
  analyze(text: string): Analysis;
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
    analyze(text) {
      const entities = recognizer.recognize(text);
      return { entities, attributions: attributor.attribute(text, entities) };
    },
  };
}
