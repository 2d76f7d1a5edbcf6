import type { Language } from '../components/i18n.ts';
import { mountPanelHost, type PanelHost } from './panel-host.ts';

/** How long a notice stands, in milliseconds, and how long after its place is there: screen readers hear of changes only. */
const stands = 5000;
const settles = 150;

/** Short notices over the page, seen and heard, that go away by themselves. */
export interface Notices {
  /**
   * Tells something.
   *
   * @param host where there is one over the page already; else it is told in one of its own, as long as it stands
   */
  tell(words: string, host: PanelHost | null): void;
  /** Makes way for another host. */
  clear(): void;
}

/** Everything told is gone once the signal is aborted. */
export function createNotices(language: Language, signal: AbortSignal): Notices {
  let showing: AbortController | null = null;
  const clear = (): void => {
    showing?.abort();
    showing = null;
  };
  signal.addEventListener('abort', clear);
  return {
    clear,
    tell(words, host) {
      clear();
      if (signal.aborted) return;
      const ending = new AbortController();
      showing = ending;
      const { notice } = host ?? mountPanelHost(language, ending.signal);
      const timers = [
        setTimeout(() => notice.replaceChildren(words), settles),
        setTimeout(() => ending.abort(), settles + stands),
      ];
      ending.signal.addEventListener('abort', () => {
        for (const timer of timers) clearTimeout(timer);
        notice.replaceChildren();
      });
    },
  };
}
