import type { ConfigEnv, UserManifest } from 'wxt';

/** Every http and https page: where the gate stands and where the reader may be brought in. */
const webPages = ['http://*/*', 'https://*/*'];

/** The keys that readers begin with; each browser lets them choose others. Chromium keeps Alt+Shift+B, N and P. */
export const commands: UserManifest['commands'] = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
  'toggle-overlay': {
    suggested_key: { default: 'Alt+Shift+O' },
    description: '__MSG_command_toggle_overlay__',
  },
  'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_toggle_panel__' },
  // Chrome takes four suggestions at most. From the first card on, n and p go on and back.
  'next-mention': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_next_mention__' },
  'previous-mention': { description: '__MSG_command_previous_mention__' },
  'save-article': { description: '__MSG_command_save_article__' },
};

const icons: UserManifest['icons'] = {
  16: 'icons/lit-16.png',
  32: 'icons/lit-32.png',
  48: 'icons/lit-48.png',
  128: 'icons/lit-128.png',
};

/**
 * Nothing leaves the machine: the extension's own files are the only thing any of its pages can reach. WebAssembly is
 * how the network of statements multiplies; it too comes from those files alone.
 */
const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * The manifest beyond what WXT derives from the entrypoints. Each permission is justified in docs/design.md.
 *
 * @param env which browser is built for
 */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const common: UserManifest = {
    name: '__MSG_extension_name__',
    short_name: 'Byline',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: webPages,
    // These alone stand on every page; written here, since they need none of WXT's content-script context.
    content_scripts: [
      { matches: webPages, js: ['gate.js'], run_at: 'document_idle' },
      { matches: webPages, js: ['key-guard.js'], run_at: 'document_start' },
    ],
    icons,
    action: {
      default_title: '__MSG_action_title__',
      default_icon: { 16: 'icons/plain-16.png', 32: 'icons/plain-32.png', 48: 'icons/plain-48.png' },
    },
    commands,
    content_security_policy: { extension_pages: extensionPagesPolicy },
  };
  if (browser === 'firefox') {
    return {
      ...common,
      browser_specific_settings: {
        gecko: {
          id: 'byline@byline.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // Firefox for Android knows data_collection_permissions from 142 on.
        gecko_android: { strict_min_version: '142.0' },
      },
    };
  }
  return { ...common, minimum_chrome_version: '128' };
}
