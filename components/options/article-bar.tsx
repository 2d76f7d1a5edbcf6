import { useState } from 'preact/hooks';
import type { ListItem, SavedArticleChange } from '../../library/saved-article.ts';
import { toTags } from '../common/tags.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly saved: ListItem;
  /** Whether its text is shown, with a bar of its own. */
  readonly hasText: boolean;
  /** The address of the list without the article. */
  readonly listHref: string;
  readonly onChange: (change: SavedArticleChange) => void;
  readonly onRemove: () => void;
}

/** What can be done with the article that is open: above it, whether its text is there or not. */
export function ArticleBar({ saved, hasText, listHref, onChange, onRemove }: Props) {
  const { t } = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const isRead = saved.readAt !== null;
  return (
    <div class="article-bar stack">
      <div class="row">
        <a href={listHref}>{t('options_back')}</a>
        {!hasText && (
          <>
            <a class="button" href={saved.url} target="_blank" rel="noreferrer">
              {t('options_open')}
            </a>
            <button
              type="button"
              onClick={() => onChange({ readAt: isRead ? null : new Date().toISOString() })}
            >
              {t(isRead ? 'options_mark_unread' : 'options_mark_read')}
            </button>
          </>
        )}
        <button type="button" onClick={() => setEditing(!isEditing)} aria-expanded={isEditing}>
          {t('options_edit')}
        </button>
        <button type="button" class="remove" onClick={onRemove}>
          {t('options_delete')}
        </button>
      </div>
      {isEditing && <EditForm saved={saved} onDone={() => setEditing(false)} onChange={onChange} />}
    </div>
  );
}

function EditForm({
  saved,
  onDone,
  onChange,
}: { readonly onDone: () => void } & Pick<Props, 'saved' | 'onChange'>) {
  const { t } = useLanguage();
  const [tags, setTags] = useState(saved.tags.join(', '));
  const [note, setNote] = useState(saved.note);
  const submit = (event: Event): void => {
    event.preventDefault();
    onChange({ tags: [...toTags(tags)], note: note.trim() });
    onDone();
  };
  return (
    <form class="stack edit" onSubmit={submit}>
      <label class="field">
        <span class="label">{t('save_tags')}</span>
        <input
          type="text"
          value={tags}
          placeholder={t('save_tags_hint')}
          onInput={(event) => setTags(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="label">{t('save_note')}</span>
        <textarea value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="submit" class="primary">
          {t('save_update')}
        </button>
        <button type="button" onClick={onDone}>
          {t('options_cancel')}
        </button>
      </div>
    </form>
  );
}
