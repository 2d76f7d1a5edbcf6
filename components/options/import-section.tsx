import type { ImportFailureCode } from '../../library/import/import-failure.ts';
import type { RefusedRow } from '../../library/import/read-batches.ts';
import type { ImportFormat } from '../../library/import/read-file.ts';
import { toNumberFormat } from '../common/formats.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { DamageDetail } from './damage-text.tsx';
import { FilePlace, useKeptPage } from './file-place.tsx';
import { Working } from './working.tsx';

/** Where an import is. */
export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly file: string;
      /** Articles read so far, and how much of the file, 0 to 1. */
      readonly done: number;
      readonly share: number;
      /** All is read and goes on the list: it cannot be given up any more. */
      readonly isCompleting: boolean;
    }
  | { readonly kind: 'cancelled' | 'unknown' | 'busy' | 'several' }
  | { readonly kind: 'failed'; readonly message: string }
  /** `detail` is technical, in English. */
  | { readonly kind: 'unreadable'; readonly code: ImportFailureCode; readonly detail: string }
  | {
      readonly kind: 'done';
      readonly format: ImportFormat;
      readonly added: number;
      readonly joined: number;
      readonly unit: 'line' | 'entry';
      readonly refused: readonly RefusedRow[];
      /** How many damaged records are kept as they are. */
      readonly damaged: number;
    };

export interface ImportProps {
  readonly state: ImportState;
  readonly onImport: (file: File) => void;
  /** Several files were dropped at once, of which none is read. */
  readonly onSeveral: () => void;
  readonly onCancel: () => void;
  /** Saves all refused rows as a text file. */
  readonly onSaveRefused: (lines: readonly string[]) => void;
}

/** The way in: a file is chosen or dropped, and what comes of it. */
export function ImportSection({ state, onImport, onSeveral, onCancel, onSaveRefused }: ImportProps) {
  const { t } = useLanguage();
  useKeptPage();
  return (
    <section class="stack" aria-labelledby="import-title">
      <h2 id="import-title">{t('import_title')}</h2>
      <p class="quiet">{t('import_what')}</p>
      {state.kind === 'reading' ? (
        <Working
          title={t('import_reading', state.file)}
          detail={t(state.isCompleting ? 'import_completing' : 'import_so_far', state.done)}
          share={state.share}
          onCancel={state.isCompleting ? null : onCancel}
        />
      ) : (
        <FilePlace onImport={onImport} onSeveral={onSeveral} />
      )}
      <div role="status">
        <Outcome state={state} onSaveRefused={onSaveRefused} />
      </div>
    </section>
  );
}

/** Programs' names, which are no words of a language. */
const formatNames: Readonly<Record<Exclude<ImportFormat, 'bookmarks'>, string>> = {
  byline: 'Byline',
  pocket: 'Pocket',
  instapaper: 'Instapaper',
  omnivore: 'Omnivore',
  wallabag: 'Wallabag',
  reader: 'Readwise Reader',
  readwise: 'Readwise',
};

function Outcome({ state, onSaveRefused }: Pick<ImportProps, 'state' | 'onSaveRefused'>) {
  const { t } = useLanguage();
  switch (state.kind) {
    case 'idle':
    case 'reading':
      return null;
    case 'done':
      return <Report report={state} onSaveRefused={onSaveRefused} />;
    case 'cancelled':
      return <p class="notice">{t('import_cancelled')}</p>;
    case 'unknown':
      return <p class="notice error">{t('import_unknown')}</p>;
    case 'busy':
      return <p class="notice warning">{t('import_busy')}</p>;
    case 'several':
      return <p class="notice warning">{t('import_several')}</p>;
    case 'failed':
      return <p class="notice error">{state.message}</p>;
    case 'unreadable':
      return (
        <p class="notice error">
          {t('import_failed', t(`import_failure_${state.code}`))}
          <DamageDetail detail={state.detail} />
        </p>
      );
  }
}

type ImportReport = Extract<ImportState, { kind: 'done' }>;

/** What has come of it: which format it was, how many articles, and what was refused. */
function Report({
  report,
  onSaveRefused,
}: { readonly report: ImportReport } & Pick<ImportProps, 'onSaveRefused'>) {
  const { t, locale } = useLanguage();
  const count = toNumberFormat(locale);
  const { format, added, joined, refused, damaged } = report;
  const facts = [
    [t('import_format'), format === 'bookmarks' ? t('export_bookmarks') : formatNames[format]],
    [t('import_added'), count.format(added)],
    [t('import_joined'), count.format(joined)],
    [t('import_refused'), count.format(refused.length)],
    ...(damaged > 0 ? [[t('import_damaged'), count.format(damaged)] as const] : []),
  ] as const;
  return (
    <div class="notice stack">
      <dl class="report">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {refused.length > 0 && <RefusedRows {...report} onSaveRefused={onSaveRefused} />}
    </div>
  );
}

const reasonNames: Readonly<Record<RefusedRow['reason'], MessageKey>> = {
  no_address: 'import_reason_no_address',
  bad_address: 'import_reason_bad_address',
  columns: 'import_reason_columns',
  quotes: 'import_reason_quotes',
  shape: 'import_reason_shape',
  cut_off: 'import_reason_cut_off',
  no_schema: 'damage_no_schema',
  newer: 'damage_newer',
  no_way_up: 'damage_no_way_up',
  fields: 'damage_fields',
  other_key: 'damage_other_key',
  no_record: 'damage_no_record',
};

/** How many refused rows are shown; a file has them all. */
const mostShown = 20;

function RefusedRows({
  unit,
  refused,
  onSaveRefused,
}: Pick<ImportReport, 'unit' | 'refused'> & Pick<ImportProps, 'onSaveRefused'>) {
  const { t } = useLanguage();
  const toLine = ({ row, reason, detail }: RefusedRow): string => {
    const why = t(reasonNames[reason]);
    const line = t(unit === 'line' ? 'import_refused_line' : 'import_refused_entry', row, why);
    return detail ? `${line} (${detail})` : line;
  };
  return (
    <>
      <ul class="refused-rows">
        {refused.slice(0, mostShown).map((row) => (
          <li key={`${row.row} ${row.reason} ${row.detail}`}>{toLine(row)}</li>
        ))}
      </ul>
      {refused.length > mostShown && (
        <div class="row">
          <span>{t('import_refused_more', refused.length - mostShown)}</span>
          <button type="button" onClick={() => onSaveRefused(refused.map(toLine))}>
            {t('import_refused_file')}
          </button>
        </div>
      )}
    </>
  );
}
