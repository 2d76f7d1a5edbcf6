import type { SettingsView } from '../../components/options/settings-view.tsx';
import { sendToBackground } from '../../platform/send.ts';
import type { Settings } from '../../platform/settings.ts';
import type { ShownSettings } from './shown-settings.ts';

type Props = Parameters<typeof SettingsView>[0];

interface Setting {
  readonly settings: ShownSettings;
  /** Does what may fail, and says so where it does. */
  readonly attempt: (doing: string, work: () => Promise<unknown>) => void;
}

/**
 * What the settings' view is given: changes are made by messages to the background.
 *
 * @returns of what is stored in all, the view's data; null until the settings have been read
 */
export function createSettingsSession({
  settings,
  attempt,
}: Setting): (usage: Props['usage']) => Props | null {
  const change = (part: Partial<Settings>): void =>
    attempt('changing a setting', () =>
      settings.change(part, () => sendToBackground('change-settings', part)),
    );
  const ways: Omit<Props, 'settings' | 'usage'> = {
    onUnreadBadge: (unreadBadge) => change({ unreadBadge }),
    onOverlay: (overlay) => change({ overlay }),
    onView: (part) =>
      attempt('changing how articles are shown', () =>
        settings.change(part, () => sendToBackground('change-view', part)),
      ),
    onEnableSite: (site) =>
      attempt('switching a site on', () => sendToBackground('set-site-enabled', { site, enabled: true })),
    onForgetCorrection: ({ site, field }) =>
      attempt('forgetting a correction', () => sendToBackground('forget-correction', { site, field })),
  };
  return (usage) => settings.current && { settings: settings.current, usage, ...ways };
}
