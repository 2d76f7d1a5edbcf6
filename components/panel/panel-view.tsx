import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  Article,
  ArticleDate,
  CorrectableField,
  Correction,
  Entity,
  Evidence,
  LeftOut,
  Span,
} from '../../engine/model.ts';
import type { WhenOutline } from '../../engine/when.ts';
import type { Shortcuts } from '../../platform/shortcuts.ts';
import type { ViewSettings } from '../../platform/view-settings.ts';
import { type AnalysisState, toNames } from '../common/analysis-state.ts';
import type { CopyCitationProps } from '../common/copy-citation.tsx';
import { OtherLanguageNote } from '../common/other-language-note.tsx';
import { type SavedState, SaveForm, type SaveStatus } from '../common/save-form.tsx';
import { useLanguage } from '../i18n.ts';
import { AboutTab } from './about-tab.tsx';
import { EntitiesTab } from './entities-tab.tsx';
import type { EntityOrder } from './entity-choice.ts';
import { HelpSheet } from './help-sheet.tsx';
import { LoadingRows } from './loading-rows.tsx';
import { MarksSection } from './marks-section.tsx';
import type { OutlinePartsProps } from './outline-parts.tsx';
import { OutlineTab } from './outline-tab.tsx';
import { PanelFrame } from './panel-frame.tsx';
import type { PanelWidths } from './panel-shape.ts';
import { type PanelTabName, panelTabs } from './panel-tabs.ts';
import { SourcesTab } from './sources-tab.tsx';
import { Tabs, tabId, tabPanelId } from './tabs.tsx';
import { type PanelGoal, usePanelWays } from './use-panel-ways.ts';

export interface PanelProps extends CopyCitationProps {
  /** Led to whenever there is another one; null where the reader was led nowhere. */
  readonly goal: PanelGoal | null;
  /** Goes to the next or the previous marked mention in the text. */
  readonly onWalk: (step: 1 | -1) => void;
  /** Hides the marks for now, or shows them again. */
  readonly onToggleMarks: () => void;
  readonly onFindShortcuts: () => Promise<Shortcuts | null>;
  readonly onChangeShortcuts: () => void;
  readonly article: Article;
  /** Which of the articles that the page has shown so far this is: what was written about another one is not about it. */
  readonly turn: number;
  /** The site, and what the reader has said of its pages. */
  readonly site: string;
  readonly corrections: readonly Correction[];
  /** Why the last correction was not kept, in words, or null. */
  readonly correctionFailure: string | null;
  readonly analysis: AnalysisState;
  readonly saved: SavedState | null;
  readonly saveStatus: SaveStatus;
  readonly isPrivate: boolean;
  /** How the reader wants articles shown. */
  readonly view: ViewSettings;
  readonly onChangeView: (part: Partial<ViewSettings>) => void;
  /** How wide the panel may be. */
  readonly widths: PanelWidths;
  readonly onClose: () => void;
  /** The reader says which place of this site's pages is right for a field; with a null place, no longer. */
  readonly onCorrect: ((field: CorrectableField, place: Evidence | null) => void) | null;
  /** Asks for the analysis again, after a failure. */
  readonly onRetry: () => void;
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onShowStatement: (index: number) => void;
  readonly onShowPart: (index: number) => void;
  /** Tells where the reader is, at once and at every change, until the returned function is called. */
  readonly watchPosition: OutlinePartsProps['watchPosition'];
  /** What an article dates, and its sums of money. */
  readonly findWhen: (article: Article) => WhenOutline;
  /** What stands in or near the article and is none of its text, as far as it can be told apart. */
  readonly findLeftOut: () => readonly LeftOut[];
  readonly onShowSpan: (span: Span) => void;
  /** The day that stands in a place of the page; null where none does for sure. */
  readonly readStatedDay: (raw: string) => ArticleDate | null;
  readonly onSave: (tags: readonly string[], note: string) => void;
  readonly onListTags: () => Promise<readonly string[]>;
  /** Keeps what the page says now as well, and shows what has changed since the article was saved. */
  readonly onShowChanges?: () => void;
  readonly onOpenList: () => void;
}

/** The side panel: About, Outline, People & places, Sources, Save. Takes the keyboard's focus when it opens. */
export function PanelView(props: PanelProps) {
  const { t } = useLanguage();
  const [tab, setTab] = useState<PanelTabName>('about');
  // Kept while the panel is open, from tab to tab.
  const [order, setOrder] = useState<EntityOrder>('most');
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
  }, []);
  const { isHelpOpen, toggleHelp, onKeyDown } = usePanelWays({ ...props, frame, setTab });
  return (
    <PanelFrame
      {...props}
      kind={props.article.kind}
      frame={frame}
      isHelpOpen={isHelpOpen}
      onToggleHelp={toggleHelp}
      onKeyDown={onKeyDown}
    >
      {isHelpOpen && <HelpSheet {...props} onClose={toggleHelp} />}
      <Tabs label={t('panel_tabs')} tabs={panelTabs} selected={tab} onSelect={setTab} />
      {/* A fresh element for each tab and each article, so that each begins at its top. */}
      <div
        class="panel-body"
        key={`${tab} ${props.turn}`}
        role="tabpanel"
        id={tabPanelId}
        aria-labelledby={tabId(tab)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a tab panel that scrolls takes focus (WAI-ARIA)
        tabIndex={0}
      >
        <TabContent tab={tab} {...props} order={order} onOrder={setOrder} />
      </div>
    </PanelFrame>
  );
}

interface ContentProps extends PanelProps {
  readonly tab: PanelTabName;
  readonly order: EntityOrder;
  readonly onOrder: (order: EntityOrder) => void;
}

function TabContent({ tab, ...props }: ContentProps) {
  const { t } = useLanguage();
  const { article, analysis } = props;
  if (tab === 'about') return <AboutTab {...props} />;
  if (tab === 'outline') return <OutlineTab {...props} />;
  if (tab === 'save') return <SaveTab {...props} />;
  if (analysis.kind === 'other-language') return <OtherLanguageNote language={analysis.language} />;
  const names = toNames(analysis);
  if (tab === 'entities' && names)
    return (
      <div class="stack">
        <MarksSection {...props} entities={names} />
        <EntitiesTab {...props} entities={names} />
      </div>
    );
  if (analysis.kind === 'failed') return <Failure message={analysis.message} onRetry={props.onRetry} />;
  if (analysis.kind === 'loading') return <LoadingRows label={t('panel_analysis_loading')} />;
  if (analysis.kind === 'names') return <LoadingRows label={t('panel_statements_loading')} />;
  return <SourcesTab article={article} {...analysis} onShowStatement={props.onShowStatement} />;
}

function SaveTab({ saveStatus, onOpenList, ...props }: PanelProps) {
  const { t } = useLanguage();
  return (
    <div class="stack loose">
      <SaveForm {...props} status={saveStatus} hasNote />
      <p>
        <button type="button" onClick={onOpenList}>
          {t('popup_open_list')}
        </button>
      </p>
    </div>
  );
}

function Failure({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  const { t } = useLanguage();
  return (
    <div class="stack">
      <p class="notice error" role="alert">
        {message}
      </p>
      <p>
        <button type="button" onClick={onRetry}>
          {t('panel_try_again')}
        </button>
      </p>
    </div>
  );
}
