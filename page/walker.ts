import type { Language } from '../components/i18n.ts';
import type { TextMap } from '../engine/index.ts';
import type { Analysis } from '../engine/model.ts';
import type { Cards } from './cards.ts';
import { watchFocus } from './focus-watch.ts';
import { findNextStop, findStops, type Stop, type StopPlace } from './mention-walk.ts';
import type { PanelHost } from './panel-host.ts';
import { toLines, toRanges } from './ranges.ts';
import type { ShownMarks } from './shown-marks.ts';

interface Walked {
  readonly cards: Cards;
  readonly host: PanelHost;
  readonly language: Language;
  readonly textMap: TextMap;
  /** What is known by now, and what of it is marked. */
  readonly toAnalysis: () => Analysis;
  readonly toShown: () => ShownMarks;
  /** Brings words into view; false where the page no longer shows them. */
  readonly leadTo: (ranges: readonly Range[]) => boolean;
}

/**
 * Leads the keyboard from marked mention to marked mention, with the focus in the card of each. The way goes on from
 * the card that is open, or from where it was left as long as that is in view; else it begins with what is in view. A
 * focus that comes to a link of the page shows the card of the name in it. Ends with the signal.
 */
export function createWalker(walked: Walked, signal: AbortSignal): (step: 1 | -1) => void {
  const { cards, host, language, textMap, toAnalysis, toShown, leadTo } = walked;
  let last: Stop | null = null;
  const toStops = (): readonly Stop[] => findStops(toAnalysis(), toShown());
  watchFocus({ cards, textMap, isOwn: host.isOwn, toStops }, signal);

  function findPlace({ span }: Stop): StopPlace {
    const [line] = toLines(toRanges(textMap, span));
    if (!line) return 'nowhere';
    const { top, bottom } = host.findRoom();
    return line.bottom <= top ? 'above' : line.top >= bottom ? 'below' : 'in-view';
  }

  return (step) => {
    const left = last && findPlace(last) === 'in-view' ? last : null;
    const from = (cards.hit ?? left)?.span.start ?? null;
    const stop = findNextStop(toStops(), step, from, findPlace);
    if (!stop) return host.announce(language.t('walk_none'));
    last = stop;
    if (leadTo(toRanges(textMap, stop.span))) cards.open({ kind: 'mention', ...stop }, 'focused');
  };
}
