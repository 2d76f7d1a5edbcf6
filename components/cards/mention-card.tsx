import type { Analysis, Article, Entity } from '../../engine/model.ts';
import { entityTypeNames } from '../common/entity-type-names.ts';
import { StatementText } from '../common/statement-text.tsx';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly entity: Entity;
  /** Which of its mentions, from 0. */
  readonly mention: number;
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onShowStatement: (index: number) => void;
}

/** How many statements a card lists; the panel has them all. */
const mostStatements = 3;

/** What a marked name stands for: its type, where else it is mentioned, and what it says in this article. */
export function MentionCard({ article, analysis, entity, mention, onShowMention, onShowStatement }: Props) {
  const { t } = useLanguage();
  const count = entity.mentions.length;
  const statements = analysis.attributions.flatMap((attribution, index) =>
    attribution.speaker === entity.id ? [{ attribution, index }] : [],
  );
  return (
    <>
      <header class="card-head">
        <strong class="card-name">
          <span class={`entity ${entity.type}`}>{entity.name}</span>
        </strong>
        <span class="quiet">{t(entityTypeNames[entity.type])}</span>
      </header>
      <div class="card-walk">
        <span class="quiet">{t('card_mention', mention + 1, count)}</span>
        {count > 1 && (
          <>
            <button
              type="button"
              class="plain"
              aria-label={t('mention_previous')}
              title={t('mention_previous')}
              onClick={() => onShowMention(entity, (mention + count - 1) % count)}
            >
              ↑
            </button>
            <button
              type="button"
              class="plain"
              aria-label={t('mention_next')}
              title={t('mention_next')}
              onClick={() => onShowMention(entity, (mention + 1) % count)}
            >
              ↓
            </button>
          </>
        )}
      </div>
      {statements.length > 0 && (
        <section class="card-statements">
          <h2>{t('card_says')}</h2>
          <ul>
            {statements.slice(0, mostStatements).map(({ attribution, index }) => (
              <li key={index}>
                <button type="button" class="plain statement" onClick={() => onShowStatement(index)}>
                  <StatementText
                    article={article}
                    analysis={analysis}
                    attribution={attribution}
                    longest={120}
                  />
                </button>
              </li>
            ))}
          </ul>
          {statements.length > mostStatements && (
            <p class="quiet">{t('card_more_in_panel', statements.length - mostStatements)}</p>
          )}
        </section>
      )}
    </>
  );
}
