import type { Settings, SiteCorrection } from '../../platform/settings.ts';
import type { ViewSettings } from '../../platform/view-settings.ts';
import { MarksLegend } from '../common/marks-legend.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { StorageUsage } from './storage-usage.tsx';

interface Props {
  readonly settings: Settings;
  /** Null where the browser does not tell, or has not told yet. */
  readonly usage: Parameters<typeof StorageUsage>[0]['usage'];
  readonly onUnreadBadge: (unreadBadge: boolean) => void;
  readonly onOverlay: (overlay: boolean) => void;
  readonly onView: (part: Partial<ViewSettings>) => void;
  readonly onEnableSite: (site: string) => void;
  readonly onForgetCorrection: (correction: SiteCorrection) => void;
}

/** What a reader can set, and the list's way in and out. */
export function SettingsView(props: Props) {
  const { settings, onOverlay, onView, onUnreadBadge, usage } = props;
  const { t } = useLanguage();
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
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.unreadBadge}
            onChange={(event) => onUnreadBadge(event.currentTarget.checked)}
          />
          <span>{t('options_unread_badge')}</span>
        </label>
      </section>
      <section class="stack">
        <h2>{t('marks_title')}</h2>
        <MarksLegend shown={settings.marks} counts={null} onChange={(marks) => onView({ marks })} />
      </section>
      <DisabledSites {...props} />
      <Corrections {...props} />
      <StorageUsage usage={usage} />
      <InAndOut />
    </div>
  );
}

/** The sites that the reader has turned Byline off for, each with the way back. */
function DisabledSites({ settings, onEnableSite }: Pick<Props, 'settings' | 'onEnableSite'>) {
  const { t } = useLanguage();
  return (
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
  );
}

const fieldNames: Readonly<Record<SiteCorrection['field'], MessageKey>> = {
  title: 'field_title',
  authors: 'field_authors',
  published: 'field_published',
  modified: 'field_modified',
  publisher: 'field_publisher',
  section: 'field_section',
};

/** What the reader has said is right on sites, each with the way back. */
function Corrections({ settings, onForgetCorrection }: Pick<Props, 'settings' | 'onForgetCorrection'>) {
  const { t } = useLanguage();
  return (
    <section class="stack">
      <h2>{t('options_corrections')}</h2>
      {settings.corrections.length === 0 && <p class="quiet">{t('options_corrections_none')}</p>}
      <ul class="stack">
        {settings.corrections.map((correction) => (
          <li key={`${correction.site} ${correction.field}`} class="row">
            <span>
              {correction.site}: {t(fieldNames[correction.field])} <code>{correction.at}</code>
            </span>
            <button type="button" onClick={() => onForgetCorrection(correction)}>
              {t('correction_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the list goes in and out as a file. */
function InAndOut() {
  const { t } = useLanguage();
  return (
    <section class="stack">
      <h2>{t('options_in_out')}</h2>
      <p>
        <a href="#/in-and-out">{t('inout_title')}</a>
      </p>
    </section>
  );
}
