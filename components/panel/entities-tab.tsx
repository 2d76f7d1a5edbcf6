import { useState } from 'preact/hooks';
import type { Entity, EntityType } from '../../engine/model.ts';
import { entitiesOfType } from '../../engine/summary.ts';
import { entityTypeNames } from '../common/entity-type-names.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

interface Props {
  readonly entities: readonly Entity[];
  readonly onShowMention: (entity: Entity, mention: number) => void;
}

const groups: readonly { readonly name: MessageKey; readonly types: readonly EntityType[] }[] = [
  { name: 'entity_type_person', types: ['person'] },
  { name: 'entity_type_organization', types: ['organization'] },
  { name: 'entity_type_place', types: ['place'] },
  { name: 'entity_type_group', types: ['group'] },
  { name: 'entity_type_other', types: ['work', 'event', 'product'] },
];

/** Where the reader is on the way from mention to mention. */
interface Position {
  readonly id: number;
  readonly mention: number;
}

/** Who and what the article names, by type; a click leads to the next mention. */
export function EntitiesTab({ entities, onShowMention }: Props) {
  const { t } = useLanguage();
  const [position, setPosition] = useState<Position | null>(null);
  const walk = (entity: Entity, step: 1 | -1): void => {
    const { length } = entity.mentions;
    const mention = position?.id === entity.id ? (position.mention + step + length) % length : 0;
    setPosition({ id: entity.id, mention });
    onShowMention(entity, mention);
  };
  if (entities.length === 0) return <p class="quiet">{t('entities_none')}</p>;
  return (
    <div class="stack loose">
      {groups.map(({ name, types }) => {
        const those = entitiesOfType(entities, ...types);
        return (
          those.length > 0 && (
            <section key={name} class="stack tight">
              <h2>
                {t(name)} <span class="count">{those.length}</span>
              </h2>
              <ul class="entity-list">
                {those.map((entity) => (
                  <EntityRow
                    key={entity.id}
                    entity={entity}
                    typeName={types.length > 1 ? t(entityTypeNames[entity.type]) : null}
                    mention={position?.id === entity.id ? position.mention : null}
                    onWalk={walk}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly entity: Entity;
  /** What it is, where its list holds several types. */
  readonly typeName: string | null;
  /** The mention that the reader was led to, from 0; null where it was none of this entity. */
  readonly mention: number | null;
  readonly onWalk: (entity: Entity, step: 1 | -1) => void;
}

function EntityRow({ entity, typeName, mention, onWalk }: RowProps) {
  const { t } = useLanguage();
  const { length } = entity.mentions;
  return (
    <li class={mention === null ? 'entity-row' : 'entity-row current'}>
      <button type="button" class="plain" onClick={() => onWalk(entity, 1)}>
        <span class={`entity ${entity.type}`}>{entity.name}</span>
        {typeName !== null && <span class="quiet">{typeName}</span>}
        <span class="count">{mention === null ? length : t('mention_of', mention + 1, length)}</span>
      </button>
      {mention !== null && length > 1 && (
        <>
          <button
            type="button"
            class="plain step"
            aria-label={t('mention_previous')}
            onClick={() => onWalk(entity, -1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="plain step"
            aria-label={t('mention_next')}
            onClick={() => onWalk(entity, 1)}
          >
            ↓
          </button>
        </>
      )}
    </li>
  );
}
