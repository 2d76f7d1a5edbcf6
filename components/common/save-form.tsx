import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

export interface SavedState {
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly note: string;
}

export type SaveStatus = { readonly kind: 'idle' } | { readonly kind: 'saving' } | { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly message: string };

interface Props {
  /** What is on the list already, or null. */
  readonly saved: SavedState | null;
  readonly status: SaveStatus;
  readonly hasNote: boolean;
  readonly onSave: (tags: readonly string[], note: string) => void;
}

export const toTags = (typed: string): readonly string[] => [...new Set(typed.split(',').map((tag) => tag.trim().slice(0, 100)).filter(Boolean))];

/** Tags, a note, and Save. Says "saved" only once the list has the article on disk. */
export function SaveForm({ saved, status, hasNote, onSave }: Props) {
  const { t, locale } = useLanguage();
  const id = useId();
  const [tags, setTags] = useState(saved?.tags.join(', ') ?? '');
  const [note, setNote] = useState(saved?.note ?? '');
  const submit = (event: Event): void => {
    event.preventDefault();
    onSave(toTags(tags), note.trim());
  };
  return (
    <form class="stack" onSubmit={submit}>
      {saved && <p class="notice good">{t('save_on_list_since', new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(saved.savedAt)))}</p>}
      <label class="field" for={`${id}-tags`}>
        <span class="label">{t('save_tags')}</span>
        <input id={`${id}-tags`} type="text" value={tags} placeholder={t('save_tags_hint')} onInput={(event) => setTags(event.currentTarget.value)} />
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
        <span role="status">
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
