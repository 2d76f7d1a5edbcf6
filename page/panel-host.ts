import tokens from '../assets/tokens.css?inline';
import cardStyles from '../components/cards/cards.css?inline';
import commonStyles from '../components/common/common.css?inline';
import panelStyles from '../components/panel/panel.css?inline';

/** Events of the keyboard and pointer that a site may act on; inside the panel they are the reader's alone. */
const kept = ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel', 'touchstart', 'touchend', 'copy', 'cut', 'paste', 'focusin', 'focusout'];

/** Where the panel and the cards are drawn: one element of the page, closed to it. */
export interface PanelHost {
  readonly root: HTMLElement;
  /** For cards, which stand over the page beside the panel. */
  readonly cards: HTMLElement;
  readonly shadow: ShadowRoot;
}

/**
 * Adds the one element that Byline adds to a page, with a closed shadow root. Page styles cannot reach in, the page's
 * scripts cannot look in, and its shortcuts do not fire while the reader types. Gone once the signal is aborted.
 */
export function mountPanelHost(language: string, signal: AbortSignal): PanelHost {
  const host = document.createElement('byline-panel');
  host.setAttribute('style', 'all: initial !important; position: static !important; display: contents !important;');
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  const style = document.createElement('style');
  style.textContent = [tokens, commonStyles, panelStyles, cardStyles].join('\n');
  const root = document.createElement('div');
  root.lang = language;
  const cards = document.createElement('div');
  cards.lang = language;
  shadow.append(style, root, cards);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return { root, cards, shadow };
}
