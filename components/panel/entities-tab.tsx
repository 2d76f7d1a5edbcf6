import { useState } from 'preact/hooks';
import type { Analysis, Entity, EntityType } from '../../engine/model.ts';
import { entitiesOfType } from '../../engine/summary.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

interface Props {
  readonly analysis: Analysis;
  readonly onShowMention: (entity: Entity, mention: number) => void;
}

const groups: readonly { readonly name: MessageKey; readonly types: readonly EntityType[] }[] = [
  { name: 'entity_type_person', types: ['person'] },
  { name: 'entity_type_organization', types: ['organization'] },
  { name: 'entity_type_place', types: ['place'] },
  { name: 'entity_type_group', types: ['group'] },
  { name: 'entity_type_other', types: ['work', 'event', 'product'] },
];

/** Who and what the article names, by type; each click walks to the next mention. */
export function EntitiesTab({ analysis, onShowMention }: Props) {
  const { t } = useLanguage();
  const [at, setAt] = useState<{ readonly id: number; readonly mention: number } | null>(null);
  const step = (entity: Entity): void => {
    const mention = at?.id === entity.id ? (at.mention + 1) % entity.mentions.length : 0;
    setAt({ id: entity.id, mention });
    onShowMention(entity, mention);
  };
  if (analysis.entities.length === 0) return <p class="quiet">{t('entities_none')}</p>;
  return (
    <div class="stack">
      {groups.map(({ name, types }) => {
        const entities = entitiesOfType(analysis, ...types);
        if (entities.length === 0) return null;
        return (
          <section key={name} class="stack tight">
            <h2>{t(name)}</h2>
            <ul class="entity-list">
              {entities.map((entity) => (
                <li key={entity.id}>
                  <button type="button" class="plain" onClick={() => step(entity)}>
                    <span class={`entity ${entity.type}`}>{entity.name}</span>{' '}
                    <span class="count">{at?.id === entity.id ? t('mention_of', at.mention + 1, entity.mentions.length) : entity.mentions.length}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
