import { browser } from 'wxt/browser';
import { reportError } from '../../platform/errors.ts';
import { sendToTab } from '../../platform/send.ts';
import { bringInReader, findActiveTab } from '../../platform/tabs.ts';

/** What each keyboard shortcut of the manifest does in a tab. */
const actions: Readonly<Record<string, (tabId: number) => Promise<unknown>>> = {
  'toggle-overlay': (tabId) => sendToTab(tabId, 'set-overlay', { on: null }),
  'toggle-panel': (tabId) => sendToTab(tabId, 'set-panel', { open: null }),
};

/** Answers the reader's keyboard shortcuts, bringing the reader in first. Firefox for Android has none. */
export function watchCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    void run(command).catch((thrown) => reportError(`the shortcut ${command}`, thrown));
  });
}

async function run(command: string): Promise<void> {
  const action = actions[command];
  const tab = await findActiveTab();
  if (!action || !tab) return;
  await bringInReader(tab.id);
  await action(tab.id);
}
