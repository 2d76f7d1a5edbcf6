import type { SourcingSummary } from '../../engine/summary.ts';
import { useLanguage } from '../i18n.ts';
import { toCount } from './plural.ts';

/** An article's sourcing in a sentence or three: how much is said, by how many, and what a careful reader would ask about it. */
export function SourcingNotes({ sourcing }: { readonly sourcing: SourcingSummary }) {
  const language = useLanguage();
  const { t } = language;
  const { statements, speakers, anonymousStatements } = sourcing;
  if (statements === 0) return <p class="quiet">{t('sources_none')}</p>;
  const said = toCount(language, 'count_statements', statements);
  return (
    <div class="sourcing">
      <p>
        {speakers.length === 0
          ? said
          : t('sources_sentence', said, toCount(language, 'count_sources', speakers.length))}
      </p>
      {sourcing.isSingleSource && (
        <p class="caution">{t(sourcing.unattributed === 0 ? 'sources_single' : 'sources_single_known')}</p>
      )}
      {anonymousStatements > 0 && (
        <p class="caution">{toCount(language, 'sources_unnamed', anonymousStatements)}</p>
      )}
    </div>
  );
}
