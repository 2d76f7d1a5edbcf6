import type { Analysis, Article, Attribution, Entity } from '../../engine/model.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { StatementText } from '../panel/sources-tab.tsx';

export const entityTypeNames: Readonly<Record<Entity['type'], MessageKey>> = {
  person: 'type_person',
  organization: 'type_organization',
  place: 'type_place',
  group: 'type_group',
  work: 'type_work',
  event: 'type_event',
  product: 'type_product',
};

/** What a card is about. */
export type CardSubject = { readonly kind: 'entity'; readonly entity: Entity; readonly mention: number } | { readonly kind: 'statement'; readonly attribution: Attribution };

interface Props {
  readonly subject: CardSubject;
  readonly article: Article;
  readonly analysis: Analysis;
  /** Where the card's corner stands, in px of the viewport. */
  readonly left: number;
  readonly top: number;
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onClose: () => void;
}

/** A small card beside a mark: an entity, or a statement with its speaker. */
export function CardView(props: Props) {
  const { t } = useLanguage();
  const { subject, left, top, onClose } = props;
  return (
    <div class="byline card" role="dialog" aria-label={t('card_label')} style={{ left: `${left}px`, top: `${top}px` }} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      {subject.kind === 'entity' ? <EntityCard {...props} entity={subject.entity} mention={subject.mention} /> : <StatementCard {...props} attribution={subject.attribution} />}
    </div>
  );
}

const mostStatements = 3;

function EntityCard({ entity, mention, article, analysis, onShowMention }: Omit<Props, 'subject'> & { readonly entity: Entity; readonly mention: number }) {
  const { t } = useLanguage();
  const statements = analysis.attributions.filter(({ speaker }) => speaker === entity.id);
  const count = entity.mentions.length;
  const go = (step: number) => onShowMention(entity, (mention + step + count) % count);
  return (
    <>
      <p class="card-name">
        <span class={`entity ${entity.type}`}>{entity.name}</span> <span class="quiet">{t(entityTypeNames[entity.type])}</span>
      </p>
      <div class="row">
        <span class="quiet">{t('mention_of', mention + 1, count)}</span>
        {count > 1 && (
          <>
            <button type="button" class="plain" onClick={() => go(-1)} aria-label={t('mention_previous')}>
              ‹
            </button>
            <button type="button" class="plain" onClick={() => go(1)} aria-label={t('mention_next')}>
              ›
            </button>
          </>
        )}
      </div>
      {statements.length > 0 && (
        <div class="stack tight">
          <p class="label">{t('card_says', statements.length)}</p>
          {statements.slice(0, mostStatements).map((attribution) => (
            <p key={attribution.content[0]?.start} class="card-statement">
              <StatementText article={article} analysis={analysis} attribution={attribution} />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function StatementCard({ attribution, article, analysis }: Omit<Props, 'subject'> & { readonly attribution: Attribution }) {
  const { t } = useLanguage();
  const speaker = attribution.speaker === null ? null : analysis.entities[attribution.speaker];
  const source = attribution.source ? article.text.slice(attribution.source.start, attribution.source.end) : null;
  const relay = attribution.via === null ? null : analysis.entities[attribution.via];
  return (
    <>
      <p class="card-name">{speaker ? <span class={`entity ${speaker.type}`}>{speaker.name}</span> : (source ?? t('source_unknown'))}</p>
      <p class="quiet">
        {[
          speaker && source && source !== speaker.name ? t('card_called', source) : null,
          attribution.cue ? `“${article.text.slice(attribution.cue.start, attribution.cue.end)}”` : null,
          t(`kind_${attribution.kind}`),
          attribution.anonymous ? t('source_anonymous') : null,
          relay ? t('source_via', relay.name) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}
