import { browser } from 'wxt/browser';

/** The keyboard shortcuts of the manifest, in the order in which readers are told of them. */
export const commandNames = [
  '_execute_action',
  'toggle-overlay',
  'toggle-panel',
  'next-mention',
  'previous-mention',
  'save-article',
] as const;
export type CommandName = (typeof commandNames)[number];

/** A shortcut as the browser has it bound now; its keys are empty where it has none. */
export interface Binding {
  readonly name: CommandName;
  readonly keys: string;
}

export interface Shortcuts {
  readonly bindings: readonly Binding[];
  /** Whether Byline can open the browser's page on which they are changed. */
  readonly canOpenSettings: boolean;
}

const isFirefox = import.meta.env.FIREFOX;

/** Opens Firefox's own page of shortcuts, where there is one (from 137 on); null elsewhere. */
function findFirefoxOpener(): (() => Promise<unknown>) | null {
  const commands: object | undefined = browser.commands;
  if (!commands || !('openShortcutSettings' in commands)) return null;
  const { openShortcutSettings } = commands;
  return typeof openShortcutSettings === 'function' ? async () => openShortcutSettings() : null;
}

/** The shortcuts as they are bound; null where the browser has none, such as Firefox for Android. */
export async function readShortcuts(): Promise<Shortcuts | null> {
  const bound = await browser.commands?.getAll();
  if (!bound) return null;
  const bindings = commandNames.map((name) => ({
    name,
    keys: bound.find((command) => command.name === name)?.shortcut ?? '',
  }));
  return { bindings, canOpenSettings: !isFirefox || findFirefoxOpener() !== null };
}

/** Opens the browser's page on which readers change shortcuts; does nothing where it cannot be opened. */
export async function openShortcutSettings(): Promise<void> {
  if (isFirefox) await findFirefoxOpener()?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
