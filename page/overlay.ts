import type { CardProps } from '../components/cards/card-props.ts';
import type { ListOccurrences } from '../components/cards/list-occurrences.tsx';
import type { Language } from '../components/i18n.ts';
import { toEmptyAnalysis } from '../engine/empty-analysis.ts';
import type { Reading, TextMap } from '../engine/index.ts';
import type { Analysis, Entity, Span } from '../engine/model.ts';
import type { Highlight } from '../platform/messages.ts';
import type { ViewSettings } from '../platform/view-settings.ts';
import { type Cards, type CardsSetting, createCards } from './cards.ts';
import { createHighlights } from './highlights.ts';
import { findHit, findOffsetAt, findShadowRoots, type Hit } from './hit-testing.ts';
import { createLiveTextMap } from './live-text-map.ts';
import { createMarks, type Marks } from './marks.ts';
import { createNavigator } from './navigation.ts';
import { mountPanelHost, type PanelHost } from './panel-host.ts';
import { createPassages, type Passages } from './passages.ts';
import { watchPointer } from './pointer.ts';
import { toRanges } from './ranges.ts';
import { createPositionWatcher, findPartStart, type ReadingPosition } from './reading-position.ts';
import { rebaseHit } from './rebase-hit.ts';
import { takeTone } from './tone-styles.ts';
import { createWalker } from './walker.ts';

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
  /** Paints the reader's own highlights, and answers for them. */
  setHighlights(list: readonly Highlight[]): void;
  /** Leads to a highlight and opens its card; false where its words are not there. @param isEdited whether its note is to be written */
  showHighlight(id: string, isEdited: boolean): boolean;
  showMention(entity: Entity, mention: number): void;
  closeCard(): void;
  /** Leads to the next or the previous mention that is marked, with the keyboard's focus in its card. */
  walk(step: 1 | -1): void;
  /** @param index into `Analysis.attributions` */
  showStatement(index: number): void;
  /** @param index into `Article.parts` */
  showPart(index: number): void;
  /** Leads to words of the article. */
  showSpan(span: Span): void;
  /** Tells where the reader is, at once and at every change, until the returned function is called. */
  watchPosition(tell: (position: ReadingPosition) => void): () => void;
  /** What leads from the article's text to the page now. */
  readonly textMap: TextMap;
  /**
   * Paints and places everything anew: the page has moved the text, or put other nodes in its place.
   *
   * @param replaced the text nodes that others have taken the place of
   */
  rebind(replaced: ReadonlyMap<Text, Text>): void;
  /**
   * From now on the overlay is over another reading of the page.
   *
   * @param analysis of its text; null while nothing is known of it, left out where the text is the same. An open card
   *   stays where its words are still there.
   */
  follow(reading: Reading, analysis?: Analysis | null): void;
}

/** Where cards lead to, outside of the page's text. */
export interface CardWays
  extends Pick<CardProps, 'onShowSpeaker' | 'onOpenSaved' | 'onOpenLink' | 'highlightWays'> {
  readonly findOnList: (entity: Entity) => Promise<ListOccurrences | null>;
}

