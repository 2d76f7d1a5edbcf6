import type { ExportFormat } from '../../library/export/write-export.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { Working } from './working.tsx';

/** Where an export is. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'writing'; readonly done: number; readonly all: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'done'; readonly file: string };

export interface ExportProps {
  readonly state: ExportState;
  readonly format: ExportFormat;
  /** How many articles were chosen on the list, or null: all are meant. */
  readonly chosen: number | null;
  readonly total: number;
  readonly onFormat: (format: ExportFormat) => void;
  readonly onExport: () => void;
  readonly onCancel: () => void;
  /** All are meant after all. */
  readonly onForgetChosen: () => void;
}

/** Formats have one name in all languages, bookmarks apart. */
const formats: readonly {
  readonly format: ExportFormat;
  readonly name: string | null;
  readonly hint: MessageKey;
}[] = [
  { format: 'json', name: 'JSON', hint: 'export_json_hint' },
  { format: 'csv', name: 'CSV', hint: 'export_csv_hint' },
  { format: 'markdown', name: 'Markdown', hint: 'export_markdown_hint' },
  { format: 'bookmarks', name: null, hint: 'export_bookmarks_hint' },
  { format: 'ris', name: 'RIS', hint: 'export_ris_hint' },
  { format: 'bibtex', name: 'BibTeX', hint: 'export_bibtex_hint' },
  { format: 'csl', name: 'CSL-JSON', hint: 'export_csl_hint' },
];

/** The way out: what, in which format. */
export function ExportSection(props: ExportProps) {
  const { t } = useLanguage();
  const { state, format: selected, onFormat, onExport, onCancel } = props;
  return (
    <section class="stack" aria-labelledby="export-title">
      <h2 id="export-title">{t('export_title')}</h2>
      <Extent {...props} />
      <fieldset class="formats">
        <legend class="visually-hidden">{t('import_format')}</legend>
        {formats.map(({ format, name, hint }) => (
          <label key={format} class="format">
            <input
              type="radio"
              name="format"
              value={format}
              checked={format === selected}
              onChange={() => onFormat(format)}
            />
            <span>
              <strong>{name ?? t('export_bookmarks')}</strong> <span class="quiet">{t(hint)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {state.kind === 'writing' ? (
        <Working
          title={t('export_writing')}
          detail={t('export_progress', state.done, state.all)}
          share={state.all > 0 ? state.done / state.all : 0}
          onCancel={onCancel}
        />
      ) : (
        <div class="row">
          <button type="button" class="primary" onClick={onExport}>
            {t('export_start')}
          </button>
        </div>
      )}
      <div role="status">
        {state.kind === 'done' && <p class="notice">{t('export_done', state.file)}</p>}
        {state.kind === 'cancelled' && <p class="notice">{t('export_cancelled')}</p>}
        {state.kind === 'failed' && <p class="notice error">{state.message}</p>}
      </div>
    </section>
  );
}

/** Of which articles: those chosen on the list, or all. */
function Extent({ chosen, total, onForgetChosen }: ExportProps) {
  const { t } = useLanguage();
  if (chosen === null) return <p class="quiet">{t('export_all', total)}</p>;
  return (
    <div class="row">
      <span>{t('export_chosen', chosen)}</span>
      <button type="button" onClick={onForgetChosen}>
        {t('export_all_instead')}
      </button>
    </div>
  );
}
