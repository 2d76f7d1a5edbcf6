import { readSettings, type Settings, watchSettings } from '../../platform/settings.ts';

/** The settings as the page shows them. */
export interface ShownSettings {
  /** Null until they have been read. */
  readonly current: Settings | null;
  /**
   * Changes them at once; `store` has them stored, after which they are as stored, also where that failed.
   *
   * @throws what `store` throws
   */
  change(part: Partial<Settings>, store: () => Promise<unknown>): Promise<void>;
}

/**
 * Reads the settings, and follows what others change. While a change made here is on its way, what is stored may be the
 * one before it, and is not shown: the size of letters would jump back under the reader's hand.
 *
 * @param changed told whenever there is something else to show
 */
export function createShownSettings(changed: () => void, signal: AbortSignal): ShownSettings {
  let current: Settings | null = null;
  let underWay = 0;

  function show(settings: Settings): void {
    current = settings;
    changed();
  }
  const follow = (stored: Settings): void => {
    if (underWay === 0) show(stored);
  };

  watchSettings(follow, signal);
  void readSettings().then(follow);
  return {
    get current() {
      return current;
    },
    async change(part, store) {
      if (current) show({ ...current, ...part });
      underWay += 1;
      try {
        await store();
      } finally {
        underWay -= 1;
        if (underWay === 0) follow(await readSettings());
      }
    },
  };
}
