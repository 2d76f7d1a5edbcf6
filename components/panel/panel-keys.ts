import type { MessageKey } from '../i18n.ts';

/** What a key does while the focus is in the panel. */
export type PanelAction =
  | { readonly does: 'walk'; readonly step: 1 | -1 }
  | { readonly does: 'tab'; readonly index: number }
  | { readonly does: 'filter' | 'marks' | 'help' | 'close' };

/** A line of the help sheet: keys and what they do. */
export interface PanelKey {
  readonly keys: readonly string[];
  readonly name: MessageKey;
  readonly toAction: (key: string) => PanelAction;
}

/** The panel's keys, in the order in which the help sheet tells of them. */
export const panelKeys: readonly PanelKey[] = [
  { keys: ['n'], name: 'help_next_mention', toAction: () => ({ does: 'walk', step: 1 }) },
  { keys: ['p'], name: 'help_previous_mention', toAction: () => ({ does: 'walk', step: -1 }) },
  {
    keys: ['1', '2', '3', '4', '5'],
    name: 'help_tabs',
    toAction: (key) => ({ does: 'tab', index: Number(key) - 1 }),
  },
  { keys: ['/'], name: 'help_filter', toAction: () => ({ does: 'filter' }) },
  { keys: ['m'], name: 'help_marks', toAction: () => ({ does: 'marks' }) },
  { keys: ['Escape'], name: 'help_close', toAction: () => ({ does: 'close' }) },
  { keys: ['?'], name: 'help_help', toAction: () => ({ does: 'help' }) },
];

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'target'>;

/** What a key press means in the panel; null where it means nothing, or belongs to a field that is typed into. */
export function toPanelAction(event: KeyPress): PanelAction | null {
  const { key, ctrlKey, altKey, metaKey, isComposing, target } = event;
  if (ctrlKey || altKey || metaKey || isComposing) return null;
  // Escape leaves a field as well; anything else is text there.
  if (key !== 'Escape' && isTypedInto(target)) return null;
  return panelKeys.find(({ keys }) => keys.includes(key))?.toAction(key) ?? null;
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select');
