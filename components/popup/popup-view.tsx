import type { GateVerdict } from '../../engine/model.ts';
import { toCount } from '../common/plural.ts';
import { type Language, useLanguage } from '../i18n.ts';
import { ArticleGlance, type GlanceActions, type GlanceProps } from './article-glance.tsx';
import { toVerdictText } from './page-glance.tsx';
import { type FootActions, PopupFoot } from './popup-foot.tsx';
import { PopupSkeleton } from './popup-skeleton.tsx';

/** What the popup knows of the tab's page. */
export type PopupPage =
  | { readonly kind: 'loading'; readonly expects: 'article' | 'page' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'not-article'; readonly verdict: GateVerdict; readonly words: number }
  | { readonly kind: 'site-off'; readonly site: string }
  | ({ readonly kind: 'article' } & GlanceProps);

export interface PopupProps extends GlanceActions, FootActions {
  readonly page: PopupPage;
  /** The host that the tab shows, or null where it shows no site, or where nothing may be kept of it. */
  readonly site: string | null;
  /** How putting all tabs on the list goes, in words; null where it was not asked for. */
  readonly keptTabs: string | null;
  readonly onReadAnyway: () => void;
  readonly onRetry: () => void;
}

/** The popup: what the tab shows, and below it what holds for every page. */
export function PopupView(props: PopupProps) {
  const language = useLanguage();
  const { page } = props;
  return (
    <main class="byline popup" aria-busy={page.kind === 'loading'}>
      <PageContent {...props} />
      <PopupFoot
        {...props}
        marks={page.kind === 'article' ? page : null}
        isArticle={page.kind === 'article' && page.verdict.isArticle}
        isSiteOn={page.kind !== 'site-off'}
      />
      {/* Always there, since screen readers tell of changes only in what they know already. */}
      <p class="visually-hidden" role="status">
        {toAnnouncement(page, language)}
      </p>
    </main>
  );
}

function PageContent(props: PopupProps) {
  const { t } = useLanguage();
  const { page } = props;
  switch (page.kind) {
    case 'loading':
      return <PopupSkeleton expects={page.expects} />;
    case 'unreadable':
      return (
        <div class="stack">
          <h1>{page.message}</h1>
          <p>
            <button type="button" onClick={props.onRetry}>
              {t('panel_try_again')}
            </button>
          </p>
        </div>
      );
    case 'site-off':
      return (
        <div class="stack tight">
          <h1>{t('popup_site_is_off', page.site)}</h1>
          <p class="quiet">{t('popup_site_is_off_what')}</p>
        </div>
      );
    case 'not-article':
      return <NotArticle verdict={page.verdict} words={page.words} onReadAnyway={props.onReadAnyway} />;
    case 'article':
      return <ArticleGlance {...props} {...page} />;
  }
}

function NotArticle({
  verdict,
  words,
  onReadAnyway,
}: {
  readonly verdict: GateVerdict;
  readonly words: number;
  readonly onReadAnyway: () => void;
}) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div class="stack">
      <h1>{t('popup_no_article')}</h1>
      <p class="quiet">
        {t(toVerdictText(verdict))} {t('popup_no_article_why')}
      </p>
      {words === 0 ? (
        <p>{t('popup_no_text')}</p>
      ) : (
        <div class="row">
          <button type="button" onClick={onReadAnyway}>
            {t('popup_read_anyway')}
          </button>
          <span class="quiet">{t('popup_text_found', toCount(language, 'count_words', words))}</span>
        </div>
      )}
    </div>
  );
}

/** What has just become of the page, in a line, for a reader who hears it. */
function toAnnouncement(page: PopupPage, { t }: Language): string {
  switch (page.kind) {
    case 'loading':
      return t('popup_loading');
    case 'unreadable':
      return page.message;
    case 'not-article':
      return t('popup_no_article');
    case 'site-off':
      return t('popup_site_is_off', page.site);
    case 'article':
      if (!page.verdict.isArticle) return t('popup_no_article');
      return page.analysis.kind === 'ready' ? t('popup_ready') : (page.article.title?.value ?? '');
  }
}
