import { browser } from 'wxt/browser';
import { withReader } from '../../platform/ask-reader.ts';
import { reportError } from '../../platform/errors.ts';
import { sendToTab } from '../../platform/send.ts';
import type { CommandName } from '../../platform/shortcuts.ts';
import { findActiveTab } from '../../platform/tabs.ts';

/** The shortcut that opens the popup is the browser's own doing. */
type HandledName = Exclude<CommandName, '_execute_action'>;

/** What each keyboard shortcut of the manifest does in a tab. */
export const actions: Readonly<Record<HandledName, (tabId: number) => Promise<unknown>>> = {
  'toggle-overlay': (tabId) => sendToTab(tabId, 'set-overlay', { on: null }),
  'toggle-panel': (tabId) => sendToTab(tabId, 'set-panel', { open: null }),
  'next-mention': (tabId) => sendToTab(tabId, 'walk-mentions', { step: 1 }),
  'previous-mention': (tabId) => sendToTab(tabId, 'walk-mentions', { step: -1 }),
  'save-article': (tabId) => sendToTab(tabId, 'save-article', null),
};

const isHandled = (command: string): command is HandledName => Object.hasOwn(actions, command);

/** Answers the reader's keyboard shortcuts, bringing the reader in first. Firefox for Android has none. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    void runInView(command).catch((thrown) => reportError(`the shortcut ${command}`, thrown));
  });
}

async function runInView(command: string): Promise<void> {
  const tab = await findActiveTab();
  if (tab) await runCommand(command, tab.id);
}

/** Does in a tab what a shortcut does there; nothing for one that is the browser's own doing. */
export async function runCommand(command: string, tabId: number): Promise<void> {
  if (isHandled(command)) await withReader(tabId, () => actions[command](tabId));
}
