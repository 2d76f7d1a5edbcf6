import { useState } from 'preact/hooks';
import type { ListItem, SavedArticleChange } from '../../library/saved-article.ts';
import { CopyCitation } from '../common/copy-citation.tsx';
import { TagField, type TagsTyped } from '../common/tag-field.tsx';
import { addTags, toTagChange } from '../common/tags.ts';
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
  /** The tags in use on the list. */
  readonly toKnownTags: () => readonly string[];
  readonly onChange: (change: SavedArticleChange) => void;
  readonly onRemove: () => void;
}

/** What can be done with the article that is open: one bar above it, whether its text is there or not. */
export function ArticleBar({ saved, reader, listHref, toKnownTags, onChange, onRemove }: Props) {
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
      {saved && isEditing && (
        <EditForm {...{ saved, toKnownTags, onChange }} onDone={() => setEditing(false)} />
      )}
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

interface EditProps extends Pick<Props, 'toKnownTags' | 'onChange'> {
  readonly saved: ListItem;
  readonly onDone: () => void;
}

/** Tags and note. Told is what was changed here: what another window changes meanwhile stays. */
function EditForm({ saved, toKnownTags, onDone, onChange }: EditProps) {
  const { t } = useLanguage();
  const [before] = useState(saved);
  const [known] = useState(toKnownTags);
  const [{ tags, rest }, setTags] = useState<TagsTyped>({ tags: before.tags, rest: '' });
  const [note, setNote] = useState(before.note);
  const submit = (event: Event): void => {
    event.preventDefault();
    onChange({
      ...toTagChange(before.tags, addTags(tags, rest)),
      ...(note === before.note ? {} : { note: note.trim() }),
    });
    onDone();
  };
  return (
    <form class="stack edit" onSubmit={submit}>
      <TagField {...{ tags, rest, known }} hasOffers onChange={setTags} />
      <label class="field">
        <span class="label">{t('save_note')}</span>
        <textarea dir="auto" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
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
