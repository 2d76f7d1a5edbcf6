import { h, render } from 'preact';
import { CardView } from '../components/cards/card-view.tsx';
import { type Language, LanguageContext } from '../components/i18n.ts';
import type { TextMap } from '../engine/index.ts';
import type { Analysis, Article, Entity, Span } from '../engine/model.ts';
import { findTallest, placeCard } from './card-placement.ts';
import type { Hit } from './hit-testing.ts';
import type { PanelHost } from './panel-host.ts';
import { toLines, toRanges } from './ranges.ts';

/** What cards are drawn with. */
export interface CardsSetting {
  readonly host: PanelHost;
  readonly language: Language;
  readonly toArticle: () => Article;
  readonly textMap: TextMap;
  /** What is known by now. */
  readonly toAnalysis: () => Analysis;
}

interface Setting extends CardsSetting {
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onShowStatement: (index: number) => void;
}

export interface Cards {
  /** Shows what a mark stands for, beside it. A card that is pinned stays until it is closed. */
  open(hit: Hit, isPinned: boolean): void;
  close(): void;
  /** Looks for the card's place anew: the room for it has changed. */
  follow(): void;
  /** After a change of the text: the card is about what its mark is found to be now, or is closed where it is gone. */
  rebase(find: (hit: Hit) => Hit | null): void;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
}

/** The words that a card explains and must not cover: a statement's every piece. */
const toSpans = (hit: Hit): readonly Span[] =>
  hit.kind === 'mention' ? [hit.span] : hit.attribution.content;

/** Draws one card at a time. It follows its words as the page scrolls; closed for good once the signal is aborted. */
export function createCards(setting: Setting, signal: AbortSignal): Cards {
  const { host, language, toArticle, toAnalysis, textMap } = setting;
  let shown: { readonly hit: Hit; readonly isPinned: boolean } | null = null;

  function draw(): void {
    if (!shown) {
      render(null, host.cards);
      return;
    }
    const { hit } = shown;
    const ranges = toSpans(hit).flatMap((span) => toRanges(textMap, span));
    const card = h(CardView, {
      // Another mark, another card: what was scrolled or focused in the last one does not carry over.
      key: `${hit.kind}-${hit.span.start}`,
      subject: hit,
      article: toArticle(),
      analysis: toAnalysis(),
      findTallest: () => findTallest(toLines(ranges), host.findRoom()),
      place: (size) => placeCard(toLines(ranges), size, host.findRoom()),
      onShowMention: setting.onShowMention,
      onShowStatement: setting.onShowStatement,
      onClose: close,
    });
    render(h(LanguageContext.Provider, { value: language }, card), host.cards);
  }

  function close(): void {
    shown = null;
    draw();
  }

  let frame = 0;
  const follow = (): void => {
    if (!shown) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  document.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    close();
  });

  return {
    open(hit, isPinned) {
      if (signal.aborted) return;
      shown = { hit, isPinned };
      draw();
      host.announce(toAnnouncement(hit, setting));
    },
    close,
    follow,
    rebase(find) {
      const hit = shown && find(shown.hit);
      shown = shown && hit && { ...shown, hit };
      draw();
    },
    get isOpen() {
      return shown !== null;
    },
    get isPinned() {
      return shown?.isPinned ?? false;
    },
  };
}

/** A card in one line, for a reader who hears it. */
function toAnnouncement(hit: Hit, { language: { t }, toArticle, toAnalysis }: Setting): string {
  if (hit.kind === 'mention') {
    const { name, type, mentions } = hit.entity;
    return t('card_announce_mention', name, t(`type_${type}`), hit.mention + 1, mentions.length);
  }
  const { speaker, source, kind } = hit.attribution;
  const called = source ? toArticle().text.slice(source.start, source.end) : t('source_unknown');
  const name = speaker === null ? called : (toAnalysis().entities[speaker]?.name ?? called);
  return t('card_announce_statement', name, t(`kind_${kind}`));
}
