import { h, render } from 'preact';
import type { CardProps } from '../components/cards/card-props.ts';
import { CardView } from '../components/cards/card-view.tsx';
import type { ListOccurrences } from '../components/cards/list-occurrences.tsx';
import { type Language, LanguageContext } from '../components/i18n.ts';
import type { TextMap } from '../engine/index.ts';
import type { Analysis, Article, Entity, Span } from '../engine/model.ts';
import { toCardAnnouncement } from './card-announcement.ts';
import { findWidest, type Placement, placeCard } from './card-placement.ts';
import type { Hit } from './hit-testing.ts';
import type { PanelHost } from './panel-host.ts';
import { toRanges } from './ranges.ts';
import { type VisibleLines, watchLines } from './visible-lines.ts';

type Ways = Pick<
  CardProps,
  'onShowMention' | 'onShowStatement' | 'onShowSpeaker' | 'onOpenSaved' | 'onOpenLink' | 'highlightWays'
>;

/** What cards are drawn with. */
export interface CardsSetting {
  readonly host: PanelHost;
  readonly language: Language;
  readonly toArticle: () => Article;
  readonly textMap: TextMap;
  /** What is known by now. */
  readonly toAnalysis: () => Analysis;
}

interface Setting extends CardsSetting, Ways {
  /** Goes to the next or the previous mention in the text. */
  readonly onWalk: (step: 1 | -1) => void;
  /** Where else an entity occurs on the reader's list; null where that cannot be told. */
  readonly findOnList: (entity: Entity) => Promise<ListOccurrences | null>;
}

/**
 * How a card is opened: while the pointer or the focus rests on a mark; to stay until it is closed; or that and with
 * the keyboard's focus in it.
 */
export type CardOpening = 'resting' | 'pinned' | 'focused';

export interface Cards {
  /** Shows what a mark stands for, beside it. */
  open(hit: Hit, opening: CardOpening): void;
  /** Takes the card away, and gives the keyboard's focus, where it was in it, back to where it came from. */
  close(): void;
  /** Looks for the card's place anew: the room for it has changed. */
  follow(): void;
  /** After a change of the text: the card is about what its mark is found to be now, or is closed where it is gone. */
  rebase(find: (hit: Hit) => Hit | null): void;
  /** What the card that is open is about; null while none is. */
  readonly hit: Hit | null;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
}

interface Shown {
  readonly hit: Hit;
  readonly isPinned: boolean;
  lines: Lines;
  occurrences: ListOccurrences | null;
  placement: Placement | null;
}

/** The words that a card explains and must not cover, and those of its source and cue, which it covers last. */
interface Lines {
  readonly words: VisibleLines;
  readonly beside: VisibleLines;
}

/** The same card goes on where it is about the same entity or speaker, with whatever has the focus in it. */
function toKey(hit: Hit): string {
  if (hit.kind === 'mention') return `mention-${hit.entity.id}`;
  if (hit.kind === 'highlight') return `highlight-${hit.highlight.id}`;
  return `statement-${hit.attribution.speaker ?? `#${hit.index}`}`;
}

