import type { Analysis, Article, Attribution, Span } from '../../engine/model.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly attribution: Attribution;
  /** How much of it is shown, in UTF-16 units. */
  readonly longest: number;
}

/** A statement in the article's words, with its cue, its kind and whoever relays it. */
export function StatementText({ article, analysis, attribution, longest }: Props) {
  const { t } = useLanguage();
  const slice = ({ start, end }: Span): string => article.text.slice(start, end);
  const content = attribution.content.map(slice).join(' … ').replace(/\s+/g, ' ');
  const relay = attribution.via === null ? null : analysis.entities[attribution.via];
  const notes = [
    attribution.cue && slice(attribution.cue),
    t(`kind_${attribution.kind}`),
    relay && t('source_via', relay.name),
  ];
  return (
    <>
      <span class="said">{content.length > longest ? `${content.slice(0, longest - 1)}…` : content}</span>
      <span class="quiet">{notes.filter(Boolean).join(' · ')}</span>
    </>
  );
}
