import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

export interface SavedState {
  readonly id: string;
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly note: string;
}

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly message: string };

interface Props {
  /** What is on the list already, or null. */
  readonly saved: SavedState | null;
  readonly status: SaveStatus;
  /** Nothing is kept from a private window: the form says so and offers nothing. */
  readonly isPrivate: boolean;
  readonly hasNote: boolean;
  readonly onSave: (tags: readonly string[], note: string) => void;
  /** Shows what is saved already, on the list; left out where that is offered elsewhere. */
  readonly onOpenSaved?: () => void;
}

/** Tags as typed, with commas between them: trimmed, none twice, none empty. */
export const toTags = (typed: string): readonly string[] => [
  ...new Set(typed.split(/[,，、]/).flatMap((tag) => tag.trim().slice(0, 100) || [])),
];

/** Tags, a note, and Save. Says "saved" only once the list has the article on disk. */
export function SaveForm({ saved, status, isPrivate, hasNote, onSave, onOpenSaved }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  // Null until the reader types: until then the fields follow what is on the list.
  const [typedTags, setTags] = useState<string | null>(null);
  const [typedNote, setNote] = useState<string | null>(null);
  if (isPrivate) return <p class="notice">{t('error_private_window')}</p>;
  const tags = typedTags ?? saved?.tags.join(', ') ?? '';
  const note = typedNote ?? saved?.note ?? '';
  const submit = (event: Event): void => {
    event.preventDefault();
    onSave(toTags(tags), note.trim());
  };
  const since =
    saved && new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(saved.savedAt));
  return (
    <form class="stack" onSubmit={submit}>
      {since && (
        <p class="quiet on-list">
          {t('save_on_list_since', since)}{' '}
          {onOpenSaved && (
            <button type="button" class="link" onClick={onOpenSaved}>
              {t('save_open_saved')}
            </button>
          )}
        </p>
      )}
      <label class="field" for={`${id}-tags`}>
        <span class="label">{t('save_tags')}</span>
        <input
          id={`${id}-tags`}
          type="text"
          value={tags}
          placeholder={t('save_tags_hint')}
          autocomplete="off"
          onInput={(event) => setTags(event.currentTarget.value)}
        />
      </label>
      {hasNote && (
        <label class="field" for={`${id}-note`}>
          <span class="label">{t('save_note')}</span>
          <textarea id={`${id}-note`} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
      )}
      <div class="row">
        <button type="submit" class="primary" disabled={status.kind === 'saving'}>
          {saved ? t('save_update') : t('save_save')}
        </button>
        <span role="status" class="quiet">
          {status.kind === 'saving' && t('save_saving')}
          {status.kind === 'saved' && t('save_saved')}
        </span>
      </div>
      {status.kind === 'failed' && (
        <p class="notice error" role="alert">
          {status.message}
        </p>
      )}
    </form>
  );
}
