import { useEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../../library/highlight.ts';
import { toDateFormat } from '../common/formats.ts';
import { useLanguage } from '../i18n.ts';
import { cardPositionId, cardTitleId } from './card-walk.tsx';

export interface HighlightWays {
  readonly onNote: (id: string, note: string) => void;
  readonly onDelete: (id: string) => void;
}

interface Props extends HighlightWays {
  readonly highlight: Highlight;
  /** How often the card was asked to take the keyboard's focus: then its note has it. */
  readonly focusAsked: number;
  /** The reader has begun to write: the card stays. */
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** As much of a note as is kept (`library/highlight.ts`). */
const longestNote = 10_000;

/** A passage that the reader has highlighted, and the note on it, which is kept however the card is left. */
export function HighlightCard({ highlight, onNote, onDelete, focusAsked, onPin, onClose }: Props) {
  const { t, locale } = useLanguage();
  const written = useRef<string | null>(null);
  const keep = useRef<() => void>(() => undefined);
  keep.current = () => {
    if (written.current !== null) onNote(highlight.id, written.current);
    written.current = null;
  };
  useEffect(() => () => keep.current(), []);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusAsked > 0) field.current?.focus({ preventScroll: true });
  }, [focusAsked]);
  const since = toDateFormat(locale, { dateStyle: 'medium' }).format(new Date(highlight.createdAt));
  return (
    <>
      <header class="card-head" id={cardTitleId}>
        <strong>{t('highlight_own')}</strong>{' '}
        <span class="quiet" id={cardPositionId}>
          {since}
        </span>
      </header>
      <label class="field">
        <span class="label">{t('save_note')}</span>
        <textarea
          ref={field}
          dir="auto"
          rows={3}
          maxLength={longestNote}
          defaultValue={highlight.note}
          onFocus={onPin}
          onInput={(event) => {
            written.current = event.currentTarget.value;
          }}
        />
      </label>
      <div class="row">
        <button type="button" class="primary" onClick={onClose}>
          {t('help_done')}
        </button>
        <button
          type="button"
          onClick={() => {
            written.current = null;
            onClose();
            onDelete(highlight.id);
          }}
        >
          {t('options_delete')}
        </button>
      </div>
    </>
  );
}
