import { toEmptyAnalysis } from '../engine/empty-analysis.ts';
import type { TextMap } from '../engine/index.ts';
import type { Analysis, Attribution, Entity, EntityType, Span } from '../engine/model.ts';
import type { Highlights } from './highlights.ts';
import { toRanges } from './ranges.ts';

/** What is painted over a page, and known of it. */
export interface Marks {
  readonly analysis: Analysis;
  /** Paints what is new in an analysis. */
  show(next: Analysis): void;
}

/** Marks of nothing yet. */
export function createMarks(highlights: Highlights, textMap: TextMap): Marks {
  let analysis = toEmptyAnalysis(null);
  return {
    get analysis() {
      return analysis;
    },
    show(next) {
      if (next.entities !== analysis.entities) showNames(highlights, textMap, next.entities);
      if (next.attributions !== analysis.attributions) showQuotations(highlights, textMap, next.attributions);
      analysis = next;
    },
  };
}

/** Paints names by type, and no others than these. */
function showNames(highlights: Highlights, textMap: TextMap, entities: readonly Entity[]): void {
  const spans: Record<EntityType, Span[]> = {
    person: [],
    organization: [],
    place: [],
    group: [],
    work: [],
    event: [],
    product: [],
  };
  for (const { type, mentions } of entities) for (const span of mentions) spans[type].push(span);
  for (const type of typedKeys(spans))
    highlights.show(
      `byline-${type}`,
      spans[type].flatMap((span) => toRanges(textMap, span)),
    );
}

const typedKeys = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
};

/** Paints what is quoted word for word, wholly or in part. */
function showQuotations(
  highlights: Highlights,
  textMap: TextMap,
  attributions: readonly Attribution[],
): void {
  const spans = attributions.flatMap(({ kind, content }) => (kind === 'indirect' ? [] : content));
  highlights.show(
    'byline-quotation',
    spans.flatMap((span) => toRanges(textMap, span)),
  );
}
