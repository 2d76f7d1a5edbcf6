import { type AnalysisState, toAnalysisState } from '../../components/common/analysis-state.ts';
import type { SaveStatus } from '../../components/common/save-form.tsx';
import type { Language, MessageKey } from '../../components/i18n.ts';
import type { PopupPage, PopupProps } from '../../components/popup/popup-view.tsx';
import { toEmptyAnalysis } from '../../engine/empty-analysis.ts';
import type { Analysis, Entity } from '../../engine/model.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import { sendToBackground, sendToTab } from '../../platform/send.ts';
import { readSettings, toSite } from '../../platform/settings.ts';
import { bringInReader } from '../../platform/tabs.ts';

type ArticlePage = Extract<PopupPage, { kind: 'article' }>;
type Tab = { readonly id: number; readonly url: string | null; readonly incognito: boolean };

/**
 * The popup's conversation with its tab: what it shows, and what the reader's choices do.
 *
 * @param tab the tab in view, or null where the browser names none
 * @param show draws the popup; called on every change
 */
export function createPopupSession(tab: Tab | null, language: Language, show: (props: PopupProps) => void) {
  const site = toSite(tab?.url ?? '');
  let page: PopupPage = { kind: 'loading' };

  const toWords = (thrown: unknown): string =>
    language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
  const draw = (next: PopupPage): void => {
    page = next;
    show({ ...actions, page, site });
  };
  const change = (part: Partial<ArticlePage>): void => {
    if (page.kind === 'article') draw({ ...page, ...part });
  };
  /** Does what the reader chose; what fails is said where it was chosen, and takes nothing else away. */
  const attempt = async (doing: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      if (page.kind === 'article') change({ failure: null });
      await work();
    } catch (thrown) {
      reportError(doing, thrown);
      if (page.kind === 'article') change({ failure: toWords(thrown) });
      else draw({ kind: 'unreadable', message: toWords(thrown) });
    }
  };

  async function read(anyway: boolean): Promise<void> {
    if (!tab) return draw({ kind: 'unreadable', message: language.t('error_no_access') });
    // Nothing waits for this, and nothing is lost without it but some milliseconds.
    sendToBackground('popup-opened', { tabId: tab.id }).catch(() => undefined);
    await bringInReader(tab.id);
    const { article, verdict, overlayOn } = await sendToTab(tab.id, 'get-reading', null);
    if (!verdict.isArticle && !anyway) return draw({ kind: 'not-article' });
    if (!article.text) return draw({ kind: 'unreadable', message: language.t('error_not_an_article') });
    draw({
      ...{
        kind: 'article',
        article,
        isArticle: verdict.isArticle,
        overlayOn,
        isPrivate: tab.incognito,
        failure: null,
      },
      ...{ analysis: { kind: 'loading' }, saved: null, saveStatus: { kind: 'idle' } },
    });
    await Promise.all([lookUp(article.canonicalUrl), analyze(tab.id)]);
  }

  const lookUp = (canonicalUrl: string): Promise<void> =>
    attempt('looking the article up on the list', async () =>
      change({ saved: await sendToBackground('find-saved', { canonicalUrl }) }),
    );

  async function analyze(tabId: number): Promise<void> {
    let entities: readonly Entity[] | null = null;
    try {
      const whole = sendToTab(tabId, 'get-analysis', null);
      whole.catch(() => undefined);
      // Where the names fail, so does the whole, which is waited for next.
      entities = await sendToTab(tabId, 'get-names', null).catch(() => null);
      if (entities) change({ analysis: { kind: 'names', entities } });
      const analysis = await whole;
      if (page.kind === 'article') change({ analysis: toAnalysisState(page.article, analysis) });
    } catch (thrown) {
      reportError('the analysis', thrown);
      change({ analysis: { kind: 'failed', message: toWords(thrown), entities } });
    }
  }

  async function save(tags: readonly string[]): Promise<void> {
    if (page.kind !== 'article') return;
    const tell = (saveStatus: SaveStatus): void => change({ saveStatus });
    const { article, analysis, saved } = page;
    tell({ kind: 'saving' });
    try {
      const found = toSavedAnalysis(analysis);
      const draft = { article, analysis: found, tags: [...tags], note: saved?.note ?? '' };
      change({ saved: await sendToBackground('save', draft), saveStatus: { kind: 'saved' } });
    } catch (thrown) {
      tell({ kind: 'failed', message: toWords(thrown) });
    }
  }

  async function start(): Promise<void> {
    draw({ kind: 'loading' });
    const { disabledSites } = await readSettings();
    if (site !== null && disabledSites.includes(site)) return draw({ kind: 'site-off' });
    await read(false);
  }

  async function setOverlay(on: boolean): Promise<void> {
    if (!tab) return;
    const { overlayOn } = await sendToTab(tab.id, 'set-overlay', { on });
    change({ overlayOn });
    // One switch: what the reader wants here holds on the next article too.
    await sendToBackground('change-settings', { overlay: on });
  }

  async function openPanel(): Promise<void> {
    if (!tab) return;
    await sendToTab(tab.id, 'set-panel', { open: true });
    window.close();
  }

  async function openList(): Promise<void> {
    await sendToBackground('open-list', null);
    window.close();
  }

  async function setSite(enabled: boolean): Promise<void> {
    if (site === null) return;
    await sendToBackground('set-site-enabled', { site, enabled });
    await start();
  }

  const actions = {
    onReadAnyway: () => void attempt('reading anyway', () => read(true)),
    onSetOverlay: (on: boolean) => void attempt('the overlay switch', () => setOverlay(on)),
    onOpenPanel: () => void attempt('opening the panel', openPanel),
    onSave: (tags: readonly string[]) => void save(tags),
    onOpenList: () => void attempt('opening the list', openList),
    onSetSite: (enabled: boolean) => void attempt('the site switch', () => setSite(enabled)),
  };
  return { start: () => attempt('reading the tab', start) };
}

/** What of an analysis is saved: nothing while it is on its way; of one that was not made, the reason. */
function toSavedAnalysis(state: AnalysisState): Analysis | null {
  if (state.kind === 'ready') return state.analysis;
  return state.kind === 'other-language' ? toEmptyAnalysis(state.language) : null;
}
