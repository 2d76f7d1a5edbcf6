import type { Language } from '../components/i18n.ts';
import type { Reading, TextMap } from '../engine/index.ts';
import type { Analysis, Entity, Span } from '../engine/model.ts';
import type { ViewSettings } from '../platform/view-settings.ts';
import { createCards } from './cards.ts';
import { createHighlights } from './highlights.ts';
import { findHit, findOffsetAt, findShadowRoots, type Hit } from './hit-testing.ts';
import { createMarks, type Marks } from './marks.ts';
import { createNavigator } from './navigation.ts';
import { mountPanelHost, type PanelHost } from './panel-host.ts';
import { watchPointer } from './pointer.ts';
import { toRanges } from './ranges.ts';
import { createPositionWatcher, findPartStart, type ReadingPosition } from './reading-position.ts';

/** The marks and cards over one reading of the page, and the ways to the words that the panel speaks of. */
export interface Overlay {
  readonly host: PanelHost;
  /** Keeps an open card clear of the panel, which has just opened or closed. */
  roomChanged(): void;
  /** Paints names, of the beginning of a long text or of all of it, and answers for them until more is known. */
  setNames(entities: readonly Entity[]): void;
  /** Paints the analysis, once it is there, and answers for it. */
  setAnalysis(analysis: Analysis): void;
  /** Marks what the reader wants marked. */
  setMarks(shown: ViewSettings['marks']): void;
  showMention(entity: Entity, mention: number): void;
  /** @param index into `Analysis.attributions` */
  showStatement(index: number): void;
  /** @param index into `Article.parts` */
  showPart(index: number): void;
  /** Leads to words of the article. */
  showSpan(span: Span): void;
  /** Tells where the reader is, at once and at every change, until the returned function is called. */
  watchPosition(tell: (position: ReadingPosition) => void): () => void;
}

/** Lays the overlay over the page; it is gone, without a trace, once the signal is aborted. */
export function createOverlay(
  { article, textMap }: Reading,
  language: Language,
  view: ViewSettings,
  signal: AbortSignal,
): Overlay {
  const highlights = createHighlights(signal);
  const host = mountPanelHost(language, signal);
  const leadTo = createNavigator(highlights, host.findRoom, signal);
  const marks = createMarks(highlights, textMap, view.marks);
  const setting = { host, language, article, textMap, toAnalysis: () => marks.analysis };
  const cards = createCards(
    { ...setting, onShowMention: showMention, onShowStatement: showStatement },
    signal,
  );
  const findHitAt = createHitFinder(textMap, article.text.length, marks);
  watchPointer({ cards, findHitAt, isOwn: host.isOwn }, signal);

  const showSpans = (spans: readonly Span[]): boolean => {
    const isShown = leadTo(spans.flatMap((span) => toRanges(textMap, span)));
    if (!isShown) host.announce(language.t('panel_words_gone'));
    return isShown;
  };

  function showMention(entity: Entity, mention: number): void {
    const span = entity.mentions[mention];
    if (span && showSpans([span])) cards.open({ kind: 'mention', entity, mention, span }, true);
  }

  function showStatement(index: number): void {
    const attribution = marks.analysis.attributions[index];
    const span = attribution?.content[0];
    if (span && showSpans(attribution.content))
      cards.open({ kind: 'statement', attribution, index, span }, true);
  }

  return {
    host,
    setNames: (entities) => marks.show({ ...marks.analysis, entities }),
    setAnalysis: marks.show,
    setMarks: marks.setShown,
    roomChanged: () => cards.follow(),
    showMention,
    showStatement,
    showSpan: (span) => void showSpans([span]),
    watchPosition: createPositionWatcher({ article, textMap }, signal),
    showPart(index) {
      const part = article.parts[index];
      const span = part ? findPartStart(article, part) : null;
      if (span) showSpans([span]);
    },
  };
}

/** Finds what is marked under a point of the viewport, if anything is. */
function createHitFinder(textMap: TextMap, length: number, marks: Marks) {
  let shadowRoots: readonly ShadowRoot[] | null = null;
  return (x: number, y: number, isAsked: boolean): Hit | null => {
    shadowRoots ??= findShadowRoots(textMap, length);
    const offset = findOffsetAt(textMap, shadowRoots, x, y);
    return offset === null ? null : findHit(marks.analysis, offset, marks.shown, isAsked);
  };
}
