import { useLanguage } from '../i18n.ts';

interface Props {
  /** Its corner, in pixels of the viewport. */
  readonly place: { readonly left: number; readonly top: number };
  /** Whether the article is on the list; else it is put there with its first highlight. */
  readonly isSaved: boolean;
  readonly onDo: (does: 'highlight' | 'note') => void;
}

/** What can be done with words that are selected. */
export function SelectionBar({ place, isSaved, onDo }: Props) {
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
        {t(isSaved ? 'highlight_do' : 'highlight_save_do')}
      </button>
      <button type="button" onClick={() => onDo('note')}>
        {t(isSaved ? 'highlight_do_note' : 'highlight_save_do_note')}
      </button>
    </div>
  );
}
