import type { ListItem } from '../../library/saved-article.ts';
import { ArticleDateText, toDay } from '../common/article-date.tsx';
import { toDateFormat } from '../common/formats.ts';
import { toNamesText } from '../common/people.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly saved: ListItem;
  readonly href: string;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
}

/** What a row of the list shows of its article: two cells of a grid, of which the row itself has the focus. */
export function ArticleCells({ saved, href, isSelected, onSelect }: Props) {
  const { t, locale } = useLanguage();
  const savedOn = toDateFormat(locale, { dateStyle: 'medium' }).format(new Date(saved.savedAt));
  const title = saved.title ?? saved.url;
  return (
    <>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row holds the focus, as the grid pattern has it. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no table, see article-grid.tsx. */}
      <div role="gridcell" class="select-cell">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('options_select', title)}
          checked={isSelected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </div>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row holds the focus. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no table, see article-grid.tsx. */}
      <div role="gridcell" class="article-cell">
        <p class="label">{[saved.publisher?.name, saved.section].filter(Boolean).join(' · ')}</p>
        <h2 class="article-title" lang={saved.language ?? undefined} dir="auto">
          <a href={href} tabIndex={-1}>
            {title}
          </a>
        </h2>
        <p class="quiet">
          {saved.authors.length > 0 && `${toNamesText(saved.authors, locale)} · `}
          {saved.published && (
            <>
              <ArticleDateText date={toDay(saved.published)} isShort />
              {' · '}
            </>
          )}
          {t('options_saved_on', savedOn)}
          {saved.readAt !== null && ` · ${t('options_is_read')}`}
        </p>
        <RowMarks saved={saved} />
        {saved.note && (
          <p class="note" dir="auto">
            {saved.note}
          </p>
        )}
      </div>
    </>
  );
}

/** Tags, and what else sets an article apart: put by for later, with passages marked. */
function RowMarks({ saved }: { readonly saved: ListItem }) {
  const { t } = useLanguage();
  const states = [
    saved.isStub && t('options_is_later'),
    saved.highlights > 0 && t('options_highlights', saved.highlights),
  ].filter((state) => state !== false);
  if (states.length + saved.tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={t('save_tags')}>
      {states.map((state) => (
        <li key={state} class="quiet">
          {state}
        </li>
      ))}
      {saved.tags.map((tag) => (
        <li key={tag} class="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}
