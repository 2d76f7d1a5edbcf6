import type { Analysis, Article, QuotationKind } from '../../engine/model.ts';
import type { SpeakerSummary } from '../../engine/summary.ts';
import { entityTypeNames } from '../common/entity-type-names.ts';
import { type PluralName, toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';
import { toPercent } from './percent.ts';
import { StatementList } from './statement-list.tsx';
import { speakerId } from './use-panel-ways.ts';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly speaker: SpeakerSummary;
  readonly onShowStatement: (index: number) => void;
}

const kinds: readonly (readonly [QuotationKind, PluralName])[] = [
  ['direct', 'count_direct'],
  ['mixed', 'count_mixed'],
  ['indirect', 'count_indirect'],
];

/** One speaker: what they are, how much of what is said is theirs and in which way, and their statements. */
export function SpeakerSection({ speaker, ...props }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const { name, entity, share, statements } = speaker;
  const counts = kinds
    .filter(([kind]) => speaker.kinds[kind] > 0)
    .map(([kind, message]) => toCount(language, message, speaker.kinds[kind]));
  return (
    // Focused where the reader is led to it: then it is told, and keys go on from it.
    <section class="speaker" id={entity ? speakerId(entity.id) : undefined} aria-label={name} tabIndex={-1}>
      <h3>
        <span class={entity ? `entity ${entity.type}` : ''}>{name}</span>
        {speaker.class === 'unnamed' && <span class="tag">{t('source_anonymous')}</span>}
      </h3>
      <p class="quiet">
        {[
          entity ? t(entityTypeNames[entity.type]) : speaker.class === 'unclear' && t('speakers_unclear'),
          t('source_share', toPercent(share, locale)),
          ...counts,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="share" aria-hidden="true">
        <div class={`speakers-${speaker.class}`} style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <StatementList {...props} statements={statements} />
    </section>
  );
}
