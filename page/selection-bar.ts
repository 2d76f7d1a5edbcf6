import { h, render } from 'preact';
import { SelectionBar } from '../components/cards/selection-bar.tsx';
import { type Language, LanguageContext } from '../components/i18n.ts';
import type { TextMap } from '../engine/index.ts';
import type { Span } from '../engine/model.ts';
import type { PanelHost } from './panel-host.ts';
import { findSelectedSpan } from './selected-span.ts';

/** How long a selection must have rested for the bar to come, in milliseconds. */
const restsFor = 250;

/** Whether passages of the text in view can be highlighted. */
export type Possibility = 'at-once' | 'after-saving' | 'never';

/** About how wide the bar is, in pixels: where the article is saved, and where it says that it will be. */
const widths = { 'at-once': 220, 'after-saving': 300 } as const;

interface Watched {
  readonly host: PanelHost;
  readonly language: Language;
  readonly textMap: TextMap;
  readonly toText: () => string;
  /** Asked before each offer whether passages can be highlighted: in saved articles at once, in others once they are saved. */
  readonly prepare: () => Promise<Possibility>;
  readonly onHighlight: (span: Span) => void;
  readonly onNote: (span: Span) => void;
}

/**
 * Shows beside words of the article that are selected what can be done with them, until the signal ends it.
 *
 * @returns does one of them with what is selected now, for keys
 */
export function watchSelection(watched: Watched, signal: AbortSignal): (does: 'highlight' | 'note') => void {
  const { host, language, textMap, toText, prepare } = watched;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    render(null, host.bar);
  }

  function act(does: 'highlight' | 'note', span: Span): void {
    hide();
    getSelection()?.removeAllRanges();
    if (does === 'highlight') watched.onHighlight(span);
    else watched.onNote(span);
  }

  async function draw(): Promise<void> {
    const span = findSelectedSpan(textMap, toText());
    const possibility = span ? await prepare() : 'never';
    if (!span || possibility === 'never') return hide();
    const box = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0).getBoundingClientRect() : null;
    if (!box || signal.aborted) return hide();
    const { left, right, top, bottom } = host.findRoom();
    const width = widths[possibility];
    const place = {
      left: Math.max(left + 8, Math.min(box.left + box.width / 2 - width / 2, right - width - 8)),
      top: box.top - 48 > top ? box.top - 48 : Math.min(box.bottom + 8, bottom - 48),
    };
    const isSaved = possibility === 'at-once';
    const bar = h(SelectionBar, { place, isSaved, onDo: (does) => act(does, span) });
    render(h(LanguageContext.Provider, { value: language }, bar), host.bar);
  }

  const look = (): void => {
    clearTimeout(timer);
    if (getSelection()?.isCollapsed !== false) hide();
    else timer = setTimeout(() => void draw(), restsFor);
  };
  document.addEventListener('selectionchange', look, { signal });
  document.addEventListener('scroll', look, { signal, passive: true, capture: true });
  signal.addEventListener('abort', hide);
  return (does) => {
    const span = findSelectedSpan(textMap, toText());
    if (span) void prepare().then((possibility) => possibility !== 'never' && act(does, span));
  };
}
