import { useLanguage } from '../i18n.ts';
import { ArticleGlance, type GlanceActions, type GlanceProps } from './article-glance.tsx';

/** What the popup knows of the tab's page. */
export type PopupPage =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'not-article' }
  | { readonly kind: 'site-off' }
  | ({ readonly kind: 'article' } & GlanceProps);

export interface PopupProps extends GlanceActions {
  readonly page: PopupPage;
  /** The host that the tab shows, or null where it shows no site. */
  readonly site: string | null;
  readonly onReadAnyway: () => void;
  readonly onOpenList: () => void;
  readonly onSetSite: (enabled: boolean) => void;
}

/** The popup: what the tab shows, and below it what holds for every page. */
export function PopupView(props: PopupProps) {
  const { t } = useLanguage();
  const { page, site } = props;
  return (
    <main class="byline popup" aria-busy={page.kind === 'loading'}>
      <PageContent {...props} />
      <footer class="popup-foot">
        {site ? (
          <label class="switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={page.kind !== 'site-off'}
              checked={page.kind !== 'site-off'}
              onChange={(event) => props.onSetSite(event.currentTarget.checked)}
            />
            <span>{t('popup_site_on', site)}</span>
          </label>
        ) : (
          <span />
        )}
        <button type="button" class="plain" onClick={props.onOpenList}>
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
          {['30%', '85%', '55%', '65%', '40%'].map((inlineSize) => (
            <div key={inlineSize} class="skeleton" style={{ inlineSize }} />
          ))}
        </div>
      );
    case 'unreadable':
      return <p role="status">{page.message}</p>;
    case 'site-off':
      return <p role="status">{t('popup_site_is_off')}</p>;
    case 'not-article':
      return (
        <div class="stack" role="status">
          <h1>{t('popup_no_article')}</h1>
          <p class="quiet">{t('popup_no_article_why')}</p>
          <p>
            <button type="button" onClick={props.onReadAnyway}>
              {t('popup_read_anyway')}
            </button>
          </p>
        </div>
      );
    case 'article':
      return <ArticleGlance {...props} {...page} />;
  }
}
