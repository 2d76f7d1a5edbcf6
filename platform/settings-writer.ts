import { readSettings, type Settings, writeSettings } from './settings.ts';

/** The one writer of the settings: changes are applied one after the other, none lost to a race. */
export function createSettingsWriter() {
  let last: Promise<unknown> = Promise.resolve();

  function change(toChanged: (settings: Settings) => Settings): Promise<Settings> {
    const next = last.then(async () => {
      const changed = toChanged(await readSettings());
      await writeSettings(changed);
      return changed;
    });
    last = next.catch(() => undefined);
    return next;
  }

  return {
    /** Replaces the settings named; answers with all of them. */
    change: (part: Partial<Settings>): Promise<Settings> => change((settings) => ({ ...settings, ...part })),
    /** Switches Byline on or off on one site. */
    setSiteEnabled: (site: string, enabled: boolean): Promise<Settings> =>
      change((settings) => {
        const others = settings.disabledSites.filter((disabled) => disabled !== site);
        return { ...settings, disabledSites: enabled ? others : [...others, site].sort() };
      }),
  };
}
