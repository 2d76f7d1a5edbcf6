import { useState } from 'preact/hooks';
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
  const [chosen, setSelected] = useState<ReadonlySet<string>>(new Set());
  // What has left the bin meanwhile is selected no more.
  const selected = new Set(all.filter((id) => chosen.has(id)));
  const select = (id: string, isOn: boolean): void =>
    setSelected((before) => {
      const others = [...before].filter((one) => one !== id);
      return new Set(isOn ? [...others, id] : others);
    });
  return (
    <div class="stack bin">
      <section class="stack" aria-label={t('options_bin')}>
        <p class="quiet">{t('options_bin_explained')}</p>
        {removed.length === 0 && <p class="empty">{t('options_bin_empty')}</p>}
        {removed.length > 0 && (
          <BinActions
            {...{ removed, selected, onRestore, onPurge }}
            onSelectAll={(isOn) => setSelected(isOn ? new Set(all) : new Set())}
          />
        )}
        <ul class="removed">
          {removed.slice(0, mostShown).map(({ item, daysLeft }) => (
            <li key={item.id} class="removed-row">
              <div class="removed-title">
                <input
                  type="checkbox"
                  aria-label={t('options_select', item.title ?? item.url)}
                  checked={selected.has(item.id)}
                  onChange={(event) => select(item.id, event.currentTarget.checked)}
                />
                <h2 class="article-title">{item.title ?? item.url}</h2>
              </div>
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

interface ActionsProps extends Pick<Props, 'removed' | 'onRestore' | 'onPurge'> {
  readonly selected: ReadonlySet<string>;
  readonly onSelectAll: (isOn: boolean) => void;
}

/** What can be done with those that are selected or, where none is, with all. */
function BinActions({ removed, selected, onSelectAll, onRestore, onPurge }: ActionsProps) {
  const language = useLanguage();
  const { t } = language;
  const isAll = selected.size === 0 || selected.size === removed.length;
  const ids = isAll ? removed.map(({ item }) => item.id) : [...selected];
  return (
    <div class="row bin-actions">
      <label class="row">
        <input
          type="checkbox"
          checked={selected.size === removed.length}
          ref={(box) => {
            if (box) box.indeterminate = selected.size > 0 && selected.size < removed.length;
          }}
          onChange={(event) => onSelectAll(event.currentTarget.checked)}
        />
        {/* No role of its own, which would keep its words out of the label. */}
        <span aria-live="polite">
          {selected.size > 0
            ? t('options_selected', selected.size)
            : toCount(language, 'bin_count', removed.length)}
        </span>
      </label>
      <button type="button" onClick={() => onRestore(ids)}>
        {t(isAll ? 'bin_restore_all' : 'bin_restore_selected')}
      </button>
      <ConfirmedButton
        key={isAll ? 'all' : 'selected'}
        label={t(isAll ? 'bin_purge_all' : 'bin_purge_selected')}
        question={toCount(language, 'bin_purge_all_question', ids.length)}
        onConfirm={() => onPurge(ids)}
      />
    </div>
  );
}
