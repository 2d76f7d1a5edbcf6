import { reportError } from '../platform/errors.ts';
import { sendToBackground } from '../platform/send.ts';
import type { ViewSettings } from '../platform/view-settings.ts';

/** How the reader wants articles shown, in this page. */
export interface CurrentView {
  readonly now: ViewSettings;
  /** Takes what has been stored, from here or elsewhere. */
  stored(view: ViewSettings): void;
  /** Changes part of it, here at once and everywhere as soon as it is stored. */
  change(part: Partial<ViewSettings>): void;
}

/**
 * Keeps the view: what the reader changes here is shown at once, and news of older changes, which come late, do not
 * undo it.
 *
 * @param show called with every new view
 */
export function createCurrentView(first: ViewSettings, show: (view: ViewSettings) => void): CurrentView {
  let now = first;
  let onTheirWay = 0;
  const take = (view: ViewSettings): void => {
    now = view;
    show(view);
  };
  return {
    get now() {
      return now;
    },
    stored(view) {
      if (onTheirWay === 0) take(view);
    },
    change(part) {
      take({ ...now, ...part });
      onTheirWay += 1;
      sendToBackground('change-view', part).then(
        ({ marks, panel }) => {
          onTheirWay -= 1;
          if (onTheirWay === 0) take({ marks, panel });
        },
        (thrown) => {
          onTheirWay -= 1;
          reportError('changing how articles are shown', thrown);
        },
      );
    },
  };
}
