import type { Entity } from '../../engine/model.ts';
import { entityTypeNames } from '../common/entity-type-names.ts';
import { toCount } from '../common/plural.ts';
import { StatementText } from '../common/statement-text.tsx';
import { useLanguage } from '../i18n.ts';
import { toWebSearchLink, toWikipediaLink } from './card-links.ts';
import type { CardProps } from './card-props.ts';
import { CardWalk, cardTitleId } from './card-walk.tsx';
import { LinkOut } from './link-out.tsx';
import { ListOccurrencesView } from './list-occurrences.tsx';

interface Props extends CardProps {
  readonly entity: Entity;
  /** Which of its mentions, from 0. */
  readonly mention: number;
}

/** What a marked name stands for: its type, where else it is mentioned, what it says here, and where else it is met. */
export function MentionCard(props: Props) {
  const { article, entity, mention, occurrences, onShowMention, onOpenSaved, onOpenLink } = props;
  const { t, locale } = useLanguage();
  const count = entity.mentions.length;
  const out = { words: entity.name, onOpen: onOpenLink };
  return (
    <>
      <header class="card-head" id={cardTitleId}>
        <strong class="card-name">
          <span class={`entity ${entity.type}`} dir="auto">
            {entity.name}
          </span>
        </strong>{' '}
        <span class="quiet">{t(entityTypeNames[entity.type])}</span>
      </header>
      <CardWalk
        position={t('card_mention', mention + 1, count)}
        count={count}
        previous="mention_previous"
        next="mention_next"
        onStep={(step) => onShowMention(entity, (mention + step + count) % count)}
      />
      <Statements {...props} />
      {occurrences && <ListOccurrencesView occurrences={occurrences} onOpenSaved={onOpenSaved} />}
      <p class="card-links">
        <LinkOut title="Wikipedia" link={toWikipediaLink(entity.name, article, locale)} {...out} />
        <LinkOut title={t('card_link_web')} link={toWebSearchLink(entity.name)} {...out} />
      </p>
    </>
  );
}

/** How many statements a card lists; the panel has them all. */
const mostStatements = 3;

/** What the entity says in this article; nothing where it says nothing. */
function Statements({ article, analysis, entity, onShowStatement, onShowSpeaker }: Props) {
  const language = useLanguage();
  const statements = analysis.attributions.flatMap((attribution, index) =>
    attribution.speaker === entity.id ? [{ attribution, index }] : [],
  );
  if (statements.length === 0) return null;
  return (
    <section class="card-part">
      <h2>{language.t('card_says')}</h2>
      <ul class="card-walkable">
        {statements.slice(0, mostStatements).map(({ attribution, index }) => (
          <li key={index}>
            <button type="button" class="plain statement" onClick={() => onShowStatement(index)}>
              <StatementText article={article} analysis={analysis} attribution={attribution} longest={120} />
            </button>
          </li>
        ))}
      </ul>
      {statements.length > mostStatements && (
        <p>
          <button type="button" class="plain card-all" onClick={() => onShowSpeaker(entity)}>
            {toCount(language, 'card_all_statements', statements.length)}
          </button>
        </p>
      )}
    </section>
  );
}
