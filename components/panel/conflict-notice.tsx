import type { Evidence } from '../../engine/model.ts';
import { useLanguage } from '../i18n.ts';
import { type ConflictSide, shorten, toConflictSentence } from './conflict.ts';
import { EvidenceList } from './evidence-list.tsx';

/** How many sides stand beside each other, and how much of each value. */
const mostSides = 6;
const longestValue = 200;

interface Props {
  /** Two or more; the first is taken as right. */
  readonly sides: readonly ConflictSide[];
  /** Whether the values are the page's own words, rather than what Byline has read in them. */
  readonly isQuoted: boolean;
  readonly site: string;
  /** Takes a place as right on this site; null where that cannot be said. */
  readonly onChoose: ((place: Evidence) => void) | null;
}

/** A page that does not agree with itself: what it says, in a sentence, and side by side with the places that say so. */
export function ConflictNotice({ sides, isQuoted, site, onChoose }: Props) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div class="notice warning conflict">
      <p>{toConflictSentence(sides, language, isQuoted)}</p>
      <ul class="conflict-sides">
        {sides.slice(0, mostSides).map(({ value, places }) => (
          <li key={value}>
            <strong>{shorten(value, longestValue)}</strong>
            <EvidenceList evidence={places} />
            {onChoose && (
              <button
                type="button"
                class="choice"
                title={t('correction_hint', site)}
                aria-label={t('correction_choose_value', shorten(value, longestValue))}
                onClick={() => onChoose(places[0])}
              >
                {t('correction_choose')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
