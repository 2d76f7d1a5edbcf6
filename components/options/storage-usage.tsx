import type { StorageUsage as Usage } from '../../library/usage.ts';
import { toNumberFormat } from '../common/formats.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

const kinds: readonly (readonly [keyof Usage, MessageKey])[] = [
  ['articles', 'usage_articles'],
  ['texts', 'usage_texts'],
  ['versions', 'usage_versions'],
  ['rest', 'usage_rest'],
];

/** What is stored on this machine, by kind, and what to do when there is no room. */
export function StorageUsage({ usage }: { readonly usage: Usage | null }) {
  const { t, locale } = useLanguage();
  const megabytes = toNumberFormat(locale, {
    ...{ style: 'unit', unit: 'megabyte', maximumFractionDigits: 2 },
  });
  const toSize = (bytes: number): string => megabytes.format(bytes / 1e6);
  return (
    <section class="stack usage">
      <h2>{t('usage_title')}</h2>
      {usage && (
        <>
          <p>{t('options_storage', toSize(usage.articles + usage.texts + usage.versions + usage.rest))}</p>
          <dl class="usage-kinds">
            {kinds.map(([kind, name]) => (
              <div key={kind}>
                <dt>{t(name)}</dt>
                <dd>{toSize(usage[kind])}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="quiet">{t('usage_full')}</p>
    </section>
  );
}
