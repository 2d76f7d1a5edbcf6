import type { Analysis, Article, Attribution, Span } from '../../engine/model.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly attribution: Attribution;
}

/** Who makes a marked statement, in which words it is attributed, and how directly it is told. */
export function StatementCard({ article, analysis, attribution }: Props) {
  const { t } = useLanguage();
  const slice = (span: Span | null): string | null => span && article.text.slice(span.start, span.end);
  const speaker = attribution.speaker === null ? null : (analysis.entities[attribution.speaker] ?? null);
  const via = attribution.via === null ? null : (analysis.entities[attribution.via] ?? null);
  const called = slice(attribution.source);
  const cue = slice(attribution.cue);
  return (
    <>
      <header class="card-head">
        <strong class="card-name">
          <span class={speaker ? `entity ${speaker.type}` : ''}>
            {speaker?.name ?? called ?? t('source_unknown')}
          </span>
        </strong>
        {attribution.anonymous && <span class="tag">{t('source_anonymous')}</span>}
      </header>
      <p class="quiet">{t(`kind_${attribution.kind}`)}</p>
      <dl class="card-facts">
        {called && called !== speaker?.name && (
          <div>
            <dt>{t('card_called')}</dt>
            <dd>{called}</dd>
          </div>
        )}
        {cue && (
          <div>
            <dt>{t('card_cue')}</dt>
            <dd>{cue}</dd>
          </div>
        )}
        {via && (
          <div>
            <dt>{t('card_via')}</dt>
            <dd>{via.name}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
