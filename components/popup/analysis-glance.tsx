import type { Analysis, Entity, EntityType } from '../../engine/model.ts';
import { entitiesOfType } from '../../engine/summary.ts';
import type { AnalysisState } from '../common/analysis-state.ts';
import { SourcingNotes } from '../common/sourcing-notes.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** How many names of a type the popup shows: those that the article mentions most. */
const mostNames = 4;

const rows: readonly { readonly type: EntityType; readonly name: MessageKey }[] = [
  { type: 'person', name: 'entity_type_person' },
  { type: 'organization', name: 'entity_type_organization' },
  { type: 'place', name: 'entity_type_place' },
];

/** The sourcing in a sentence, and the names that the article mentions most. */
export function AnalysisGlance({ analysis }: { readonly analysis: AnalysisState }) {
  const { t } = useLanguage();
  if (analysis.kind === 'failed') return <p class="notice error">{analysis.message}</p>;
  if (analysis.kind === 'loading') {
    return (
      <div class="analysis-glance" role="status" aria-label={t('panel_analysis_loading')}>
        {['50%', '80%', '72%', '64%'].map((inlineSize) => (
          <div key={inlineSize} class="skeleton" style={{ inlineSize }} />
        ))}
      </div>
    );
  }
  return (
    <section class="analysis-glance">
      <SourcingNotes sourcing={analysis.sourcing} />
      <dl class="facts">
        {rows.map(({ type, name }) => (
          <Names key={type} name={name} entities={entitiesOfType(analysis.analysis, type)} />
        ))}
      </dl>
    </section>
  );
}

function Names({ name, entities }: { readonly name: MessageKey; readonly entities: Analysis['entities'] }) {
  const { t } = useLanguage();
  if (entities.length === 0) return null;
  const more = entities.length - mostNames;
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd class="names">
        {entities.slice(0, mostNames).map(({ id, name: called, type }: Entity) => (
          <span key={id} class={`entity ${type}`}>
            {called}
          </span>
        ))}
        {more > 0 && <span class="quiet">{t('popup_more_names', more)}</span>}
      </dd>
    </div>
  );
}
