import type { Language } from '../../components/i18n.ts';
import type { ExportState } from '../../components/options/export-section.tsx';
import type { ImportState } from '../../components/options/import-section.tsx';
import type { InAndOutProps } from '../../components/options/in-and-out-view.tsx';
import type { ExportFormat } from '../../library/export/write-export.ts';
import { ImportFailure } from '../../library/import/import-failure.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import { download } from './download.ts';

/** The list's way in and out as files: one import and one export at a time. */
export interface InAndOut {
  /** @param total how many articles are on the list */
  toProps(total: number): InAndOutProps;
  /** The next export is of these articles alone. */
  choose(ids: readonly string[]): void;
}

/** @param draw told after every change of what is to be shown */
export function createInAndOut(language: Language, draw: () => void): InAndOut {
  let incoming: ImportState = { kind: 'idle' };
  let outgoing: ExportState = { kind: 'idle' };
  let format: ExportFormat = 'json';
  let chosen: readonly string[] | null = null;
  let stopImport = new AbortController();
  let stopExport = new AbortController();

  const toWords = (thrown: unknown): string => language.t(`error_${toBylineError(thrown).code}`);
  const showImport = (state: ImportState): void => {
    incoming = state;
    draw();
  };
  const showExport = (state: ExportState): void => {
    outgoing = state;
    draw();
  };

  async function runImport(file: File): Promise<void> {
    if (incoming.kind === 'reading') return;
    stopImport = new AbortController();
    const reading = { kind: 'reading', file: file.name, done: 0, share: 0, isCompleting: false } as const;
    showImport(reading);
    // Their code is brought in when it is needed: the list opens without it.
    const { importFile } = await import('./import-file.ts');
    const end = await importFile(file, stopImport.signal, (progress) =>
      showImport({ ...reading, ...progress }),
    );
    showImport(typeof end === 'string' ? { kind: end } : { kind: 'done', ...end });
  }

  async function runExport(): Promise<void> {
    if (outgoing.kind === 'writing') return;
    stopExport = new AbortController();
    showExport({ kind: 'writing', done: 0, all: 0 });
    const order = { format, ids: chosen, now: new Date() };
    const { exportList } = await import('./export-list.ts');
    const file = await exportList(order, stopExport.signal, (done, all) =>
      showExport({ kind: 'writing', done, all }),
    );
    showExport(file === null ? { kind: 'cancelled' } : { kind: 'done', file });
  }

  return {
    choose(ids) {
      chosen = ids;
      // What was said of the last file is not of this one.
      if (outgoing.kind !== 'writing') outgoing = { kind: 'idle' };
      draw();
    },
    toProps: (total) => ({
      import: {
        state: incoming,
        onImport: (file) => {
          runImport(file).catch((thrown) => {
            reportError('an import', thrown);
            showImport(
              thrown instanceof ImportFailure
                ? { kind: 'unreadable', code: thrown.code, detail: thrown.message }
                : { kind: 'failed', message: toWords(thrown) },
            );
          });
        },
        onSeveral: () => showImport({ kind: 'several' }),
        onCancel: () => stopImport.abort(),
        onSaveRefused: (lines) => download(new Blob([lines.join('\n'), '\n']), 'byline-refused.txt'),
      },
      export: {
        ...{ state: outgoing, format, total, chosen: chosen?.length ?? null },
        onFormat: (next) => {
          format = next;
          showExport({ kind: 'idle' });
        },
        onExport: () => {
          runExport().catch((thrown) => {
            reportError('an export', thrown);
            showExport({ kind: 'failed', message: toWords(thrown) });
          });
        },
        onCancel: () => stopExport.abort(),
        onForgetChosen: () => {
          chosen = null;
          draw();
        },
      },
    }),
  };
}
