import type { Language } from '../components/i18n.ts';
import type { PanelProps } from '../components/panel/panel-view.tsx';
import type { Entity } from '../engine/model.ts';
import { reportError } from '../platform/errors.ts';
import { sendToBackground } from '../platform/send.ts';
import { markKinds, type ViewSettings } from '../platform/view-settings.ts';
import type { CurrentReading } from './current-reading.ts';
import { toErrorText } from './error-text.ts';
import { createNotices } from './notices.ts';
import type { Overlay } from './overlay.ts';
import type { Panel } from './panel.ts';
import type { Saving } from './saving.ts';

/** What is over the page. */
interface Surface {
  readonly overlay: Overlay;
  readonly panel: Panel;
}

interface Setting {
  readonly language: Language;
  readonly current: CurrentReading;
  readonly saving: Saving;
  readonly isPrivate: boolean;
  /** What is over the page now, if anything is, and how the reader wants it. */
  readonly now: () => { readonly surface: Surface | null; readonly view: ViewSettings };
  readonly readInView: () => Promise<void>;
  readonly setOverlay: (on: boolean) => unknown;
  readonly setPanel: (isOpen: boolean) => unknown;
}

/** What readers do by key, in the panel or anywhere on the page. */
export interface KeyActions {
  /** What the browser's shortcuts ask for. */
  readonly ofSession: {
    /** Turns the overlay on and leads to the next or the previous marked mention, as soon as names are known. */
    walk(step: 1 | -1): Promise<void>;
    /** Saves the article in view, and tells in the page how that went. */
    save(): Promise<void>;
  };
  /** Shows all that somebody says, in the panel. */
  showSpeaker(speaker: Entity): void;
  /** Something is laid over the page, or shown there otherwise: what was told or hidden for now is over. */
  begin(): void;
  /** The panel's ways to them. */
  readonly panel: Pick<
    PanelProps,
    'goal' | 'onWalk' | 'onToggleMarks' | 'onFindShortcuts' | 'onChangeShortcuts'
  >;
}

/** Keys and what they do, until the signal is aborted. */
export function createKeyActions(setting: Setting, signal: AbortSignal): KeyActions {
  const { language, current, saving, isPrivate, now, readInView, setOverlay, setPanel } = setting;
  const toSurface = (): Surface | null => now().surface;
  const notices = createNotices(language, signal);
  let areMarksHidden = false;

  /** Takes the marks off this page for now, or shows them again: what readers have set stays as it is. */
  function toggleMarks(): void {
    const overlay = toSurface()?.overlay;
    const { marks } = now().view;
    areMarksHidden = !areMarksHidden;
    overlay?.setMarks(areMarksHidden ? { ...marks, hidden: [...markKinds] } : marks);
    overlay?.host.announce(language.t(areMarksHidden ? 'marks_hidden' : 'marks_shown'));
  }

  async function walk(step: 1 | -1): Promise<void> {
    if (!toSurface()) await readInView();
    setOverlay(true);
    try {
      await current.analyze().names;
      toSurface()?.overlay.walk(step);
    } catch (thrown) {
      toSurface()?.overlay.host.announce(toErrorText(language, thrown));
    }
  }

  async function save(): Promise<void> {
    await readInView();
    const words = await saving.saveUnseen(isPrivate);
    const surface = toSurface();
    if (saving.saved) surface?.panel.update({ saved: saving.saved });
    notices.tell(words, surface?.overlay.host ?? null);
  }

  return {
    ofSession: { walk, save },
    showSpeaker({ id }) {
      toSurface()?.overlay.closeCard();
      setPanel(true);
      toSurface()?.panel.update({ goal: { speaker: id } });
    },
    begin() {
      areMarksHidden = false;
      notices.clear();
    },
    panel: {
      goal: null,
      onWalk: (step) => toSurface()?.overlay.walk(step),
      onToggleMarks: toggleMarks,
      onFindShortcuts: () => sendToBackground('get-shortcuts', null),
      onChangeShortcuts() {
        sendToBackground('change-shortcuts', null).catch((thrown) =>
          reportError('opening the page of shortcuts', thrown),
        );
      },
    },
  };
}
