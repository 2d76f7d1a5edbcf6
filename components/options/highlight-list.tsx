import type { Highlight } from '../../library/highlight.ts';
import { useLanguage } from '../i18n.ts';

export interface HighlightListProps {
  /** In the order of the text, each with whether its words still stand there. */
  readonly highlights: readonly { readonly highlight: Highlight; readonly isFound: boolean }[];
  /** Leads to one of them. @param isEdited whether its note is to be written there */
  readonly onShowHighlight: (id: string, isEdited: boolean) => void;
  readonly onDeleteHighlight: (id: string) => void;
  /** Brings back the one that was just deleted; null where none was. */
  readonly onUndo: (() => void) | null;
}

/** What the reader has highlighted in an article, with the notes on it; it is printed below the text. */
export function HighlightList({ highlights, onUndo, ...ways }: HighlightListProps) {
  const { t } = useLanguage();
  return (
    <section class={`own-highlights stack${highlights.length === 0 ? ' not-printed' : ''}`}>
      <h2>{t('highlights_title')}</h2>
      <p class="quiet not-printed">{t('highlights_how')}</p>
      <ol>
        {highlights.map(({ highlight, isFound }) => (
          <Row key={highlight.id} highlight={highlight} isFound={isFound} {...ways} />
        ))}
      </ol>
      <div class="row not-printed" role="status">
        {onUndo && (
          <>
            <span>{t('highlight_deleted')}</span>
            <button type="button" onClick={onUndo}>
              {t('options_undo')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface RowProps extends Pick<HighlightListProps, 'onShowHighlight' | 'onDeleteHighlight'> {
  readonly highlight: Highlight;
  readonly isFound: boolean;
}

/** How much of a long passage the list shows, in code units. */
const longestShown = 300;

function Row({ highlight, isFound, onShowHighlight, onDeleteHighlight }: RowProps) {
  const { t } = useLanguage();
  const { id, exact, note } = highlight;
  return (
    <li>
      <blockquote class="passage" dir="auto">
        {exact.length > longestShown ? `${exact.slice(0, longestShown)}…` : exact}
      </blockquote>
      {note && (
        <p class="note" dir="auto">
          {note}
        </p>
      )}
      {!isFound && <p class="quiet">{t('highlight_gone')}</p>}
      <div class="row not-printed">
        {isFound && (
          <>
            <button type="button" onClick={() => onShowHighlight(id, false)}>
              {t('highlight_show')}
            </button>
            <button type="button" onClick={() => onShowHighlight(id, true)}>
              {t('highlight_edit')}
            </button>
          </>
        )}
        <button type="button" onClick={() => onDeleteHighlight(id)}>
          {t('options_delete')}
        </button>
      </div>
    </li>
  );
}
