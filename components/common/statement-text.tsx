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
      <span class="said">{shorten(content, longest)}</span>
      <span class="quiet">{notes.filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** The beginning of a text, of whole words where they are divided by spaces. */
const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S{0,30}$/, '')}…`;
