import { toEmptyAnalysis } from '../engine/empty-analysis.ts';
import type { TextMap } from '../engine/index.ts';
import type { Analysis, Attribution, Entity, EntityType, Span } from '../engine/model.ts';
import { defaultView } from '../platform/view-settings.ts';
import type { Highlights } from './highlights.ts';
import { toRanges } from './ranges.ts';
import { areStatementsShown, isMentionShown, type ShownMarks } from './shown-marks.ts';

/** What is painted over a page, and known of it. */
export interface Marks {
  readonly analysis: Analysis;
  /** What the reader wants marked. */
  readonly shown: ShownMarks;
  /** Paints what is new in an analysis. */
  show(next: Analysis): void;
  /** Paints what the reader wants marked, and takes the rest away. */
  setShown(next: ShownMarks): void;
  /** Paints the same again: its text stands in other nodes now. */
  refresh(): void;
}

/** Marks of nothing yet. */
export function createMarks(
  highlights: Highlights,
  textMap: TextMap,
  first: ShownMarks = defaultView.marks,
): Marks {
  let analysis = toEmptyAnalysis(null);
  let shown = first;
  function refresh(): void {
    showNames(highlights, textMap, analysis.entities, shown);
    showQuotations(highlights, textMap, analysis.attributions, shown);
  }
  return {
    get analysis() {
      return analysis;
    },
    get shown() {
      return shown;
    },
    show(next) {
      if (next.entities !== analysis.entities) showNames(highlights, textMap, next.entities, shown);
      if (next.attributions !== analysis.attributions)
        showQuotations(highlights, textMap, next.attributions, shown);
      analysis = next;
    },
    setShown(next) {
      shown = next;
      refresh();
    },
    refresh,
  };
}

/** Paints names by type, and no others than these. */
function showNames(
  highlights: Highlights,
  textMap: TextMap,
  entities: readonly Entity[],
  shown: ShownMarks,
): void {
  const spans: Record<EntityType, Span[]> = {
    person: [],
    organization: [],
    place: [],
    group: [],
    work: [],
    event: [],
    product: [],
  };
  for (const { type, mentions } of entities) {
    for (const [mention, span] of mentions.entries())
      if (isMentionShown(shown, type, mention)) spans[type].push(span);
  }
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
  shown: ShownMarks,
): void {
  const spans = areStatementsShown(shown)
    ? attributions.flatMap(({ kind, content }) => (kind === 'indirect' ? [] : content))
    : [];
  highlights.show(
    'byline-quotation',
    spans.flatMap((span) => toRanges(textMap, span)),
  );
}
