import { useEffect, useRef, useState } from 'preact/hooks';
import type { SourcingSummary } from '../../engine/summary.ts';
import type { Analysis, Article, Entity } from '../../engine/model.ts';
import type { SavedState, SaveStatus } from '../common/save-form.tsx';
import { SaveForm } from '../common/save-form.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { AboutTab } from './about-tab.tsx';
import { EntitiesTab } from './entities-tab.tsx';
import { OutlineTab } from './outline-tab.tsx';
import { SourcesTab } from './sources-tab.tsx';

export const panelTabs = ['about', 'outline', 'entities', 'sources', 'save'] as const;
export type PanelTab = (typeof panelTabs)[number];

const tabNames: Readonly<Record<PanelTab, MessageKey>> = {
  about: 'panel_tab_about',
  outline: 'panel_tab_outline',
  entities: 'panel_tab_entities',
  sources: 'panel_tab_sources',
  save: 'panel_tab_save',
};

/** The analysis on its way, there, or failed with words for the reader. */
export type AnalysisState = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly analysis: Analysis; readonly sourcing: SourcingSummary } | { readonly kind: 'failed'; readonly message: string };

export interface PanelProps {
  readonly article: Article;
  readonly analysis: AnalysisState;
  readonly saved: SavedState | null;
  readonly saveStatus: SaveStatus;
  /** Where the keyboard's focus goes when the panel opens by a shortcut. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onShowStatement: (index: number) => void;
  readonly onShowPart: (index: number) => void;
  readonly onSave: (tags: readonly string[], note: string) => void;
  readonly onOpenList: () => void;
}

/** The side panel: About, Outline, People & places, Sources, Save (WAI-ARIA tabs pattern). */
export function PanelView(props: PanelProps) {
  const { t } = useLanguage();
  const [tab, setTab] = useState<PanelTab>('about');
  const tabsRef = useRef<HTMLDivElement>(null);
  const focusTab = (name: PanelTab): void => {
    setTab(name);
    tabsRef.current?.querySelector<HTMLElement>(`#byline-tab-${name}`)?.focus();
  };
  useEffect(() => {
    if (props.takesFocus) tabsRef.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }, [props.takesFocus]);

  const onTabKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = panelTabs.indexOf(tab);
    const next = event.key === 'Home' ? panelTabs[0] : event.key === 'End' ? panelTabs.at(-1) : step !== 0 ? panelTabs[(at + step + panelTabs.length) % panelTabs.length] : undefined;
    if (!next) return;
    event.preventDefault();
    focusTab(next);
  };

  return (
    <section class="byline panel" aria-label={t('panel_label')} onKeyDown={(event) => event.key === 'Escape' && props.onClose()}>
      <header class="panel-head">
        <span class="brand">Byline</span>
        <button type="button" class="plain" onClick={props.onClose} aria-label={t('panel_close')} title={t('panel_close')}>
          ×
        </button>
      </header>
      <div class="tabs" role="tablist" aria-label={t('panel_tabs')} ref={tabsRef} onKeyDown={onTabKey}>
        {panelTabs.map((name) => (
          <button type="button" role="tab" key={name} id={`byline-tab-${name}`} aria-controls="byline-tabpanel" aria-selected={tab === name} tabIndex={tab === name ? 0 : -1} onClick={() => setTab(name)}>
            {t(tabNames[name])}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel that scrolls takes focus (WAI-ARIA) */}
      <div class="panel-body" role="tabpanel" id="byline-tabpanel" aria-labelledby={`byline-tab-${tab}`} tabIndex={0}>
        <TabContent tab={tab} {...props} />
      </div>
    </section>
  );
}

function TabContent({ tab, ...props }: PanelProps & { readonly tab: PanelTab }) {
  const { t } = useLanguage();
  const { article, analysis } = props;
  if (tab === 'about') return <AboutTab article={article} />;
  if (tab === 'outline') return <OutlineTab article={article} onShowPart={props.onShowPart} />;
  if (tab === 'save') {
    return (
      <div class="stack">
        <SaveForm key={props.saved?.savedAt ?? 'new'} saved={props.saved} status={props.saveStatus} hasNote onSave={props.onSave} />
        <button type="button" onClick={props.onOpenList}>
          {t('popup_open_list')}
        </button>
      </div>
    );
  }
  if (analysis.kind === 'loading') return <p role="status">{t('panel_analysis_loading')}</p>;
  if (analysis.kind === 'failed') return <p class="notice error">{analysis.message}</p>;
  if (tab === 'entities') return <EntitiesTab analysis={analysis.analysis} onShowMention={props.onShowMention} />;
  return <SourcesTab article={article} analysis={analysis.analysis} sourcing={analysis.sourcing} onShowStatement={props.onShowStatement} />;
}
