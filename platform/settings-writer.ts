import type { CorrectableField, Correction } from '../engine/model.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';

/** The oldest go first. */
const mostCorrections = 5000;
const mostArticles = 1000;

/**
 * The one writer of the settings: changes are applied one after the other, none lost to a race.
 *
 * @param inTurn does work when what was begun before it is done (library/write-queue.ts)
 */
export function createSettingsWriter(inTurn: <T>(work: () => Promise<T>) => Promise<T>) {
  const change = (toChanged: (settings: Settings) => Settings): Promise<Settings> =>
    inTurn(async () => {
      const changed = toChanged(await readSettings());
      await writeSettings(changed);
      return changed;
    });

  return {
    /** Replaces the settings named; answers with all of them. */
    change: (part: Partial<Settings>): Promise<Settings> => change((settings) => ({ ...settings, ...part })),
    /** Switches Byline on or off on one site. */
    setSiteEnabled: (site: string, enabled: boolean): Promise<Settings> =>
      change((settings) => {
        const others = settings.disabledSites.filter((disabled) => disabled !== site);
        return { ...settings, disabledSites: enabled ? others : [...others, site].sort() };
      }),
    /** Lets the overlay open by itself over one article, or not. */
    setArticleEnabled: (url: string, enabled: boolean): Promise<Settings> =>
      change((settings) => {
        const others = settings.disabledArticles.filter((disabled) => disabled !== url);
        return {
          ...settings,
          disabledArticles: enabled ? others : [...others.slice(-mostArticles + 1), url],
        };
      }),
    /** Says which place of a site's pages is right for a field; with null, says it no longer. */
    correct: (
      site: string,
      field: CorrectableField,
      place: Pick<Correction, 'origin' | 'at'> | null,
    ): Promise<Settings> =>
      change((settings) => {
        const others = settings.corrections.filter((one) => one.site !== site || one.field !== field);
        const kept = others.slice(-mostCorrections + 1);
        return { ...settings, corrections: place ? [...kept, { site, field, ...place }] : others };
      }),
  };
}
