import { createAnalyzer } from '../../../engine/index.ts';
import { readModels } from '../../../tools/model-files.ts';

/** The engine with its real models. */
export const analyzer = createAnalyzer(readModels());

/** Source, cue and content of each statement in a text. */
export function tellStatements(text: string): readonly string[] {
  const textOf = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '-';
  return analyzer
    .analyze(text)
    .attributions.map(({ source, cue, content }) =>
      [source, cue].map(textOf).concat(content.map(textOf).join(' … ')).join(' | '),
    );
}
