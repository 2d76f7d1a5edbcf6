import * as v from 'valibot';
import type { DamagedRecord } from '../../library/upgrade.ts';
import { useLanguage } from '../i18n.ts';
import { DamageDetail } from './damage-text.tsx';

interface Props {
  readonly damaged: readonly DamagedRecord[];
  /** Hands the reader one record as a file. */
  readonly onExport: (record: DamagedRecord) => void;
}

/** How much of a record is shown, in UTF-16 units; a file holds all of it. */
const mostShown = 20_000;

const addressed = v.union([
  v.object({ url: v.string() }),
  v.pipe(
    v.object({ article: v.object({ canonicalUrl: v.string() }) }),
    v.transform(({ article }) => ({ url: article.canonicalUrl })),
  ),
]);

/** The address of the page that a damaged record seems to be of; null where it tells none of the web. */
function toAddress(original: unknown): string | null {
  const found = v.safeParse(addressed, original);
  const url = found.success ? URL.parse(found.output.url) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** Records that could not be read: why, what is in them, and the ways to have them back. */
export function DamagedRecords({ damaged, onExport }: Props) {
  const { t } = useLanguage();
  if (damaged.length === 0) return null;
  return (
    <section class="stack damaged" aria-labelledby="damaged-title">
      <h2 id="damaged-title">{t('damaged_title')}</h2>
      <p class="notice warning">{t('options_damaged', damaged.length)}</p>
      <ul class="removed">
        {damaged.map((record) => {
          const address = toAddress(record.original);
          return (
            <li key={record.key} class="removed-row">
              <p class="damaged-key">
                <code>{address ?? record.key}</code>
              </p>
              <p class="quiet">
                {t('damaged_reason', t(`damage_${record.reason.code}`))}
                <DamageDetail detail={record.reason.detail} />
              </p>
              <div class="row">
                <button type="button" onClick={() => onExport(record)}>
                  {t('damaged_export')}
                </button>
                {address && (
                  <a href={address} target="_blank" rel="noreferrer">
                    {t('damaged_open')}
                  </a>
                )}
              </div>
              <details>
                <summary>{t('damaged_show')}</summary>
                <pre>
                  <code>{(JSON.stringify(record.original, null, 2) ?? '').slice(0, mostShown)}</code>
                </pre>
              </details>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{t('damaged_how')}</p>
    </section>
  );
}