/** Lays the overlay over the page; it is gone, without a trace, once the signal is aborted. */
export function createOverlay(
  first: Reading,
  language: Language,
  view: ViewSettings,
  outside: CardWays,
  signal: AbortSignal,
): Overlay {
  let { article } = first;
  const textMap = createLiveTextMap(first.textMap);
  const highlights = createHighlights(takeTone, signal);
  const host = mountPanelHost(language, signal);
  const marks = createMarks(highlights, textMap, view.marks);
  const setting = { host, language, toArticle: () => article, textMap, toAnalysis: () => marks.analysis };
  const passages = createPassages(highlights, textMap);
  const leadTo = createNavigator(highlights, host.findRoom, signal);
  const { cards, ...ways } = createGuides({ ...setting, ...outside, leadTo, marks }, signal);
  const findHitAt = createHitFinder(textMap, marks, passages);
  watchPointer({ cards, findHitAt, isOwn: host.isOwn, watchKeys: host.watchKeys }, signal);

  function reanchor(next: TextMap): void {
    textMap.follow(next);
    marks.refresh();
    passages.follow(article.text);
    cards.follow();
  }

  return {
    ...ways,
    host,
    textMap,
    watchPosition: createPositionWatcher(setting, signal),
    setNames: (entities) => marks.show({ ...marks.analysis, entities }),
    setAnalysis: marks.show,
    setMarks: marks.setShown,
    setHighlights(list) {
      passages.show(list, article.text);
      cards.rebase((hit) => (hit.kind === 'highlight' ? passages.find(hit.highlight.id) : hit));
    },
    showHighlight(id, isEdited) {
      const passage = passages.find(id);
      if (!passage || !leadTo(toRanges(textMap, passage.span))) return false;
      cards.open(passage, isEdited ? 'focused' : 'pinned');
      return true;
    },
    roomChanged: () => cards.follow(),
    rebind: (replaced) => reanchor(replaced.size > 0 ? textMap.rebind(replaced) : textMap.current),
    follow(reading, analysis) {
      const before = article.text;
      ({ article } = reading);
      if (analysis === undefined) return reanchor(reading.textMap);
      textMap.follow(reading.textMap);
      marks.show(analysis ?? toEmptyAnalysis(null));
      passages.follow(article.text);
      cards.rebase((hit) =>
        hit.kind === 'highlight'
          ? passages.find(hit.highlight.id)
          : rebaseHit(hit, before, article.text, marks.analysis),
      );
    },
  };
}

interface GuideSetting extends CardsSetting, CardWays {
  readonly leadTo: (ranges: readonly Range[]) => boolean;
  readonly marks: Marks;
}

/** The cards, and the ways to words of the page, which lead to each other. */
function createGuides(setting: GuideSetting, signal: AbortSignal) {
  const cards: Cards = createCards(
    {
      ...setting,
      onShowMention: (...mention) => ways.showMention(...mention),
      onShowStatement: (index) => ways.showStatement(index),
      onWalk: (step) => walk(step),
    },
    signal,
  );
  const ways = createWays(setting, setting.leadTo, cards);
  const walk = createWalker({ ...setting, cards, toShown: () => setting.marks.shown }, signal);
  return { cards, ...ways, walk, closeCard: cards.close };
}

/** The ways to the words that panel and cards speak of. */
function createWays(
  { host, language, toArticle, textMap, toAnalysis }: CardsSetting,
  leadTo: (ranges: readonly Range[]) => boolean,
  cards: Cards,
): Pick<Overlay, 'showMention' | 'showStatement' | 'showPart' | 'showSpan'> {
  const showSpans = (spans: readonly Span[]): boolean => {
    const isShown = leadTo(spans.flatMap((span) => toRanges(textMap, span)));
    if (!isShown) host.announce(language.t('panel_words_gone'));
    return isShown;
  };
  return {
    showMention(entity, mention) {
      const span = entity.mentions[mention];
      if (span && showSpans([span])) cards.open({ kind: 'mention', entity, mention, span }, 'pinned');
    },
    showStatement(index) {
      const attribution = toAnalysis().attributions[index];
      const span = attribution?.content[0];
      if (span && showSpans(attribution.content))
        cards.open({ kind: 'statement', attribution, index, span }, 'pinned');
    },
    showSpan: (span) => void showSpans([span]),
    showPart(index) {
      const part = toArticle().parts[index];
      const span = part ? findPartStart(toArticle(), part) : null;
      if (span) showSpans([span]);
    },
  };
}

/** Finds what is marked under a point of the viewport, if anything is, and still says there what was read. */
function createHitFinder(textMap: TextMap, marks: Marks, passages: Passages) {
  let known: { readonly nodes: TextMap['nodes']; readonly roots: readonly ShadowRoot[] } | null = null;
  return (x: number, y: number, isAsked: boolean): Hit | null => {
    const { nodes } = textMap;
    if (known?.nodes !== nodes) known = { nodes, roots: findShadowRoots(textMap) };
    const offset = findOffsetAt(textMap, known.roots, x, y);
    if (offset === null) return null;
    const mark = findHit(marks.analysis, offset, marks.shown, isAsked);
    const hit = mark?.kind === 'mention' ? mark : (passages.findAt(offset) ?? mark);
    return hit && toRanges(textMap, hit.span).length > 0 ? hit : null;
  };
}
