import { readQuotedDocument } from '../../../engine/attribution/1-quotations.ts';
import { toInputShape, toPlaces, toSuffix } from '../../../engine/attribution/word-inputs.ts';
import { createAnalyzer, createWordReader } from '../../../engine/index.ts';
import type { Span } from '../../../engine/model.ts';
import type { AttributedText } from '../../corpora/attribution.ts';
import { readModels } from '../../model-files.ts';

const analyzer = createAnalyzer(readModels());
const read = createWordReader();

/** An article as the networks' programs read it (networks/articles.py): its words as the engine sees them, a line of JSON. */
export function toLine({ id, text, attributions }: AttributedText): string {
  const document = readQuotedDocument(text, read);
  const { words } = document;
  const toWords = (span: Span): [number, number][] => {
    const from = words.findIndex(({ end }) => end > span.start);
    let to = from;
    while (to >= 0 && to < words.length && (words[to]?.start ?? 0) < span.end) to++;
    return from >= 0 && to > from ? [[from, to]] : [];
  };
  return `${JSON.stringify({
    id,
    text: words.map((word) => word.text),
    lower: words.map(({ looks }) => looks.lowerText),
    start: words.map(({ start }) => start),
    end: words.map(({ end }) => end),
    sentence: words.map(({ sentence }) => sentence),
    paragraph: words.map(({ paragraph }) => paragraph),
    suffix: words.map(({ looks }) => toSuffix(looks)),
    shape: words.map((word) => toInputShape(word.text, word.looks)),
    wordClass: words.map(({ wordClass }) => wordClass),
    place: [...toPlaces(document, analyzer.recognize(text))],
    statements: attributions.map(({ cue, source, content }) => ({
      cue: cue.flatMap(toWords),
      source: source.flatMap(toWords),
      content: content.flatMap(toWords),
    })),
  })}\n`;
}
