import { useState } from 'preact/hooks';
import type { ListItem, SavedArticleChange } from '../../library/saved-article.ts';
import { CopyCitation } from '../common/copy-citation.tsx';
import { toTags } from '../common/tags.ts';
import { useLanguage } from '../i18n.ts';
import type { ReaderProps } from './reader-view.tsx';
import { TypographyForm } from './typography-form.tsx';

interface Props {
  /** The article as the list knows it; null where it is not on the list, or damaged there. */
  readonly saved: ListItem | null;
  /** Its text, where that is shown. */
  readonly reader: ReaderProps | null;
  /** The address of the list without the article. */
  readonly listHref: string;
  readonly onChange: (change: SavedArticleChange) => void;
  readonly onRemove: () => void;
}

/** What can be done with the article that is open: one bar above it, whether its text is there or not. */
export function ArticleBar({ saved, reader, listHref, onChange, onRemove }: Props) {
  const { t } = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const isRead = saved !== null && saved.readAt !== null;
  const url = reader?.saved.article.canonicalUrl ?? saved?.url;
  return (
    <div class="article-bar">
      <a class="button" href={listHref}>
        {t('options_back')}
      </a>
      {url !== undefined && (
        <a class="button" href={url} target="_blank" rel="noreferrer">
          {t('options_open')}
        </a>
      )}
      {reader && saved !== null && saved.versions > 0 && (
        <a class="button" href={`#/changes/${saved.id}`}>
          {t('reader_changes', saved.versions)}
        </a>
      )}
      {saved && (
        <>
          <button
            type="button"
            onClick={() => onChange({ readAt: isRead ? null : new Date().toISOString() })}
          >
            {t(isRead ? 'options_mark_unread' : 'options_mark_read')}
          </button>
          <button type="button" onClick={() => setEditing(!isEditing)} aria-expanded={isEditing}>
            {t('options_edit')}
          </button>
          <button type="button" class="remove" onClick={onRemove}>
            {t('options_delete')}
          </button>
        </>
      )}
      {reader && <TextTools {...reader} />}
      {saved && isEditing && <EditForm saved={saved} onDone={() => setEditing(false)} onChange={onChange} />}
    </div>
  );
}

/** What can be done with the text, and how it is set. */
function TextTools({ typography, letterSizes, ...does }: ReaderProps) {
  const { t } = useLanguage();
  return (
    <>
      <button type="button" onClick={does.onTogglePanel}>
        {t('reader_panel')}
      </button>
      <button type="button" onClick={does.onPrint}>
        {t('reader_print')}
      </button>
      <CopyCitation {...does.citation} />
      <TypographyForm typography={typography} sizes={letterSizes} onChange={does.onTypography} />
    </>
  );
}

function EditForm({
  saved,
  onDone,
  onChange,
}: { readonly saved: ListItem; readonly onDone: () => void } & Pick<Props, 'onChange'>) {
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
