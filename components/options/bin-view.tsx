import type { ListItem } from '../../library/saved-article.ts';
import { ConfirmedButton } from '../common/confirmed-button.tsx';
import { toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';
import { DamagedRecords } from './damaged-records.tsx';

/** An article in the bin, and how many days it is still kept. */
export interface RemovedArticle {
  readonly item: ListItem;
  readonly daysLeft: number;
}

interface Props extends Pick<Parameters<typeof DamagedRecords>[0], 'damaged'> {
  /** What was moved there last is first. */
  readonly removed: readonly RemovedArticle[];
  readonly onRestore: (ids: readonly string[]) => void;
  readonly onPurge: (ids: readonly string[]) => void;
  readonly onExportDamaged: Parameters<typeof DamagedRecords>[0]['onExport'];
}

/** More rows would be slow to draw; those below are reached by emptying, or by restoring. */
const mostShown = 200;

/** What was deleted, for 30 days, and records that could not be read, which are kept as they are. */
export function BinView({ removed, damaged, onRestore, onPurge, onExportDamaged }: Props) {
  const language = useLanguage();
  const { t } = language;
  const all = removed.map(({ item }) => item.id);
  return (
    <div class="stack bin">
      <section class="stack" aria-label={t('options_bin')}>
        <p class="quiet">{t('options_bin_explained')}</p>
        {removed.length === 0 && <p class="empty">{t('options_bin_empty')}</p>}
        {removed.length > 0 && (
          <div class="row">
            <span>{toCount(language, 'bin_count', removed.length)}</span>
            <button type="button" onClick={() => onRestore(all)}>
              {t('bin_restore_all')}
            </button>
            <ConfirmedButton
              label={t('bin_purge_all')}
              question={toCount(language, 'bin_purge_all_question', removed.length)}
              onConfirm={() => onPurge(all)}
            />
          </div>
        )}
        <ul class="removed">
          {removed.slice(0, mostShown).map(({ item, daysLeft }) => (
            <li key={item.id} class="removed-row">
              <h2 class="article-title">{item.title ?? item.url}</h2>
              <p class="quiet">
                {[item.publisher?.name, toCount(language, 'bin_days', daysLeft)].filter(Boolean).join(' · ')}
              </p>
              <div class="row">
                <button type="button" onClick={() => onRestore([item.id])}>
                  {t('options_restore')}
                </button>
                <ConfirmedButton
                  label={t('bin_purge')}
                  question={t('bin_purge_question')}
                  onConfirm={() => onPurge([item.id])}
                />
              </div>
            </li>
          ))}
        </ul>
        {removed.length > mostShown && (
          <p class="quiet">{toCount(language, 'bin_more', removed.length - mostShown)}</p>
        )}
      </section>
      <DamagedRecords damaged={damaged} onExport={onExportDamaged} />
    </div>
  );
}
