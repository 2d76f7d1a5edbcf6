import type { Settings } from '../../platform/settings.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly settings: Settings;
  readonly bytesInUse: number | null;
  /** The outcome of the last import, in words, or null. */
  readonly importReport: string | null;
  readonly onOverlay: (overlay: boolean) => void;
  readonly onEnableSite: (site: string) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
}

/** What a reader can set, and the list's way in and out. */
export function SettingsView({
  settings,
  bytesInUse,
  importReport,
  onOverlay,
  onEnableSite,
  onExport,
  onImport,
}: Props) {
  const { t, locale } = useLanguage();
  const size =
    bytesInUse === null
      ? null
      : new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 2 }).format(
          bytesInUse / 1e6,
        );
  const pick = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file) onImport(file);
    input.value = '';
  };
  return (
    <div class="settings">
      <section class="stack">
        <h2>{t('options_reading')}</h2>
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.overlay}
            onChange={(event) => onOverlay(event.currentTarget.checked)}
          />
          <span>{t('options_overlay')}</span>
        </label>
      </section>
      <section class="stack">
        <h2>{t('options_sites_off')}</h2>
        {settings.disabledSites.length === 0 && <p class="quiet">{t('options_sites_none')}</p>}
        <ul class="stack">
          {settings.disabledSites.map((site) => (
            <li key={site} class="row">
              <span>{site}</span>
              <button type="button" onClick={() => onEnableSite(site)}>
                {t('options_site_on')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{t('options_in_out')}</h2>
        {size && <p class="quiet">{t('options_storage', size)}</p>}
        <div class="row">
          <button type="button" onClick={onExport}>
            {t('options_export')}
          </button>
          <label class="button">
            {t('options_import')}
            <input
              class="visually-hidden"
              type="file"
              accept=".json,application/json"
              onChange={(event) => pick(event.currentTarget)}
            />
          </label>
        </div>
        {importReport && (
          <p class="notice" role="status">
            {importReport}
          </p>
        )}
      </section>
    </div>
  );
}
