import type { Analysis, Article, ArticleKind } from '../../engine/model.ts';
import { countWords, entitiesOfType, type SourcingSummary, toReadingMinutes } from '../../engine/summary.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { SaveForm, type SavedState, type SaveStatus } from '../common/save-form.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** What the popup knows of the tab's page. */
export type PopupPage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'site-off' }
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly isArticle: boolean;
      readonly analysis: { readonly analysis: Analysis; readonly sourcing: SourcingSummary } | { readonly message: string } | null;
      readonly overlayOn: boolean;
      readonly saved: SavedState | null;
      readonly saveStatus: SaveStatus;
    };

export interface PopupProps {
  readonly page: PopupPage;
  /** The host that the tab shows, or null where it shows no site. */
  readonly site: string | null;
  readonly onReadAnyway: () => void;
  readonly onSetOverlay: (on: boolean) => void;
  readonly onOpenPanel: () => void;
  readonly onSave: (tags: readonly string[], note: string) => void;
  readonly onOpenList: () => void;
  readonly onSetSite: (enabled: boolean) => void;
}

/** The article at a glance. */
export function PopupView(props: PopupProps) {
  const { t } = useLanguage();
  const { page, site } = props;
  return (
    <main class="byline popup">
      <PageContent {...props} />
      <footer class="popup-foot">
        {site && (
          <label class="switch">
            <input type="checkbox" checked={page.kind !== 'site-off'} onChange={(event) => props.onSetSite(event.currentTarget.checked)} />
            <span>{t('popup_site_on', site)}</span>
          </label>
        )}
        <button type="button" onClick={props.onOpenList}>
          {t('popup_open_list')}
        </button>
      </footer>
    </main>
  );
}

function PageContent(props: PopupProps) {
  const { t } = useLanguage();
  const { page } = props;
  switch (page.kind) {
    case 'loading':
      return (
        <div class="stack" role="status" aria-label={t('popup_loading')}>
          <div class="skeleton" style={{ inlineSize: '80%', blockSize: '22px' }} />
          <div class="skeleton" style={{ inlineSize: '50%' }} />
          <div class="skeleton" style={{ inlineSize: '65%' }} />
        </div>
      );
    case 'unreadable':
      return <p class="notice">{page.message}</p>;
    case 'site-off':
      return <p class="notice">{t('popup_site_is_off')}</p>;
    case 'not-article':
      return (
        <div class="stack">
          <h1>{t('popup_no_article')}</h1>
          <p class="quiet">{t('popup_no_article_why')}</p>
          <div>
            <button type="button" onClick={props.onReadAnyway}>
              {t('popup_read_anyway')}
            </button>
          </div>
        </div>
      );
    case 'article':
      return <ArticleGlance {...props} page={page} />;
  }
}

const kindNames: Readonly<Record<ArticleKind, MessageKey>> = {
  news: 'kind_news',
  opinion: 'kind_opinion',
  live: 'kind_live',
  review: 'kind_review',
  interview: 'kind_interview',
  sponsored: 'kind_sponsored',
  'press-release': 'kind_press_release',
  other: 'kind_other',
};

function ArticleGlance(props: PopupProps & { readonly page: Extract<PopupPage, { kind: 'article' }> }) {
  const { t } = useLanguage();
  const { page } = props;
  const { article } = page;
  const words = countWords(article.text);
  return (
    <div class="stack">
      {!page.isArticle && <p class="notice warning">{t('popup_not_sure')}</p>}
      <header class="stack tight">
        <p class="label">{[article.publisher?.value.name, article.section?.value, page.isArticle ? t(kindNames[article.kind]) : null].filter(Boolean).join(' · ')}</p>
        <h1>{article.title?.value ?? t('field_unknown')}</h1>
        {article.deck && <p class="deck">{article.deck.value}</p>}
      </header>
      <dl class="facts">
        <dt>{t('field_authors')}</dt>
        <dd>{article.authors ? article.authors.value.map(({ name }) => name).join(', ') : <span class="quiet">{t('field_unknown')}</span>}</dd>
        <dt>{t('field_published')}</dt>
        <dd>{article.published ? <ArticleDateText date={article.published.value} /> : <span class="quiet">{t('field_unknown')}</span>}</dd>
        {article.modified && <dt>{t('field_modified')}</dt>}
        {article.modified && (
          <dd>
            <ArticleDateText date={article.modified.value} />
          </dd>
        )}
        <dt>{t('field_length')}</dt>
        <dd>{t('length', words, toReadingMinutes(words))}</dd>
      </dl>
      <AnalysisGlance analysis={page.analysis} />
      <div class="row">
        <label class="switch">
          <input type="checkbox" checked={page.overlayOn} onChange={(event) => props.onSetOverlay(event.currentTarget.checked)} />
          <span>{t('popup_overlay')}</span>
        </label>
        <button type="button" onClick={props.onOpenPanel}>
          {t('popup_open_panel')}
        </button>
      </div>
      <SaveForm key={page.saved?.savedAt ?? 'new'} saved={page.saved} status={page.saveStatus} hasNote={false} onSave={props.onSave} />
    </div>
  );
}

const mostNames = 4;

function AnalysisGlance({ analysis }: { readonly analysis: Extract<PopupPage, { kind: 'article' }>['analysis'] }) {
  const { t } = useLanguage();
  if (analysis === null) return <p class="quiet" role="status">{t('panel_analysis_loading')}</p>;
  if ('message' in analysis) return <p class="notice error">{analysis.message}</p>;
  const { sourcing } = analysis;
  const rows = (['person', 'organization', 'place'] as const).map((type) => ({ type, entities: entitiesOfType(analysis.analysis, type).slice(0, mostNames) }));
  return (
    <section class="stack tight">
      <p>{sourcing.statements === 0 ? t('sources_none') : t('sources_summary', sourcing.statements, sourcing.speakers.length)}</p>
      {sourcing.speakers.length === 1 && <p class="quiet">{t('sources_single')}</p>}
      {sourcing.anonymousStatements > 0 && <p class="quiet">{t('sources_anonymous', sourcing.anonymousStatements)}</p>}
      {rows.map(
        ({ type, entities }) =>
          entities.length > 0 && (
            <p key={type} class="chips" aria-label={t(`entity_type_${type}`)}>
              {entities.map(({ id, name }) => (
                <span key={id} class={`entity ${type}`}>
                  {name}
                </span>
              ))}
            </p>
          ),
      )}
    </section>
  );
}
