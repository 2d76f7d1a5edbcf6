import { toAnalysisState } from '../../components/common/analysis-state.ts';
import type { Language, MessageKey } from '../../components/i18n.ts';
import type { PopupPage, PopupProps } from '../../components/popup/popup-view.tsx';
import type { Article, Entity } from '../../engine/model.ts';
import { countWords, toCompared } from '../../engine/summary.ts';
import { listArticleTabs } from '../../platform/article-tabs.ts';
import { askReader } from '../../platform/ask-reader.ts';
import { reportError, toBylineError } from '../../platform/errors.ts';
import type { PageReading } from '../../platform/messages.ts';
import { sendToBackground, sendToTab } from '../../platform/send.ts';
import { readSettings, type Settings, toSite } from '../../platform/settings.ts';
import { findActiveTab, type Tab, watchTab } from '../../platform/tabs.ts';
import { type ArticlePage, createChoices } from './choices.ts';

/** The popup's conversation with its tab. @param draw draws the popup; called on every change */
export function createPopupSession(language: Language, draw: (props: PopupProps) => void) {
  let page: PopupPage = { kind: 'loading', expects: 'page' };
  let tab: Tab | null = null;
  /** Ended when the tab shows something else: what is still on its way of the last page is not shown any more. */
  let visit = new AbortController();
  let watched: number | null = null;
  let keptTabs: string | null = null;

  const toWords = (thrown: unknown): string =>
    language.t(`error_${toBylineError(thrown).code}` satisfies MessageKey);
  const toShownSite = (): string | null => (tab === null || tab.incognito ? null : toSite(tab.url ?? ''));
  const show = (next: PopupPage): void => {
    page = next;
    draw({ ...choices, page, keptTabs, site: toShownSite() });
  };
  const change = (part: Partial<ArticlePage>): void => {
    if (page.kind === 'article') show({ ...page, ...part });
  };

  function tellKept(words: string): void {
    keptTabs = words;
    show(page);
  }

  /** Once a popup: a tab may go on to another page while it is open. */
  function watch(tabId: number): void {
    if (watched === tabId) return;
    watched = tabId;
    watchTab(tabId, () => void start(false), new AbortController().signal);
  }

  async function look(anyway: boolean, signal: AbortSignal): Promise<void> {
    // Together, since each takes its time.
    const [found, settings, articleTabs] = await Promise.all([
      findActiveTab(),
      readSettings(),
      listArticleTabs(),
    ]);
    if (signal.aborted) return;
    const isSameAddress = tab !== null && found?.url === tab.url;
    tab = found;
    if (!tab) return show({ kind: 'unreadable', message: language.t('error_no_access') });
    const { id, url } = tab;
    watch(id);
    const site = toSite(url ?? '');
    if (site !== null && settings.disabledSites.includes(site)) return show({ kind: 'site-off', site });
    const reading = askReader(id, 'get-reading', null);
    const isExpected = anyway || articleTabs.some(({ tabId }) => tabId === id);
    // A page that has only loaded to its end is shown until it is read again.
    if (page.kind !== 'article' || !isSameAddress)
      show({ kind: 'loading', expects: isExpected ? 'article' : 'page' });
    const next = toPage(await reading, settings, tab, anyway);
    if (signal.aborted) return;
    show(keepKnown(page, next));
    if (next.kind === 'article') await Promise.all([lookUp(next.article, signal), analyze(id, signal)]);
  }

  async function lookUp(article: Article, signal: AbortSignal): Promise<void> {
    try {
      const saved = await sendToBackground('find-saved', {
        canonicalUrl: article.canonicalUrl,
        seen: toCompared(article),
      });
      if (!signal.aborted) change({ saved });
    } catch (thrown) {
      reportError('looking the article up on the list', thrown);
      if (!signal.aborted) change({ failure: toWords(thrown) });
    }
  }

  async function analyze(tabId: number, signal: AbortSignal): Promise<void> {
    let entities: readonly Entity[] | null = null;
    try {
      const whole = sendToTab(tabId, 'get-analysis', null);
      whole.catch(() => undefined);
      // Where the names fail, so does the whole, which is waited for next.
      entities = await sendToTab(tabId, 'get-names', null).catch(() => null);
      const isKnown = page.kind === 'article' && page.analysis.kind === 'ready';
      if (entities && !isKnown && !signal.aborted) change({ analysis: { kind: 'names', entities } });
      const analysis = await whole;
      if (page.kind === 'article' && !signal.aborted)
        change({ analysis: toAnalysisState(page.article, analysis) });
    } catch (thrown) {
      if (signal.aborted) return;
      reportError('the analysis', thrown);
      change({ analysis: { kind: 'failed', message: toWords(thrown), entities } });
    }
  }

  async function start(anyway: boolean): Promise<void> {
    visit.abort();
    visit = new AbortController();
    const { signal } = visit;
    try {
      await look(anyway, signal);
    } catch (thrown) {
      if (signal.aborted) return;
      reportError('reading the tab', thrown);
      show({ kind: 'unreadable', message: toWords(thrown) });
    }
  }

  const choices = createChoices({
    ...{ change, toWords, start, tellKept },
    get page() {
      return page;
    },
    get tab() {
      return tab;
    },
  });
  return { start: () => start(false) };
}

/** What is known of the same text already stays in view while it is asked for again. */
function keepKnown(before: PopupPage, next: PopupPage): PopupPage {
  if (before.kind !== 'article' || next.kind !== 'article' || before.article.text !== next.article.text)
    return next;
  const { analysis, saved, saveStatus } = before;
  return { ...next, analysis, saved, saveStatus };
}

/** What is shown of a page that was read. One that is marked already was wanted, article or not. */
function toPage(reading: PageReading, settings: Settings, tab: Tab, anyway: boolean): PopupPage {
  const { article, verdict, overlayOn } = reading;
  const words = countWords(article.text);
  if (!verdict.isArticle && (words === 0 || !(anyway || overlayOn)))
    return { kind: 'not-article', verdict, words };
  return {
    ...{ kind: 'article', article, verdict, overlayOn, isPrivate: tab.incognito, failure: null },
    isEverywhere: settings.overlay,
    isArticleOff: settings.disabledArticles.includes(article.canonicalUrl),
    ...{ analysis: { kind: 'loading' }, saved: null, saveStatus: { kind: 'idle' } },
  };
}
