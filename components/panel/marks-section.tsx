import type { Entity } from '../../engine/model.ts';
import type { ViewSettings } from '../../platform/view-settings.ts';
import type { AnalysisState } from '../common/analysis-state.ts';
import { countMarks } from '../common/mark-counts.ts';
import { MarksLegend } from '../common/marks-legend.tsx';
import { toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly analysis: AnalysisState;
  readonly entities: readonly Entity[];
  readonly view: ViewSettings;
  readonly onChangeView: (part: Partial<ViewSettings>) => void;
}

/** The legend of the marks, folded up above the names; says at a glance when some kinds are off. */
export function MarksSection({ analysis, entities, view: { marks }, onChangeView }: Props) {
  const language = useLanguage();
  const attributions = analysis.kind === 'ready' ? analysis.analysis.attributions : null;
  const off = marks.hidden.length;
  return (
    <details class="marks-section">
      <summary>
        {language.t('marks_title')}
        {off > 0 && <span class="count"> {toCount(language, 'marks_off', off)}</span>}
      </summary>
      <MarksLegend
        shown={marks}
        counts={countMarks(entities, attributions, marks.firstOnly)}
        onChange={(next) => onChangeView({ marks: next })}
      />
    </details>
  );
}
