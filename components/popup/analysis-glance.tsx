import { Fragment } from 'preact';
import type { Entity, EntityType } from '../../engine/model.ts';
import { entitiesOfType } from '../../engine/summary.ts';
import { type AnalysisState, toNames } from '../common/analysis-state.ts';
import { OtherLanguageNote } from '../common/other-language-note.tsx';
import { SourcingNotes } from '../common/sourcing-notes.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** How many names of a type the popup shows, those that the article mentions most, and how many letters of them. */
const mostNames = 4;
const mostLetters = 62;

const rows: readonly { readonly type: EntityType; readonly name: MessageKey }[] = [
  { type: 'person', name: 'entity_type_person' },
  { type: 'organization', name: 'entity_type_organization' },
  { type: 'place', name: 'entity_type_place' },
];

/** The sourcing in a sentence, and the names that the article mentions most, each as soon as it is known. */
export function AnalysisGlance({ analysis }: { readonly analysis: AnalysisState }) {
  const { t } = useLanguage();
  if (analysis.kind === 'other-language') return <OtherLanguageNote language={analysis.language} />;
  const names = toNames(analysis);
  return (
    <>
      {analysis.kind === 'failed' && <p class="notice error">{analysis.message}</p>}
      {(names || analysis.kind === 'loading') && (
        <section class="analysis-glance" aria-busy={analysis.kind !== 'ready'}>
          {analysis.kind === 'ready' && <SourcingNotes sourcing={analysis.sourcing} />}
          {analysis.kind === 'loading' && (
            <Skeleton label={t('panel_analysis_loading')} rows={['50%', '80%', '72%', '64%']} />
          )}
          {analysis.kind === 'names' && <Skeleton label={t('panel_statements_loading')} rows={['50%']} />}
          {names && <NameRows names={names} />}
        </section>
      )}
    </>
  );
}

function Skeleton({ label, rows }: { readonly label: string; readonly rows: readonly string[] }) {
  return (
    <div class="stack" role="status" aria-label={label}>
      {rows.map((inlineSize) => (
        <div key={inlineSize} class="skeleton" style={{ inlineSize }} />
      ))}
    </div>
  );
}

const NameRows = ({ names }: { readonly names: readonly Entity[] }) => (
  <dl class="facts">
    {rows.map(({ type, name }) => (
      <Names key={type} name={name} entities={entitiesOfType(names, type)} />
    ))}
  </dl>
);

function Names({ name, entities }: { readonly name: MessageKey; readonly entities: readonly Entity[] }) {
  const { t } = useLanguage();
  if (entities.length === 0) return null;
  const shown = takeNames(entities);
  const more = entities.length - shown.length;
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd class="names clamp two">
        {shown.map(({ id, name: called, type }: Entity) => (
          <Fragment key={id}>
            <span class={`entity ${type}`}>{called}</span>{' '}
          </Fragment>
        ))}
        {more > 0 && <span class="quiet">{t('popup_more_names', more)}</span>}
      </dd>
    </div>
  );
}

/** The first names, as many as two lines have room for. */
function takeNames(entities: readonly Entity[]): readonly Entity[] {
  let letters = 0;
  return entities.slice(0, mostNames).filter(({ name }, i) => {
    letters += name.length;
    return i === 0 || letters <= mostLetters;
  });
}
