import type { Analysis, Article } from '../../engine/model.ts';
import type { SourcingSummary, SpeakerSummary } from '../../engine/summary.ts';
import { entityTypeNames } from '../common/entity-type-names.ts';
import { SourcingNotes } from '../common/sourcing-notes.tsx';
import { StatementText } from '../common/statement-text.tsx';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly sourcing: SourcingSummary;
  readonly onShowStatement: (index: number) => void;
}

/** Who says what: each speaker with a share of what is said, unnamed sources called unnamed. */
export function SourcesTab(props: Props) {
  const { t } = useLanguage();
  const { analysis, sourcing } = props;
  // Statements that the text gives to nobody still count, and are still shown.
  const unattributed = analysis.attributions.flatMap(({ speaker, source }, i) =>
    speaker === null && !source ? [i] : [],
  );
  return (
    <div class="stack loose">
      <SourcingNotes sourcing={sourcing} />
      <ul class="speakers">
        {sourcing.speakers.map((speaker) => (
          <li key={speaker.entity?.id ?? speaker.name}>
            <SpeakerSection {...props} speaker={speaker} />
          </li>
        ))}
      </ul>
      {unattributed.length > 0 && (
        <section class="speaker">
          <h3>{t('source_unknown')}</h3>
          <StatementList {...props} statements={unattributed} />
        </section>
      )}
    </div>
  );
}

function SpeakerSection({ speaker, ...props }: Props & { readonly speaker: SpeakerSummary }) {
  const { t, locale } = useLanguage();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    speaker.share,
  );
  return (
    <section class="speaker">
      <h3>
        <span class={speaker.entity ? `entity ${speaker.entity.type}` : ''}>{speaker.name}</span>
        {speaker.isAnonymous && <span class="tag">{t('source_anonymous')}</span>}
      </h3>
      <p class="quiet">
        {[speaker.entity && t(entityTypeNames[speaker.entity.type]), t('source_share', percent)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div class="share" aria-hidden="true">
        <div style={{ inlineSize: `${Math.round(speaker.share * 100)}%` }} />
      </div>
      <StatementList {...props} statements={speaker.statements} />
    </section>
  );
}

const longestShown = 220;

function StatementList({
  article,
  analysis,
  statements,
  onShowStatement,
}: Omit<Props, 'sourcing'> & { readonly statements: readonly number[] }) {
  return (
    <ul class="statements">
      {statements.map((index) => {
        const attribution = analysis.attributions[index];
        return (
          attribution && (
            <li key={index}>
              <button type="button" class="plain statement" onClick={() => onShowStatement(index)}>
                <StatementText
                  article={article}
                  analysis={analysis}
                  attribution={attribution}
                  longest={longestShown}
                />
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
