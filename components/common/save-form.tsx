import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';
import { toDateFormat } from './formats.ts';
import { TagField, type TagsTyped } from './tag-field.tsx';
import { addTags } from './tags.ts';

export interface SavedState {
  readonly id: string;
  readonly savedAt: string;
  readonly tags: readonly string[];
  readonly note: string;
  /** How many of its fields and paragraphs have changed since. */
  readonly changes?: number | undefined;
}

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly message: string };

export interface SaveFormProps {
  /** What is on the list already, or null. */
  readonly saved: SavedState | null;
  readonly status: SaveStatus;
  /** Nothing is kept from a private window: the form says so and offers nothing. */
  readonly isPrivate: boolean;
  readonly hasNote: boolean;
  readonly onSave: (tags: readonly string[], note: string) => void;
  /** The tags in use on the list, those used most first; asked for when the form is opened. */
  readonly onListTags: () => Promise<readonly string[]>;
  /** Keeps what the page says now as well, and shows what has changed. */
  readonly onShowChanges?: () => void;
  /** Shows what is saved already, on the list; left out where that is offered elsewhere. */
  readonly onOpenSaved?: () => void;
}

/** Tags, a note, and Save. Says "saved" only once the list has the article on disk. */
export function SaveForm(props: SaveFormProps) {
  const { t } = useLanguage();
  return props.isPrivate ? <p class="notice">{t('error_private_window')}</p> : <OpenForm {...props} />;
}

function OpenForm({ saved, status, hasNote, onSave, onListTags, onOpenSaved, onShowChanges }: SaveFormProps) {
  const { t } = useLanguage();
  const id = useId();
  const known = useKnownTags(onListTags);
  // Null until the reader types: until then, and once it is saved, the fields follow what is on the list.
  const [typedTags, setTags] = useState<TagsTyped | null>(null);
  const [typedNote, setNote] = useState<string | null>(null);
  const sent = useRef({ tags: typedTags, note: typedNote });
  // What was typed since it was sent stays.
  useLayoutEffect(() => {
    if (status.kind !== 'saved') return;
    setTags((typed) => (typed === sent.current.tags ? null : typed));
    setNote((typed) => (typed === sent.current.note ? null : typed));
  }, [status]);
  const { tags, rest } = typedTags ?? { tags: saved?.tags ?? [], rest: '' };
  const note = typedNote ?? saved?.note ?? '';
  const isSaving = status.kind === 'saving';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (isSaving) return;
    const whole = { tags: addTags(tags, rest), rest: '' };
    setTags(whole);
    sent.current = { tags: whole, note: typedNote };
    onSave(whole.tags, note.trim());
  };
  return (
    <form class="stack save-form" onSubmit={submit}>
      {saved && <OnList saved={saved} onOpenSaved={onOpenSaved} />}
      {(saved?.changes ?? 0) > 0 && onShowChanges && (
        <div class="notice stack">
          <p>{t('save_changed', saved?.changes ?? 0)}</p>
          <p>
            <button type="button" onClick={onShowChanges}>
              {t('save_show_changes')}
            </button>
          </p>
        </div>
      )}
      <TagField tags={tags} rest={rest} known={known} hasOffers={hasNote} onChange={setTags} />
      {hasNote && (
        <label class="field" for={`${id}-note`}>
          <span class="label">{t('save_note')}</span>
          <textarea
            id={`${id}-note`}
            dir="auto"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
      )}
      <div class="row">
        {/* Not disabled, since what is disabled loses the focus. */}
        <button type="submit" class="primary" aria-disabled={isSaving}>
          {saved ? t('save_update') : t('save_save')}
        </button>
        <span role="status" class="quiet">
          {isSaving && t('save_saving')}
          {status.kind === 'saved' && !typedTags && typedNote === null && t('save_saved')}
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

function OnList({ saved, onOpenSaved }: Pick<SaveFormProps, 'onOpenSaved'> & { readonly saved: SavedState }) {
  const { t, locale } = useLanguage();
  const since = toDateFormat(locale, { dateStyle: 'medium' }).format(new Date(saved.savedAt));
  return (
    <p class="quiet on-list">
      {t('save_on_list_since', since)}{' '}
      {onOpenSaved && (
        <button type="button" class="link" onClick={onOpenSaved}>
          {t('save_open_saved')}
        </button>
      )}
    </p>
  );
}

/** The tags that are offered; none until they are known, and none where they cannot be had. */
function useKnownTags(onListTags: () => Promise<readonly string[]>): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    let isHere = true;
    onListTags().then(
      (tags) => isHere && setKnown(tags),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [onListTags]);
  return known;
}
