import type { ListItem } from '../../library/saved-article.ts';
import type { DamagedRecord } from '../../library/upgrade.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly removed: readonly ListItem[];
  readonly damaged: readonly DamagedRecord[];
  readonly onRestore: (ids: readonly string[]) => void;
}

/** What was deleted, for 30 days, and records that could not be read, which are kept as they are. */
export function BinView({ removed, damaged, onRestore }: Props) {
  const { t } = useLanguage();
  return (
    <section class="stack" aria-label={t('options_bin')}>
      <p class="quiet">{t('options_bin_explained')}</p>
      {removed.length === 0 && <p class="empty">{t('options_bin_empty')}</p>}
      <ul class="removed">
        {removed.map((saved) => (
          <li key={saved.id} class="removed-row">
            <h2 class="article-title">{saved.title ?? saved.url}</h2>
            <div class="row">
              <button type="button" onClick={() => onRestore([saved.id])}>
                {t('options_restore')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {damaged.length > 0 && (
        <div class="notice warning stack">
          <p>{t('options_damaged', damaged.length)}</p>
          <ul>
            {damaged.map(({ key, reason }) => (
              <li key={key}>
                <code>{key}</code> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
