import type { Analysis, Article, Attribution } from '../../engine/model.ts';
import type { SourcingSummary, SpeakerSummary } from '../../engine/summary.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly sourcing: SourcingSummary;
  readonly onShowStatement: (index: number) => void;
}

/** Who says what: each speaker with a share of what is said, unnamed sources called unnamed. */
export function SourcesTab({ article, analysis, sourcing, onShowStatement }: Props) {
  const { t } = useLanguage();
  if (sourcing.statements === 0) return <p class="quiet">{t('sources_none')}</p>;
  const isSingle = sourcing.speakers.length === 1;
  return (
    <div class="stack">
      <p>{t('sources_summary', sourcing.statements, sourcing.speakers.length)}</p>
      {isSingle && <p class="notice warning">{t('sources_single')}</p>}
      {sourcing.anonymousStatements > 0 && <p class="notice">{t('sources_anonymous', sourcing.anonymousStatements)}</p>}
      <ul class="speakers">
        {sourcing.speakers.map((speaker) => (
          <li key={speaker.name}>
            <SpeakerView speaker={speaker} article={article} analysis={analysis} onShowStatement={onShowStatement} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SpeakerView({ speaker, article, analysis, onShowStatement }: Omit<Props, 'sourcing'> & { readonly speaker: SpeakerSummary }) {
  const { t, locale } = useLanguage();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(speaker.share);
  return (
    <section class="speaker">
      <h3>
        <span class={speaker.entity ? `entity ${speaker.entity.type}` : ''}>{speaker.name}</span>
        {speaker.isAnonymous && <span class="tag">{t('source_anonymous')}</span>}
        <span class="count">{t('source_share', percent)}</span>
      </h3>
      <ul>
        {speaker.statements.map((index) => {
          const attribution = analysis.attributions[index];
          return (
            attribution && (
              <li key={index}>
                <button type="button" class="plain statement" onClick={() => onShowStatement(index)}>
                  <StatementText article={article} analysis={analysis} attribution={attribution} />
                </button>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

const longestShown = 220;

/** A statement in the article's words, with its kind and whoever relays it. */
export function StatementText({ article, analysis, attribution }: { readonly article: Article; readonly analysis: Analysis; readonly attribution: Attribution }) {
  const { t } = useLanguage();
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) => article.text.slice(start, end);
  const content = attribution.content.map(slice).join(' … ').replace(/\s+/g, ' ');
  const relay = attribution.via === null ? null : analysis.entities[attribution.via];
  return (
    <>
      <span class="said">{content.length > longestShown ? `${content.slice(0, longestShown - 1)}…` : content}</span>
      <span class="quiet">
        {[attribution.cue ? slice(attribution.cue) : null, t(`kind_${attribution.kind}`), relay ? t('source_via', relay.name) : null].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
