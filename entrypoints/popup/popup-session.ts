import type { SaveStatus } from '../../components/common/save-form.tsx';
import type { Language, MessageKey } from '../../components/i18n.ts';
import type { PopupPage } from '../../components/popup/popup-view.tsx';
import { summarizeSourcing } from '../../engine/summary.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import { sendToBackground, sendToTab } from '../../platform/send.ts';
import { readSettings, toSite } from '../../platform/settings.ts';
import { bringInReader, findActiveTab } from '../../platform/tabs.ts';

type ArticlePage = Extract<PopupPage, { kind: 'article' }>;

/** The popup's conversation with its tab: what it shows, and what the reader's choices do. */
export function createPopupSession(language: Language, show: (state: { page: PopupPage; site: string | null }) => void) {
  let tab: Awaited<ReturnType<typeof findActiveTab>> = null;
  let site: string | null = null;
  let page: PopupPage = { kind: 'loading' };

  const draw = (next: PopupPage): void => {
    page = next;
    show({ page, site });
  };
  const change = (part: Partial<ArticlePage>): void => {
    if (page.kind === 'article') draw({ ...page, ...part });
  };
  const words = (thrown: unknown): string => language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
  const attempt = (doing: string, work: () => Promise<unknown>): void => {
    work().catch((thrown) => {
      reportError(doing, thrown);
      draw({ kind: 'unreadable', message: words(thrown) });
    });
  };

  async function read(anyway: boolean): Promise<void> {
    if (!tab) return draw({ kind: 'unreadable', message: language.t('error_no_access') });
    await bringInReader(tab.id);
    const { article, verdict, overlayOn } = await sendToTab(tab.id, 'get-reading', null);
    if (!verdict.isArticle && !anyway) return draw({ kind: 'not-article' });
    if (!article.text) return draw({ kind: 'unreadable', message: language.t('error_not_an_article') });
    draw({ kind: 'article', article, isArticle: verdict.isArticle, analysis: null, overlayOn, saved: null, saveStatus: { kind: 'idle' } });
    const [saved, analysis] = await Promise.all([
      sendToBackground('find-saved', { canonicalUrl: article.canonicalUrl }),
      sendToTab(tab.id, 'get-analysis', null).then(
        (ready) => ({ analysis: ready, sourcing: summarizeSourcing(article, ready) }),
        (thrown: unknown) => ({ message: words(thrown) }),
      ),
    ]);
    change({ saved, analysis });
  }

  async function start(): Promise<void> {
    draw(page);
    tab = await findActiveTab();
    site = toSite(tab?.url ?? '');
    const { disabledSites } = await readSettings();
    if (site !== null && disabledSites.includes(site)) return draw({ kind: 'site-off' });
    attempt('reading the tab', () => read(false));
  }

  async function save(tags: readonly string[]): Promise<void> {
    if (page.kind !== 'article') return;
    const tell = (saveStatus: SaveStatus): void => change({ saveStatus });
    const { article, analysis, saved } = page;
    tell({ kind: 'saving' });
    try {
      const found = analysis !== null && 'analysis' in analysis ? analysis.analysis : null;
      const kept = await sendToBackground('save', { article, analysis: found, tags: [...tags], note: saved?.note ?? '' });
      change({ saved: kept, saveStatus: { kind: 'saved' } });
    } catch (thrown) {
      tell({ kind: 'failed', message: words(thrown) });
    }
  }

  return {
    start,
    onReadAnyway: () => attempt('reading anyway', () => read(true)),
    onSetOverlay: (on: boolean) => attempt('the overlay switch', async () => tab && change({ overlayOn: (await sendToTab(tab.id, 'set-overlay', { on })).overlayOn })),
    onOpenPanel: () => attempt('opening the panel', async () => tab && sendToTab(tab.id, 'set-panel', { open: true }).then(() => window.close())),
    onSave: (tags: readonly string[]) => void save(tags),
    onOpenList: () => attempt('opening the list', () => sendToBackground('open-list', null).then(() => window.close())),
    onSetSite: (enabled: boolean) =>
      attempt('the site switch', async () => {
        if (site === null) return;
        await sendToBackground('set-site-enabled', { site, enabled });
        draw({ kind: 'loading' });
        await start();
      }),
  };
}
