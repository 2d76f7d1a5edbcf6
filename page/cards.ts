import { h, render } from 'preact';
import { CardView, type CardSubject } from '../components/cards/card-view.tsx';
import { type Language, LanguageContext } from '../components/i18n.ts';
import type { TextMap } from '../engine/index.ts';
import type { Analysis, Article, Entity } from '../engine/model.ts';
import { placeCard } from './card-place.ts';
import { findHit, findOffsetAt, type Hit } from './hit-testing.ts';
import { toRanges } from './ranges.ts';

/** How long the pointer rests on a mark before its card opens, and stays away before it closes, in milliseconds. */
const openAfter = 250;
const closeAfter = 350;
/** What a card is taken to measure before it is drawn. */
const usualSize = { width: 340, height: 170 };

interface Setting {
  readonly root: HTMLElement;
  readonly language: Language;
  readonly article: Article;
  readonly textMap: TextMap;
  readonly analysis: Analysis;
  readonly onShowMention: (entity: Entity, mention: number) => void;
}

/** Cards over marks: on hover and on tap, closed by Escape, by leaving, by scrolling; all gone with the signal. */
export function watchCards(setting: Setting, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const close = (): void => {
    clearTimeout(timer);
    render(null, setting.root);
  };
  const open = (hit: Hit): void => {
    const line = toRanges(setting.textMap, hit.span)[0]?.getClientRects()[0];
    if (!line) return;
    const place = placeCard(line, usualSize, { width: innerWidth, height: innerHeight });
    const subject: CardSubject = hit.kind === 'entity' ? { kind: 'entity', entity: hit.entity, mention: hit.mention } : { kind: 'statement', attribution: hit.attribution };
    const showMention = (entity: Entity, mention: number): void => {
      close();
      setting.onShowMention(entity, mention);
    };
    const card = h(CardView, { subject, article: setting.article, analysis: setting.analysis, ...place, onShowMention: showMention, onClose: close });
    render(h(LanguageContext.Provider, { value: setting.language }, card), setting.root);
  };
  const find = (x: number, y: number): Hit | null => {
    const offset = findOffsetAt(setting.textMap, x, y);
    return offset === null ? null : findHit(setting.analysis, offset);
  };
  const later = (work: () => void, wait: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
  setting.root.addEventListener('pointerenter', () => { isOver = true; clearTimeout(timer); }, { signal });
  setting.root.addEventListener('pointerleave', () => { isOver = false; later(close, closeAfter); }, { signal });
  document.addEventListener('pointermove', ({ clientX, clientY, pointerType }) => {
    if (isOver || pointerType === 'touch') return;
    later(() => {
      const hit = find(clientX, clientY);
      if (hit) open(hit);
      else close();
    }, openAfter);
  }, { signal, passive: true });
  document.addEventListener('click', ({ clientX, clientY, target }) => {
    if (!(target instanceof Element) || target.closest('a, button, input')) return;
    const hit = find(clientX, clientY);
    if (hit) open(hit);
  }, { signal });
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); }, { signal });
  document.addEventListener('scroll', close, { signal, passive: true, capture: true });
  signal.addEventListener('abort', close);
}