/** Draws one card at a time. It follows its words as the page scrolls; closed for good once the signal is aborted. */
export function createCards(setting: Setting, signal: AbortSignal): Cards {
  const { host, language, toArticle, toAnalysis, textMap } = setting;
  let shown: Shown | null = null;
  let focusAsked = 0;
  let focusedBefore: HTMLElement | null = null;

  function draw(haveWordsMoved = false): void {
    if (!shown || signal.aborted) {
      render(null, host.cards);
      return;
    }
    const { hit, lines, occurrences } = shown;
    const card = h(CardView, {
      ...setting,
      key: toKey(hit),
      subject: hit,
      article: toArticle(),
      analysis: toAnalysis(),
      occurrences,
      focusAsked,
      findWidest: () => findWidest(host.findRoom()),
      place,
      onPin: () => {
        if (shown) shown = { ...shown, isPinned: true };
      },
      onClose: close,
    });
    render(h(LanguageContext.Provider, { value: language }, card), host.cards);

    function place(size: { readonly width: number; readonly height: number }): Placement | null {
      const explained = {
        words: lines.words.find(),
        beside: lines.beside.find(),
        isRightToLeft: lines.words.isRightToLeft,
      };
      const before = shown?.placement && { ...shown.placement, haveWordsMoved };
      const placement = placeCard(explained, size, host.findRoom(), before);
      if (shown && placement) shown.placement = placement;
      return placement;
    }
  }

  const { follow, watch } = createFollower(() => draw(true), signal);

  /** The page may have put other nodes in the place of the words. */
  function findWordsAgain(): void {
    if (!shown) return;
    shown.lines = findLines(shown.hit, textMap);
    watch(shown.lines.words);
    follow();
  }

  function show(hit: Hit, isPinned: boolean): void {
    const isSameCard = shown !== null && toKey(shown.hit) === toKey(hit);
    const lines = findLines(hit, textMap);
    const occurrences = isSameCard ? (shown?.occurrences ?? null) : null;
    shown = { hit, isPinned, lines, occurrences, placement: null };
    watch(lines.words);
    if (hit.kind === 'mention' && !isSameCard) void lookUp(hit.entity);
  }

  /** The list is asked once the card is there, which then grows, on its side of the words. */
  async function lookUp(entity: Entity): Promise<void> {
    const occurrences = await setting.findOnList(entity);
    if (shown?.hit.kind !== 'mention' || shown.hit.entity !== entity || signal.aborted) return;
    shown.occurrences = occurrences;
    draw();
  }

  function close(): void {
    const back = host.cards.contains(host.findFocused()) ? focusedBefore : null;
    shown = null;
    focusedBefore = null;
    focusAsked = 0;
    watch(null);
    // While the card is still there, so that whoever hears of the focus knows where it comes from.
    if (back?.isConnected) back.focus({ preventScroll: true });
    draw();
  }

  signal.addEventListener('abort', close);

  return {
    open(hit, opening) {
      if (signal.aborted) return;
      const focused = host.findFocused();
      const isInside = host.cards.contains(focused);
      // What had the focus in another card goes with that card.
      const isLost = isInside && shown !== null && toKey(shown.hit) !== toKey(hit);
      const takesFocus = opening === 'focused' || isLost;
      if (takesFocus) {
        if (!isInside) focusedBefore = focused instanceof HTMLElement ? focused : null;
        focusAsked += 1;
      }
      show(hit, opening !== 'resting' || (isInside && !isLost));
      draw();
      // Where the focus moves into the card, that is what screen readers tell.
      if (!takesFocus) host.announce(toCardAnnouncement(hit, language, toArticle(), toAnalysis()));
    },
    close,
    follow: findWordsAgain,
    rebase(find) {
      if (!shown) return;
      const hit = find(shown.hit);
      if (!hit) return close();
      show(hit, shown.isPinned);
      draw();
    },
    get hit() {
      return shown?.hit ?? null;
    },
    get isOpen() {
      return shown !== null;
    },
    get isPinned() {
      return shown?.isPinned ?? false;
    },
  };
}

function findLines(hit: Hit, textMap: TextMap): Lines {
  const watchSpans = (spans: readonly Span[]): VisibleLines =>
    watchLines(spans.flatMap((span) => toRanges(textMap, span)));
  if (hit.kind !== 'statement') return { words: watchSpans([hit.span]), beside: watchSpans([]) };
  const { content, source, cue } = hit.attribution;
  return { words: watchSpans(content), beside: watchSpans([source, cue].flatMap((span) => span ?? [])) };
}

/** Draws anew, once a frame at most, whenever words that are watched may have moved. */
function createFollower(draw: () => void, signal: AbortSignal) {
  let frame = 0;
  let watching: AbortController | null = null;
  const follow = (): void => {
    if (!watching) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const sizes = new ResizeObserver(follow);
  function stop(): void {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    watching?.abort();
    watching = null;
  }
  signal.addEventListener('abort', stop);
  return {
    follow,
    /** Watches the words of a card that has opened; with null, none. */
    watch(lines: VisibleLines | null): void {
      stop();
      if (!lines || signal.aborted) return;
      watching = new AbortController();
      const options = { signal: watching.signal, passive: true, capture: true };
      // Of what scrolls in a shadow root, nothing outside of it hears.
      for (const root of [document, ...lines.roots]) root.addEventListener('scroll', follow, options);
      window.addEventListener('resize', follow, options);
      for (const element of [document.body, ...lines.around]) if (element) sizes.observe(element);
    },
  };
}
