import type { MessageKey } from '../i18n.ts';

/** The panel's tabs, in order. */
export const panelTabs = [
  { name: 'about', title: 'panel_tab_about' },
  { name: 'outline', title: 'panel_tab_outline' },
  { name: 'entities', title: 'panel_tab_entities' },
  { name: 'sources', title: 'panel_tab_sources' },
  { name: 'save', title: 'panel_tab_save' },
] as const satisfies readonly { readonly name: string; readonly title: MessageKey }[];
export type PanelTabName = (typeof panelTabs)[number]['name'];
