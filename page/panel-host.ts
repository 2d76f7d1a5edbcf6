import tokens from '../assets/tokens.css?inline';
import cardStyles from '../components/cards/cards.css?inline';
import commonStyles from '../components/common/common.css?inline';
import saveFormStyles from '../components/common/save-form.css?inline';
import type { Language } from '../components/i18n.ts';
import aboutStyles from '../components/panel/about-tab.css?inline';
import entitiesStyles from '../components/panel/entities-tab.css?inline';
import helpStyles from '../components/panel/help-sheet.css?inline';
import outlineStyles from '../components/panel/outline-tab.css?inline';
import panelStyles from '../components/panel/panel.css?inline';
import sourcesStyles from '../components/panel/sources-tab.css?inline';
import { type Box, toRoom } from './card-placement.ts';
import { guardKeys, isKeyPress, type KeyPress } from './guarded-keys.ts';
import { hostName } from './host-name.ts';
import { keepInPage } from './keep-in-page.ts';

/**
 * The host takes up no room and inherits nothing from the page. `all` covers the colour scheme, which is given back. What
 * a shadow root says of its host with `!important` is beaten by no style sheet of the page, nor by the host's own style.
 */
const hostStyles =
  ':host { all: initial !important; display: contents !important; color-scheme: light dark !important; }';

const styles = [
  hostStyles,
  ...[tokens, commonStyles, panelStyles, aboutStyles, outlineStyles, entitiesStyles, sourcesStyles],
  ...[saveFormStyles, helpStyles, cardStyles],
].join('\n');

/** Whether this is a page of the extension's own, such as the welcome page. */
const isOwnPage = location.protocol.endsWith('-extension:');

/** Events that a site may act on; inside the panel they are the reader's alone. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...[
    'touchstart',
    'touchmove',
    'touchend',
    'wheel',
    'copy',
    'cut',
    'paste',
    'focusin',
    'focusout',
    'submit',
  ],
];

/** Where the panel and the cards are drawn: one element of the page, closed to it. */
export interface PanelHost {
  readonly panel: HTMLElement;
  readonly cards: HTMLElement;
  /** Whether an event comes out of the panel or a card. */
  isOwn(event: Pick<Event, 'target'>): boolean;
  /** Whether the reader is writing into a field of the panel. */
  isTyping(): boolean;
  /** Hears of key presses, in the page and in the panel, before anyone else does. */
  watchKeys(listener: (event: KeyPress) => void): void;
  /** The part of the viewport that the panel leaves. */
  findRoom(): Box;
  /** Where the bar beside selected words is drawn. */
  readonly bar: HTMLElement;
  /** Where notices are shown and told. */
  readonly notice: HTMLElement;
  /** What has the keyboard's focus: in the panel or a card, else in the page. */
  findFocused(): Element | null;
  /** Tells screen readers, once they are done with what they are saying. */
  announce(words: string): void;
}

/**
 * Styles in the shadow root. In Byline's own pages, whose policy lets no style element in, as a sheet that is adopted; in
 * others as an element, since older Firefoxes let no content script adopt one.
 */
function dress(shadow: ShadowRoot): void {
  if (isOwnPage) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = styles;
  shadow.append(style);
}

/**
 * Adds the one element that Byline adds to a page, with a closed shadow root. Page styles cannot reach in, the page's
 * scripts cannot look in, and its shortcuts do not fire while the reader types. Gone once the signal is aborted.
 */
export function mountPanelHost({ t, locale }: Language, signal: AbortSignal): PanelHost {
  // An update of the extension ends the old reader without a word; what it left is taken away here.
  for (const old of document.querySelectorAll(hostName)) old.remove();
  const host = document.createElement(hostName);
  const shadow = host.attachShadow({ mode: 'closed' });
  const [panel, cards, live, notice] = [createPart(), createPart(), createPart(), createPart()];
  const bar = createPart();
  live.setAttribute('role', 'status');
  live.className = 'byline announcement';
  notice.setAttribute('role', 'status');
  notice.className = 'byline notice-over-page';
  dress(shadow);
  shadow.append(panel, cards, bar, live, notice);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  keepInPage(host, signal);
  const undoZoom = (): void => {
    for (const part of [panel, cards, bar, notice])
      part.style.setProperty('zoom', `${1 / document.documentElement.currentCSSZoom}`);
  };
  undoZoom();
  window.addEventListener('resize', undoZoom, { signal, passive: true });
  guardKeys(host, shadow, signal);

  function createPart(): HTMLElement {
    const part = document.createElement('div');
    part.lang = locale;
    part.dir = t('text_direction');
    return part;
  }

  return {
    panel,
    cards,
    bar,
    notice,
    findFocused: () => shadow.activeElement ?? document.activeElement,
    isOwn: ({ target }) => target === host,
    isTyping: () =>
      shadow.activeElement?.matches('input:not([type=checkbox], [type=radio]), textarea') ?? false,
    watchKeys(listener) {
      // In the panel they are heard twice where no guard stands at the window: what is done with them can be done twice.
      document.addEventListener('keydown', listener, { signal, capture: true });
      shadow.addEventListener('keydown', (event) => isKeyPress(event) && listener(event), {
        signal,
        capture: true,
      });
    },
    findRoom: () =>
      toRoom(
        { width: document.scrollingElement?.clientWidth ?? innerWidth, height: innerHeight },
        panel.firstElementChild?.getBoundingClientRect() ?? null,
      ),
    announce: (words) => {
      live.textContent = words;
    },
  };
}
