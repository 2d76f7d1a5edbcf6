import { useState } from 'preact/hooks';
import type { SavedArticleChange } from '../../library/saved-article.ts';
import type { CitationStyle } from '../common/copy-citation.tsx';
import { toTags } from '../common/tags.ts';
import { useLanguage } from '../i18n.ts';
import { CiteSelected } from './cite-selected.tsx';

interface Props {
  readonly count: number;
  /** How many of them the list does not show, as it is narrowed down now. */
  readonly hidden: number;
  /** How many the list shows in all. */
  readonly shown: number;
  readonly onSelectAll: () => void;
  readonly onSelectNone: () => void;
  readonly onChange: (change: SavedArticleChange) => void;
  readonly onRemove: () => void;
  readonly onExport: () => void;
  readonly onCopyCitations: (style: CitationStyle) => Promise<boolean>;
}

/** What can be done with all selected articles at once. */
export function SelectionBar({
  count,
  hidden,
  shown,
  onSelectAll,
  onSelectNone,
  onChange,
  onRemove,
  onExport,
  onCopyCitations,
}: Props) {
  const { t } = useLanguage();
  return (
    <section class="selection-bar stack tight" aria-label={t('options_selection')}>
      <div class="row">
        <strong role="status">
          {hidden > 0 ? t('options_selected_hidden', count, hidden) : t('options_selected', count)}
        </strong>
        {count - hidden < shown && (
          <button type="button" class="link" onClick={onSelectAll}>
            {t('options_select_all', shown)}
          </button>
        )}
        <button type="button" class="link" onClick={onSelectNone}>
          {t('options_select_none')}
        </button>
      </div>
      <div class="row">
        <button type="button" onClick={() => onChange({ readAt: new Date().toISOString() })}>
          {t('options_mark_read')}
        </button>
        <button type="button" onClick={() => onChange({ readAt: null })}>
          {t('options_mark_unread')}
        </button>
        <button type="button" onClick={onRemove}>
          {t('options_delete')}
        </button>
      </div>
      {/* What is done less often, so that the rows keep their room. */}
      <details>
        <summary>{t('options_selection_more')}</summary>
        <div class="stack tight">
          <TagsForm onChange={onChange} />
          <div class="row">
            <button type="button" onClick={onExport}>
              {t('options_export_selected')}
            </button>
            <CiteSelected onCopyCitations={onCopyCitations} />
          </div>
        </div>
      </details>
    </section>
  );
}

/** Tags that all selected articles get or lose. */
function TagsForm({ onChange }: Pick<Props, 'onChange'>) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const changeTags = (name: 'addTags' | 'removeTags'): void => {
    const tags = [...toTags(typed)];
    if (tags.length === 0) return;
    onChange({ [name]: tags });
    setTyped('');
  };
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        changeTags('addTags');
      }}
    >
      <input
        type="text"
        class="tags-input"
        aria-label={t('save_tags')}
        placeholder={t('save_tags_hint')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{t('options_tag')}</button>
      <button type="button" onClick={() => changeTags('removeTags')}>
        {t('options_untag')}
      </button>
    </form>
  );
}
