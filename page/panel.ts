import { h, render } from 'preact';
import { type Language, LanguageContext } from '../components/i18n.ts';
import { type PanelProps, PanelView } from '../components/panel/panel-view.tsx';

/** The panel while it may be open: what it shows, and whether it is. */
export interface Panel {
  update(part: Partial<PanelProps>): void;
  /** Opening moves the keyboard's focus in; closing gives it back to where it was. */
  setOpen(isOpen: boolean): void;
  readonly isOpen: boolean;
}

/** Draws the panel into its place in the shadow root; gone once the signal is aborted. */
export function createPanel(
  root: HTMLElement,
  language: Language,
  first: PanelProps,
  signal: AbortSignal,
): Panel {
  let props = first;
  let isOpen = false;
  let focusedBefore: Element | null = null;

  function draw(): void {
    const view = h(LanguageContext.Provider, { value: language }, h(PanelView, props));
    render(isOpen && !signal.aborted ? view : null, root);
  }

  function setOpen(open: boolean): void {
    if (open === isOpen) return;
    isOpen = open;
    if (open) focusedBefore = document.activeElement;
    draw();
    if (!open && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  }

  signal.addEventListener('abort', () => setOpen(false));
  return {
    update(part) {
      props = { ...props, ...part };
      draw();
    },
    setOpen,
    get isOpen() {
      return isOpen;
    },
  };
}
