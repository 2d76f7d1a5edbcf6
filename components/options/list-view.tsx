import { useState } from 'preact/hooks';
import type { ListItem } from '../../library/saved-article.ts';
import type { SortOrder } from '../../library/search.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { toNamesText } from '../common/people.ts';
import { toTags } from '../common/tags.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

const sortNames: Readonly<Record<SortOrder, MessageKey>> = {
  saved: 'options_sort_saved',
  published: 'options_sort_published',
  title: 'options_sort_title',
};

interface Props {
  /** What the search and the sort order leave, in order. */
  readonly articles: readonly ListItem[];
  /** How many are on the list in all. */
  readonly total: number;
  readonly query: string;
  readonly order: SortOrder;
  readonly onQuery: (query: string) => void;
  readonly onOrder: (order: SortOrder) => void;
  readonly onRemove: (id: string) => void;
  readonly onChange: (id: string, change: { tags?: string[]; note?: string; readAt?: string | null }) => void;
}

/** The saved list: search, order, and a row for each article. */
export function ListView({ articles, total, query, order, onQuery, onOrder, onRemove, onChange }: Props) {
  const { t } = useLanguage();
  return (
    <section class="stack" aria-label={t('options_list')}>
      <search class="list-controls">
        <label class="field grow">
          <span class="label">{t('options_search')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('options_search_hint')}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{t('options_sort')}</span>
          <select value={order} onChange={(event) => onOrder(toSortOrder(event.currentTarget.value))}>
            {(['saved', 'published', 'title'] as const).map((name) => (
              <option key={name} value={name}>
                {t(sortNames[name])}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p class="quiet" role="status">
        {query ? t('options_found', articles.length, total) : t('options_count', total)}
      </p>
      {total === 0 && <EmptyList />}
      {total > 0 && articles.length === 0 && <p class="empty">{t('options_nothing_found')}</p>}
      <ul class="articles">
        {articles.map((saved) => (
          <li key={saved.id}>
            <ArticleRow saved={saved} onRemove={onRemove} onChange={onChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const toSortOrder = (value: string): SortOrder =>
  value === 'published' || value === 'title' ? value : 'saved';

function EmptyList() {
  const { t } = useLanguage();
  return (
    <div class="empty">
      <h2>{t('options_empty')}</h2>
      <p>{t('options_empty_how')}</p>
    </div>
  );
}

function ArticleRow({
  saved,
  onRemove,
  onChange,
}: { readonly saved: ListItem } & Pick<Props, 'onRemove' | 'onChange'>) {
  const { t, locale } = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const isRead = saved.readAt !== null;
  const savedOn = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(saved.savedAt));
  return (
    <article class={`article-row${isRead ? ' is-read' : ''}`}>
      <p class="label">{[saved.publisher?.name, saved.section].filter(Boolean).join(' · ')}</p>
      <h2 class="article-title">
        <a href={`#/read/${saved.id}`}>{saved.title ?? saved.url}</a>
      </h2>
      <p class="quiet">
        {[toNamesText(saved.authors, locale), t('options_saved_on', savedOn)].filter(Boolean).join(' · ')}
        {saved.published && (
          <>
            {' · '}
            <ArticleDateText date={saved.published} />
          </>
        )}
      </p>
      {saved.tags.length > 0 && (
        <ul class="tags" aria-label={t('save_tags')}>
          {saved.tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {saved.note && <p class="note">{saved.note}</p>}
      {isEditing && <EditForm saved={saved} onDone={() => setEditing(false)} onChange={onChange} />}
      <div class="row">
        <a class="button" href={saved.url} target="_blank" rel="noreferrer">
          {t('options_open')}
        </a>
        <button
          type="button"
          onClick={() => onChange(saved.id, { readAt: isRead ? null : new Date().toISOString() })}
        >
          {t(isRead ? 'options_mark_unread' : 'options_mark_read')}
        </button>
        <button type="button" onClick={() => setEditing(!isEditing)} aria-expanded={isEditing}>
          {t('options_edit')}
        </button>
        <button type="button" onClick={() => onRemove(saved.id)}>
          {t('options_delete')}
        </button>
      </div>
    </article>
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
    onChange(saved.id, { tags: [...toTags(tags)], note: note.trim() });
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
