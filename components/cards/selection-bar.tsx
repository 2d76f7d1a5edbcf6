import { useLanguage } from '../i18n.ts';

interface Props {
  /** Its corner, in pixels of the viewport. */
  readonly place: { readonly left: number; readonly top: number };
  readonly onDo: (does: 'highlight' | 'note') => void;
}

/** What can be done with words that are selected. */
export function SelectionBar({ place, onDo }: Props) {
  const { t } = useLanguage();
  return (
    <div
      class="byline selection-bar"
      role="toolbar"
      aria-label={t('highlight_bar')}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      // The selection stays while the pointer is pressed here.
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={() => onDo('highlight')}>
        {t('highlight_do')}
      </button>
      <button type="button" onClick={() => onDo('note')}>
        {t('highlight_do_note')}
      </button>
    </div>
  );
}
