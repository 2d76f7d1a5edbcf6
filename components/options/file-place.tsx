import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly onImport: (file: File) => void;
  /** Several files were dropped at once, of which none is read. */
  readonly onSeveral: () => void;
}

/** A file that is dropped beside its place would else be opened by the browser instead of the page, and end an import. */
function keepPage(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

/** Keeps the page when files are dropped on it, wherever that is. */
export function useKeptPage(): void {
  useEffect(() => {
    window.addEventListener('dragover', keepPage);
    window.addEventListener('drop', keepPage);
    return () => {
      window.removeEventListener('dragover', keepPage);
      window.removeEventListener('drop', keepPage);
    };
  }, []);
}

/** A place to choose a file, or to drop it on. */
export function FilePlace({ onImport, onSeveral }: Props) {
  const { t } = useLanguage();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const [file, second] = files ?? [];
    if (second) onSeveral();
    else if (file) onImport(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button in it
    <div
      class={`file-place${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label class="button primary">
        {t('import_choose')}
        <input
          class="visually-hidden"
          type="file"
          accept=".json,.csv,.html,.htm,.zip"
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      <span class="quiet">{t('import_drop')}</span>
    </div>
  );
}
