import type { Language } from '../components/i18n.ts';
import type { Reading } from '../engine/index.ts';
import type { Analysis, Entity, Span } from '../engine/model.ts';
import { type Cards, createCards } from './cards.ts';
import { createHighlights } from './highlights.ts';
import { findHit, findOffsetAt, findShadowRoots } from './hit-testing.ts';
import { showMarks } from './marks.ts';
import { createNavigator } from './navigation.ts';
import { mountPanelHost, type PanelHost } from './panel-host.ts';
import { watchPointer } from './pointer.ts';
import { toRanges } from './ranges.ts';

/** The marks and cards over one reading of the page, and the ways to the words that the panel speaks of. */
export interface Overlay {
  readonly host: PanelHost;
  /** Keeps an open card clear of the panel, which has just opened or closed. */
  roomChanged(): void;
  /** Paints the analysis, once it is there. */
  setAnalysis(analysis: Analysis): void;
  showMention(entity: Entity, mention: number): void;
  /** @param index into `Analysis.attributions` */
  showStatement(index: number): void;
  /** @param index into `Article.parts` */
  showPart(index: number): void;
}

/** Lays the overlay over the page; it is gone, without a trace, once the signal is aborted. */
export function createOverlay(
  { article, textMap }: Reading,
  language: Language,
  signal: AbortSignal,
): Overlay {
  const highlights = createHighlights(signal);
  const host = mountPanelHost(language, signal);
  const leadTo = createNavigator(highlights, host.findRoom, signal);
  let analysis: Analysis | null = null;
  let cards: Cards | null = null;

  const showSpans = (spans: readonly Span[]): boolean => {
    const isShown = leadTo(spans.flatMap((span) => toRanges(textMap, span)));
    if (!isShown) host.announce(language.t('panel_words_gone'));
    return isShown;
  };

  function showMention(entity: Entity, mention: number): void {
    const span = entity.mentions[mention];
    if (span && showSpans([span])) cards?.open({ kind: 'mention', entity, mention, span }, true);
  }

  function showStatement(index: number): void {
    const attribution = analysis?.attributions[index];
    const span = attribution?.content[0];
    if (span && showSpans(attribution.content))
      cards?.open({ kind: 'statement', attribution, index, span }, true);
  }

  return {
    host,
    setAnalysis(next) {
      if (signal.aborted) return;
      analysis = next;
      showMarks(highlights, textMap, next);
      cards = createCards(
        {
          host,
          language,
          article,
          textMap,
          analysis: next,
          onShowMention: showMention,
          onShowStatement: showStatement,
        },
        signal,
      );
      const shadowRoots = findShadowRoots(textMap, article.text.length);
      const findHitAt = (x: number, y: number) => {
        const offset = findOffsetAt(textMap, shadowRoots, x, y);
        return offset === null ? null : findHit(next, offset);
      };
      watchPointer({ cards, findHitAt, isOwn: host.isOwn }, signal);
    },
    roomChanged: () => cards?.follow(),
    showMention,
    showStatement,
    showPart(index) {
      const { firstBlock, lastBlock } = article.parts[index] ?? { firstBlock: 0, lastBlock: -1 };
      const block = article.blocks.slice(firstBlock, lastBlock + 1).find(({ kind }) => kind !== 'caption');
      if (block && block.kind !== 'caption') showSpans([block.span]);
    },
  };
}
