import { browser } from 'wxt/browser';
import type { Language, MessageKey } from '../../components/i18n.ts';
import type { WelcomeProps } from '../../components/welcome/welcome-view.tsx';
import { reportError, toBylineError } from '../../platform/errors.ts';
import type { SavedSummary } from '../../platform/message-parts.ts';
import { sendToBackground } from '../../platform/send.ts';
import { readSettings, watchSettings } from '../../platform/settings.ts';

type Shown = Pick<WelcomeProps, 'popupKeys' | 'isEverywhere' | 'saveStatus' | 'failure'> & {
  readonly saved: SavedSummary | null;
  readonly canChooseShortcuts: boolean;
};

/** The address that the sample is saved under: this page's own. */
const canonicalUrl = location.origin + location.pathname;

/**
 * What the welcome page offers to try, done as it is done everywhere: the reader is in this page too (`reader.js`), and
 * the buttons do what the keyboard's shortcuts do.
 */
export function createWelcomeSession(language: Language, draw: (props: WelcomeProps) => void) {
  let shown: Shown = {
    ...{ popupKeys: '', isEverywhere: false, saved: null, saveStatus: { kind: 'idle' }, failure: null },
    canChooseShortcuts: false,
  };

  function change(part: Partial<Shown>): void {
    shown = { ...shown, ...part };
    const { canChooseShortcuts, saved, ...rest } = shown;
    const onChooseShortcuts = canChooseShortcuts ? choices.onChooseShortcuts : null;
    draw({ ...rest, ...choices, onChooseShortcuts, isSaved: saved !== null });
  }

  const attempt = (doing: string, work: () => Promise<unknown>): void => {
    change({ failure: null });
    work().catch((thrown) => {
      reportError(doing, thrown);
      const failure = language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
      change({ failure, saveStatus: { kind: 'idle' } });
    });
  };

  const lookUp = async (): Promise<void> =>
    change({ saved: await sendToBackground('find-saved', { canonicalUrl }) });

  async function save(): Promise<void> {
    change({ saveStatus: { kind: 'saving' } });
    await sendToBackground('run-command', { name: 'save-article' });
    await lookUp();
    change({ saveStatus: { kind: 'idle' } });
  }

  async function readKeys(): Promise<void> {
    const shortcuts = await sendToBackground('get-shortcuts', null);
    const popup = shortcuts?.bindings.find(({ name }) => name === '_execute_action');
    change({ popupKeys: popup?.keys ?? '', canChooseShortcuts: shortcuts?.canOpenSettings ?? false });
  }

  const choices = {
    onOpenPopup: () => attempt('opening the popup', () => browser.action.openPopup()),
    onShowMention: () =>
      attempt('showing a mention', () => sendToBackground('run-command', { name: 'next-mention' })),
    onOpenPanel: () =>
      attempt('opening the panel', () => sendToBackground('run-command', { name: 'toggle-panel' })),
    onSave: () => attempt('saving the sample', save),
    onOpenSaved: () => {
      const { saved } = shown;
      attempt('opening the saved sample', () => sendToBackground('open-list', saved && { id: saved.id }));
    },
    onSetEverywhere: (overlay: boolean) =>
      attempt('changing a setting', () => sendToBackground('change-settings', { overlay })),
    onChooseShortcuts: () =>
      attempt('opening the shortcuts', () => sendToBackground('change-shortcuts', null)),
    onOpenList: () => attempt('opening the list', () => sendToBackground('open-list', null)),
  };

  return {
    /** Draws the page, lights the icon over it, and keeps up with what is changed elsewhere, for ever. */
    start(): void {
      change({});
      const { signal } = new AbortController();
      watchSettings(({ overlay }) => change({ isEverywhere: overlay }), signal);
      // The sample may have been saved, or deleted, in another tab.
      document.addEventListener('visibilitychange', () => attempt('looking the sample up', lookUp));
      const verdict = { isArticle: true, score: 1 };
      attempt('reading what is set', () =>
        Promise.all([
          readSettings().then(({ overlay }) => change({ isEverywhere: overlay })),
          readKeys(),
          lookUp(),
          sendToBackground('article-found', { url: canonicalUrl, verdict }),
        ]),
      );
    },
  };
}
