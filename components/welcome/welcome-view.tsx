import type { ComponentChildren } from 'preact';
import type { SaveStatus } from '../common/save-form.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';

export interface WelcomeProps {
  /** The keys that open the popup, as the browser has them bound; "" for none. */
  readonly popupKeys: string;
  /** Whether articles are marked by themselves. */
  readonly isEverywhere: boolean;
  readonly isSaved: boolean;
  readonly saveStatus: SaveStatus;
  /** What went wrong with the last thing the reader tried, in words, or null. */
  readonly failure: string | null;
  readonly onOpenPopup: () => void;
  readonly onShowMention: () => void;
  readonly onOpenPanel: () => void;
  readonly onSave: () => void;
  readonly onOpenSaved: () => void;
  readonly onSetEverywhere: (on: boolean) => void;
  /** Null where the browser lets nobody choose shortcuts from here. */
  readonly onChooseShortcuts: (() => void) | null;
  readonly onOpenList: () => void;
}

/** What Byline is, in a breath. */
export function WelcomeIntro() {
  const { t } = useLanguage();
  return (
    <div class="welcome-intro">
      <p class="welcome-brand">
        <img src="/icons/lit-32.png" alt="" width="24" height="24" />
        Byline
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: the h1 is the sample's, as on any page that is an article */}
      <p class="welcome-title" role="heading" aria-level={1}>
        {t('welcome_title')}
      </p>
      <p class="welcome-lead">{t('welcome_lead')}</p>
    </div>
  );
}

/** The three things to know, each with something to try on the sample beside it; then what readers may choose. */
export function WelcomeSteps(props: WelcomeProps) {
  const { t } = useLanguage();
  return (
    <>
      <ol class="welcome-steps">
        <Step title="welcome_icon_title">
          <p>
            <img class="welcome-icon" src="/icons/lit-16.png" alt="" width="16" height="16" />{' '}
            {t('welcome_icon')}
            {props.popupKeys && (
              <>
                {' '}
                {t('welcome_icon_keys')} <kbd>{props.popupKeys}</kbd>
              </>
            )}
          </p>
          <div class="stack tight">
            <p class="row">
              <button type="button" onClick={props.onOpenPopup}>
                {t('welcome_icon_try')}
              </button>
            </p>
            <p class="quiet">{t('welcome_icon_pin')}</p>
          </div>
        </Step>
        <Step title="welcome_marks_title">
          <p>{t('welcome_marks')}</p>
          <p class="row">
            <button type="button" onClick={props.onShowMention}>
              {t('welcome_marks_try')}
            </button>
            <button type="button" onClick={props.onOpenPanel}>
              {t('popup_open_panel')}
            </button>
          </p>
        </Step>
        <Step title="welcome_save_title">
          <p>{t('welcome_save')}</p>
          <SaveTry {...props} />
        </Step>
      </ol>
      {props.failure && (
        <p class="notice error" role="alert">
          {props.failure}
        </p>
      )}
      <Choices {...props} />
    </>
  );
}

function Step({ title, children }: { readonly title: MessageKey; readonly children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <li class="welcome-step">
      <h2>{t(title)}</h2>
      {children}
    </li>
  );
}

function SaveTry({ isSaved, saveStatus, onSave, onOpenSaved }: WelcomeProps) {
  const { t } = useLanguage();
  // Not disabled meanwhile, since what is disabled loses the focus.
  const isSaving = saveStatus.kind === 'saving';
  return (
    <div class="row">
      {isSaved ? (
        <button type="button" onClick={onOpenSaved}>
          {t('welcome_save_show')}
        </button>
      ) : (
        <button type="button" aria-disabled={isSaving} onClick={() => isSaving || onSave()}>
          {t('welcome_save_try')}
        </button>
      )}
      <span class="quiet" role="status">
        {isSaving && t('save_saving')}
        {isSaved && t('save_saved')}
      </span>
    </div>
  );
}

function Choices({ isEverywhere, onSetEverywhere, onChooseShortcuts, onOpenList }: WelcomeProps) {
  const { t } = useLanguage();
  return (
    <section class="welcome-own">
      <h2>{t('welcome_own')}</h2>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={isEverywhere}
          checked={isEverywhere}
          onChange={(event) => onSetEverywhere(event.currentTarget.checked)}
        />
        <span>{t('popup_overlay')}</span>
      </label>
      <p class="row">
        {onChooseShortcuts && (
          <button type="button" onClick={onChooseShortcuts}>
            {t('welcome_shortcuts')}
          </button>
        )}
        <button type="button" onClick={onOpenList}>
          {t('popup_open_list')}
        </button>
      </p>
    </section>
  );
}
