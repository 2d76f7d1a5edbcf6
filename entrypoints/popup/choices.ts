import type { AnalysisState } from '../../components/common/analysis-state.ts';
import { toSavedPart } from '../../components/common/tags.ts';
import type { PopupPage, PopupProps } from '../../components/popup/popup-view.tsx';
import { toEmptyAnalysis } from '../../engine/empty-analysis.ts';
import type { Analysis } from '../../engine/model.ts';
import { reportError } from '../../platform/errors.ts';
import { translate } from '../../platform/i18n.ts';
import { sendToBackground, sendToTab } from '../../platform/send.ts';
import { toSite } from '../../platform/settings.ts';
import type { Tab } from '../../platform/tabs.ts';

export type ArticlePage = Extract<PopupPage, { kind: 'article' }>;

/** What the popup shows, and how that changes. */
export interface Shown {
  readonly page: PopupPage;
  readonly tab: Tab | null;
  /** Changes what is shown of the article; nothing where none is shown. */
  change(part: Partial<ArticlePage>): void;
  toWords(thrown: unknown): string;
  /** Says how putting all tabs on the list goes. */
  tellKept(words: string): void;
  /** Looks at the tab anew. @param anyway reads it even if it is no article */
  start(anyway: boolean): Promise<void>;
}

type Choices = Omit<PopupProps, 'page' | 'site' | 'keptTabs'>;

/** What the reader can choose in the popup, and what that does. */
export function createChoices(shown: Shown): Choices {
  const { change, toWords, start } = shown;

  /** Does what the reader chose; what fails is said where it was chosen, and takes nothing else away. */
  const attempt = (doing: string, work: () => Promise<unknown>): void => {
    change({ failure: null });
    work().catch((thrown) => {
      reportError(doing, thrown);
      change({ failure: toWords(thrown) });
    });
  };

  /** Marks here or not. An article that is unmarked although all others are marked stays so, private windows aside. */
  async function setOverlay(on: boolean): Promise<void> {
    const { page, tab } = shown;
    if (page.kind !== 'article' || !tab) return;
    const { overlayOn } = await sendToTab(tab.id, 'set-overlay', { on });
    change({ overlayOn });
    const isArticleOff = !on && page.isEverywhere;
    if (tab.incognito || !page.verdict.isArticle || isArticleOff === page.isArticleOff) return;
    await sendToBackground('set-article-enabled', {
      url: page.article.canonicalUrl,
      enabled: !isArticleOff,
    });
    change({ isArticleOff });
  }

  /** Marks on every article or not; the one in view follows, unless the reader has taken it out. */
  async function setEverywhere(on: boolean): Promise<void> {
    const { page, tab } = shown;
    if (page.kind !== 'article' || !tab) return;
    await sendToBackground('change-settings', { overlay: on });
    change({ isEverywhere: on });
    if (on && (page.isArticleOff || !page.verdict.isArticle)) return;
    const { overlayOn } = await sendToTab(tab.id, 'set-overlay', { on });
    change({ overlayOn });
  }

  async function save(tags: readonly string[]): Promise<void> {
    const { page } = shown;
    if (page.kind !== 'article') return;
    const { article, analysis, saved } = page;
    change({ saveStatus: { kind: 'saving' } });
    try {
      const found = toSavedAnalysis(analysis);
      const draft = { article, analysis: found, ...toSavedPart(saved, tags, saved?.note.trim() ?? '') };
      change({ saved: await sendToBackground('save', draft), saveStatus: { kind: 'saved' } });
    } catch (thrown) {
      change({ saveStatus: { kind: 'failed', message: toWords(thrown) } });
    }
  }

  async function openPanel(): Promise<void> {
    if (!shown.tab) return;
    await sendToTab(shown.tab.id, 'set-panel', { open: true });
    window.close();
  }

  async function openList(id: string | null, view: 'read' | 'changes' = 'read'): Promise<void> {
    await sendToBackground('open-list', id === null ? null : { id, view });
    window.close();
  }

  async function setSite(enabled: boolean): Promise<void> {
    const site = toSite(shown.tab?.url ?? '');
    if (site === null) return;
    await sendToBackground('set-site-enabled', { site, enabled });
    await start(false);
  }

  return {
    onReadAnyway: () => void start(true),
    onRetry: () => void start(false),
    onSetOverlay: (on) => attempt('the switch of the marks', () => setOverlay(on)),
    onSetEverywhere: (on) => attempt('the switch of all marks', () => setEverywhere(on)),
    onOpenPanel: () => attempt('opening the panel', openPanel),
    onSave: (tags) => void save(tags),
    onListTags: () => sendToBackground('list-tags', null),
    onOpenSaved: () => {
      const { page } = shown;
      if (page.kind === 'article' && page.saved) {
        const { id } = page.saved;
        attempt('opening the saved article', () => openList(id));
      }
    },
    onKeepTabs: () => void keepTabs(shown),
    onShowChanges: () => {
      const { page } = shown;
      if (page.kind !== 'article' || !page.saved) return;
      const { id, tags } = page.saved;
      attempt('showing what has changed', async () => {
        await save(tags);
        await openList(id, 'changes');
      });
    },
    onOpenList: () => attempt('opening the list', () => openList(null)),
    onSetSite: (enabled) => attempt('the site switch', () => setSite(enabled)),
  };
}

/** Puts all open tabs on the list; the popup may close meanwhile. */
async function keepTabs({ tellKept, toWords }: Shown): Promise<void> {
  tellKept(translate('save_saving'));
  try {
    const { saved, links, skipped } = await sendToBackground('keep-tabs', null);
    tellKept(translate('tabs_kept', saved, links, skipped));
  } catch (thrown) {
    reportError('keeping all tabs', thrown);
    tellKept(toWords(thrown));
  }
}

/** What of an analysis is saved: nothing while it is on its way; of one that was not made, the reason. */
function toSavedAnalysis(state: AnalysisState): Analysis | null {
  if (state.kind === 'ready') return state.analysis;
  return state.kind === 'other-language' ? toEmptyAnalysis(state.language) : null;
}
