import type { Language } from '../components/i18n.ts';
import type { PanelProps } from '../components/panel/panel-view.tsx';
import { findWhen, readStatedDay } from '../engine/index.ts';
import { reportError } from '../platform/errors.ts';
import { sendToBackground } from '../platform/send.ts';
import { toSite } from '../platform/settings.ts';
import { defaultView, panelWidths, type ViewSettings } from '../platform/view-settings.ts';
import { createCardWays } from './card-ways.ts';
import { citing } from './citing.ts';
import type { CurrentReading } from './current-reading.ts';
import { createFilling, type Filling } from './filling.ts';
import type { KeyActions } from './key-actions.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { createOwnHighlights, type OwnHighlights } from './own-highlights.ts';
import { createPanel, type Panel } from './panel.ts';
import type { Saving } from './saving.ts';
import { keepUp } from './upkeep.ts';

/** What is over the page while the overlay is on; `ending` takes it all away. */
export interface Surface {
  readonly overlay: Overlay;
  readonly panel: Panel;
  readonly filling: Filling;
  readonly highlights: Pick<OwnHighlights, 'load'>;
  readonly ending: AbortController;
}

/** What the surface shows and asks for. */
interface Setting {
  readonly current: CurrentReading;
  readonly saving: Saving;
  readonly language: Language;
  readonly keys: Pick<KeyActions, 'panel' | 'showSpeaker'>;
  /** What the session knows when the surface is laid; it tells the panel of what changes. */
  readonly known: Pick<PanelProps, 'corrections' | 'turn' | 'isPrivate' | 'view'>;
  readonly onClose: () => void;
  readonly onCorrect: PanelProps['onCorrect'];
  readonly onChangeView: (part: Partial<ViewSettings>) => void;
  /** The page may have changed. @returns whether it has */
  readonly readAgain: () => Promise<boolean>;
  /** The page has been written anew: this surface is of no use. */
  readonly onRewritten: () => void;
}

/** Lays marks and panel over the page, fills them, and keeps them in step with it until the signal ends that. */
export function createSurface(setting: Setting, signal: AbortSignal): Surface {
  const { current, saving, language, known, keys } = setting;
  const ending = new AbortController();
  const until = AbortSignal.any([signal, ending.signal]);
  const highlights = createHighlightsOf(setting, { overlay: () => overlay, panel: () => panel }, until);
  const outside = createCardWays(() => current.reading.article, keys.showSpeaker, highlights.ways);
  const overlay = createOverlay(current.reading, language, known.view, outside, until);
  const props: PanelProps = {
    ...known,
    ...toFirstProps(current, saving),
    ...{ ...toWays(overlay), ...keys.panel },
    onChangeView: setting.onChangeView,
    onClose: setting.onClose,
    onCorrect: setting.onCorrect,
    onRetry: () => filling.fillAfterFailure(),
    onSave: (tags, note) => void saving.save(panel, tags, note),
    onListTags: saving.listTags,
    onShowChanges: () => void saving.showChanges(panel),
  };
  const panel = createPanel(overlay.host.panel, language, props, until);
  const observe = keepUp(
    {
      current,
      overlay,
      readAgain: setting.readAgain,
      onRewritten: setting.onRewritten,
      onComeBack: () => filling.fillAfterFailure(),
    },
    until,
  );
  const filling = createFilling({ overlay, panel }, current, language, observe, until);
  void filling.fill();
  void saving.lookUp(panel);
  void highlights.load();
  highlights.watch();
  return { overlay, panel, filling, highlights, ending };
}

/** The reader's own highlights of the article in view, which is saved with the first of them. */
const createHighlightsOf = (
  { current, language, saving, known }: Setting,
  to: { readonly overlay: () => Overlay; readonly panel: () => Panel },
  signal: AbortSignal,
): OwnHighlights =>
  createOwnHighlights(
    {
      ...{ language, toOverlay: to.overlay },
      toText: () => current.reading.article.text,
      find: () => sendToBackground('find-highlights', { canonicalUrl: current.reading.article.canonicalUrl }),
      saveFirst: known.isPrivate
        ? null
        : async () => {
            const words = await saving.saveUnseen(false);
            to.panel().update({ saved: saving.saved });
            return words;
          },
    },
    signal,
  );

/** What the panel shows before anything is known but the article. */
const toFirstProps = (current: CurrentReading, { saved }: Saving) => ({
  article: current.reading.article,
  saved,
  correctionFailure: null,
  site: toSite(location.href) ?? location.host,
  analysis: { kind: 'loading' } as const,
  saveStatus: { kind: 'idle' } as const,
  widths: { ...panelWidths, usual: defaultView.panel.width },
  findWhen,
  readStatedDay,
  findLeftOut: () => current.reading.leftOut,
  ...citing(() => ({ article: current.reading.article, seenAt: new Date().toISOString() })),
});

/** Where the panel leads: to words of the page, and to the list. */
const toWays = ({ showMention, showStatement, showPart, showSpan, watchPosition }: Overlay) => ({
  watchPosition,
  onShowMention: showMention,
  onShowStatement: showStatement,
  onShowPart: showPart,
  onShowSpan: showSpan,
  onOpenList: () => {
    sendToBackground('open-list', null).catch((thrown) => reportError('opening the list', thrown));
  },
});
