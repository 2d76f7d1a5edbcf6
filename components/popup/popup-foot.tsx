import { Switch } from '../common/switch.tsx';
import { useLanguage } from '../i18n.ts';

/** Whether there are marks here, and why not. */
export interface MarksState {
  /** Whether this page is marked now. */
  readonly overlayOn: boolean;
  /** Whether articles are marked by themselves. */
  readonly isEverywhere: boolean;
  /** Whether the reader has taken this article out of that. */
  readonly isArticleOff: boolean;
}

export interface FootActions {
  readonly onSetOverlay: (on: boolean) => void;
  readonly onSetEverywhere: (on: boolean) => void;
  readonly onSetSite: (enabled: boolean) => void;
  readonly onOpenPanel: () => void;
  readonly onOpenList: () => void;
  /** Puts all open tabs on the list. */
  readonly onKeepTabs: () => void;
}

interface Props extends FootActions {
  /** Null while no page is read. */
  readonly marks: MarksState | null;
  readonly isArticle: boolean;
  /** The host that the tab shows; null where it shows none, or where nothing may be kept of it. */
  readonly site: string | null;
  readonly isSiteOn: boolean;
  /** How putting all tabs on the list goes, in words; null where it was not asked for. */
  readonly keptTabs: string | null;
}

/** What is on and what is off: here, on all articles, on this site; and the ways to the panel and the list. */
export function PopupFoot({ marks, isArticle, site, isSiteOn, keptTabs, ...actions }: Props) {
  const { t } = useLanguage();
  return (
    <footer class="popup-foot">
      <div class="popup-switches">
        {marks && (
          <>
            <Switch isOn={marks.overlayOn} onSet={actions.onSetOverlay}>
              {t(isArticle ? 'popup_marks_here' : 'popup_marks_page')}
            </Switch>
            {marks.isArticleOff && marks.isEverywhere && !marks.overlayOn && (
              <p class="quiet">{t('popup_article_off')}</p>
            )}
            <Switch isOn={marks.isEverywhere} onSet={actions.onSetEverywhere}>
              {t('popup_overlay')}
            </Switch>
          </>
        )}
        {site && (
          <Switch isOn={isSiteOn} onSet={actions.onSetSite}>
            {t('popup_site_on', site)}
          </Switch>
        )}
      </div>
      <div class="popup-ways">
        {marks && (
          <button type="button" onClick={actions.onOpenPanel}>
            {t('popup_open_panel')}
          </button>
        )}
        <button type="button" onClick={actions.onOpenList}>
          {t('popup_open_list')}
        </button>
        <button type="button" onClick={actions.onKeepTabs}>
          {t('menu_keep_tabs')}
        </button>
      </div>
      <p class="quiet popup-kept" role="status">
        {keptTabs}
      </p>
    </footer>
  );
}
