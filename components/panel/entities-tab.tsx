import { useMemo, useState } from 'preact/hooks';
import type { Article, Entity, EntityType } from '../../engine/model.ts';
import { entityTypeNames } from '../common/entity-type-names.ts';
import { toNumberFormat } from '../common/formats.ts';
import { toCount } from '../common/plural.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { chooseEntities, type EntityOrder, entityOrders } from './entity-choice.ts';
import { EntityRow, type StripGround } from './entity-row.tsx';
import { OrderSelect } from './order-select.tsx';

interface Props {
  readonly article: Pick<Article, 'text' | 'parts' | 'blocks'>;
  readonly entities: readonly Entity[];
  readonly order: EntityOrder;
  readonly onOrder: (order: EntityOrder) => void;
  readonly onShowMention: (entity: Entity, mention: number) => void;
}

const groups: readonly { readonly name: MessageKey; readonly types: readonly EntityType[] }[] = [
  { name: 'entity_type_person', types: ['person'] },
  { name: 'entity_type_organization', types: ['organization'] },
  { name: 'entity_type_place', types: ['place'] },
  { name: 'entity_type_group', types: ['group'] },
  { name: 'entity_type_other', types: ['work', 'event', 'product'] },
];

/** How many names are drawn before the reader asks for all of them. */
const firstShown = 60;
/** Below this many, nobody needs a filter. */
const fewNames = 6;

/** Who and what the article names, by type, with where in the article each stands; a click leads there. */
export function EntitiesTab({ article, entities, order, onOrder, onShowMention }: Props) {
  const { t, locale } = useLanguage();
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(false);
  const ground = useMemo(() => toGround(article), [article]);
  const chosen = useMemo(
    () => chooseEntities(entities, { typed, order, locale }, ({ type }) => t(entityTypeNames[type])),
    [entities, typed, order, locale, t],
  );
  if (entities.length === 0) return <p class="quiet">{t('entities_none')}</p>;
  const shown = isWhole ? chosen : chosen.slice(0, firstShown);
  const number = toNumberFormat(locale);
  return (
    <div class="stack loose">
      {entities.length > fewNames && (
        <div class="entity-tools">
          <EntityFilter typed={typed} found={typed.trim() ? chosen.length : null} onType={setTyped} />
          <OrderSelect orders={entityOrders} selected={order} onSelect={onOrder} />
        </div>
      )}
      <EntityGroups shown={shown} chosen={chosen} ground={ground} onShowMention={onShowMention} />
      {chosen.length > shown.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            {t('show_more', number.format(chosen.length - shown.length))}
          </button>
        </p>
      )}
    </div>
  );
}

function toGround({ text, parts, blocks }: Props['article']): StripGround {
  const starts = parts.slice(1).flatMap(({ firstBlock }) => {
    const block = blocks[firstBlock];
    return block && block.kind !== 'caption' ? [block.span.start] : [];
  });
  return { length: text.length, parts: starts };
}

interface FilterProps {
  readonly typed: string;
  /** How many names fit; null while nothing is typed. */
  readonly found: number | null;
  readonly onType: (typed: string) => void;
}

function EntityFilter({ typed, found, onType }: FilterProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div class="entity-filter">
      <input
        type="search"
        data-byline-filter=""
        value={typed}
        aria-label={t('entities_filter')}
        placeholder={t('entities_filter')}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p role="status" class="quiet">
        {found === null ? '' : found === 0 ? t('entities_none_fit') : toCount(language, 'count_names', found)}
      </p>
    </div>
  );
}

interface GroupsProps {
  /** What is drawn, and all that fits, in order. */
  readonly shown: readonly Entity[];
  readonly chosen: readonly Entity[];
  readonly ground: StripGround;
  readonly onShowMention: Props['onShowMention'];
}

/** Where the reader is on the way from mention to mention. */
interface Position {
  readonly id: number;
  readonly mention: number;
}

function EntityGroups({ shown, chosen, ground, onShowMention }: GroupsProps) {
  const { t, locale } = useLanguage();
  const [position, setPosition] = useState<Position | null>(null);
  const show = (entity: Entity, mention: number): void => {
    setPosition({ id: entity.id, mention });
    onShowMention(entity, mention);
  };
  const number = toNumberFormat(locale);
  return groups.map(({ name, types }) => {
    const those = shown.filter(({ type }) => types.includes(type));
    if (those.length === 0) return null;
    const all = chosen.filter(({ type }) => types.includes(type)).length;
    return (
      <section key={name} class="stack tight">
        <h2>
          {t(name)} <span class="count">{number.format(all)}</span>
        </h2>
        <ul class="entity-list">
          {those.map((entity) => (
            <EntityRow
              key={entity.id}
              entity={entity}
              ground={ground}
              typeName={types.length > 1 ? t(entityTypeNames[entity.type]) : null}
              mention={position?.id === entity.id ? position.mention : null}
              onShow={show}
            />
          ))}
        </ul>
      </section>
    );
  });
}
