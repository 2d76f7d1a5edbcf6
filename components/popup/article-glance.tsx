import type { Article, ArticleDate, Field } from '../../engine/model.ts';
import { countWords, toReadingMinutes } from '../../engine/summary.ts';
import type { AnalysisState } from '../common/analysis-state.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { KindLabel } from '../common/kind-label.tsx';
import { toPeopleText } from '../common/people.ts';
import { toCount } from '../common/plural.ts';
import { type SavedState, SaveForm, type SaveStatus } from '../common/save-form.tsx';
import { useLanguage } from '../i18n.ts';
import { AnalysisGlance } from './analysis-glance.tsx';

export interface GlanceProps {
  readonly article: Article;
  /** False where the reader wanted a page read that does not look like an article. */
  readonly isArticle: boolean;
  readonly analysis: AnalysisState;
  readonly overlayOn: boolean;
  readonly saved: SavedState | null;
  readonly saveStatus: SaveStatus;
  readonly isPrivate: boolean;
  /** What went wrong with the last thing the reader chose, in words; null when nothing did. */
  readonly failure: string | null;
}

export interface GlanceActions {
  readonly onSetOverlay: (on: boolean) => void;
  readonly onOpenPanel: () => void;
  readonly onSave: (tags: readonly string[], note: string) => void;
}

/** The article in one screen: who wrote it, when, for whom, who says so, who is in it; and what to do with it. */
export function ArticleGlance(props: GlanceProps & GlanceActions) {
  const { t } = useLanguage();
  const { article, saved } = props;
  return (
    <>
      {!props.isArticle && <p class="notice warning">{t('popup_not_sure')}</p>}
      <Headline article={article} isArticle={props.isArticle} />
      <Facts article={article} />
      <AnalysisGlance analysis={props.analysis} />
      <div class="popup-controls">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={props.overlayOn}
            checked={props.overlayOn}
            onChange={(event) => props.onSetOverlay(event.currentTarget.checked)}
          />
          <span>{t('popup_overlay')}</span>
        </label>
        <button type="button" onClick={props.onOpenPanel}>
          {t('popup_open_panel')}
        </button>
      </div>
      {props.failure && (
        <p class="notice error" role="alert">
          {props.failure}
        </p>
      )}
      <SaveForm
        saved={saved}
        status={props.saveStatus}
        isPrivate={props.isPrivate}
        hasNote={false}
        onSave={props.onSave}
      />
    </>
  );
}

function Headline({ article, isArticle }: Pick<GlanceProps, 'article' | 'isArticle'>) {
  const { t } = useLanguage();
  const { publisher, section, title, deck, kind } = article;
  return (
    <header class="headline">
      <p class="label">
        {[publisher?.value.name ?? t('popup_unknown_publisher'), section?.value].filter(Boolean).join(' · ')}
        {isArticle && <KindLabel kind={kind} />}
      </p>
      <h1>{title?.value ?? t('popup_unknown_title')}</h1>
      {deck && <p class="deck">{deck.value}</p>}
    </header>
  );
}

function Facts({ article }: Pick<GlanceProps, 'article'>) {
  const language = useLanguage();
  const { t } = language;
  const { authors, contributors, published, modified, text } = article;
  const words = countWords(text);
  return (
    <dl class="facts">
      <div>
        <dt>{t('field_authors')}</dt>
        <dd>{authors ? toPeopleText(authors.value, t) : <Unknown />}</dd>
      </div>
      {contributors.length > 0 && (
        <div>
          <dt>{t('field_contributors')}</dt>
          <dd>{toPeopleText(contributors, t)}</dd>
        </div>
      )}
      <div>
        <dt>{t('field_published')}</dt>
        <dd>
          <DateOrUnknown date={published} />
        </dd>
      </div>
      {modified && (
        <div>
          <dt>{t('field_modified')}</dt>
          <dd>
            <DateOrUnknown date={modified} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('field_length')}</dt>
        <dd>{t('length', toCount(language, 'count_words', words), toReadingMinutes(words))}</dd>
      </div>
    </dl>
  );
}

const DateOrUnknown = ({ date }: { readonly date: Field<ArticleDate> | null }) =>
  date ? <ArticleDateText date={date.value} /> : <Unknown />;

function Unknown() {
  const { t } = useLanguage();
  return <span class="quiet">{t('field_unknown')}</span>;
}
