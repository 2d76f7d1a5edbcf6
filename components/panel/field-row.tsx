import type { ComponentChildren } from 'preact';
import type { CorrectableField, Correction, Evidence, Field } from '../../engine/model.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** A field without evidence of its own, as a row. */
export function PlainRow({
  name,
  children,
}: {
  readonly name: MessageKey;
  readonly children: ComponentChildren;
}) {
  const { t } = useLanguage();
  return (
    <div class="field-row">
      <dt class="label">{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What the reader has said of this site's pages, and how to say more. */
export interface CorrectionProps {
  readonly site: string;
  readonly corrections: readonly Correction[];
  readonly onCorrect: (field: CorrectableField, place: Evidence | null) => void;
}

interface Props<T> extends Partial<CorrectionProps> {
  readonly name: MessageKey;
  readonly field: Field<T> | null;
  /** Which field the reader's corrections call it; without, it cannot be corrected. */
  readonly corrected?: CorrectableField;
  readonly show: (value: T) => ComponentChildren;
}

/**
 * A field with what it rests on. Where another place of the page says otherwise, the reader sees both at once, and
 * can say which is right on this site; where no place says anything, it is unknown.
 */
export function FieldRow<T>(props: Props<T>) {
  const { name, field, corrected, site, corrections, onCorrect, show } = props;
  const { t } = useLanguage();
  if (!field) {
    return (
      <PlainRow name={name}>
        <span class="quiet">{t('field_unknown')}</span>
      </PlainRow>
    );
  }
  const { value, evidence, conflicts } = field;
  const isChosen = corrections?.some((one) => one.field === corrected && isPlace(one, evidence[0]));
  const choose = corrected && onCorrect ? (place: Evidence) => onCorrect(corrected, place) : null;
  return (
    <PlainRow name={name}>
      <span class="value">{show(value)}</span>
      {isChosen && corrected && (
        <div class="row">
          <span class="quiet">{t('correction_kept', site ?? '')}</span>
          <button type="button" onClick={() => onCorrect?.(corrected, null)}>
            {t('correction_undo')}
          </button>
        </div>
      )}
      {conflicts.length > 0 && !isChosen && (
        <div class="notice warning conflict">
          <p>{t('evidence_conflict')}</p>
          <EvidenceList evidence={[evidence[0], ...conflicts]} site={site ?? ''} onChoose={choose} />
        </div>
      )}
      <details>
        <summary>{t('evidence_show', evidence.length)}</summary>
        <EvidenceList evidence={evidence} />
      </details>
    </PlainRow>
  );
}

const isPlace = (correction: Correction, { origin, at }: Evidence): boolean =>
  correction.origin === origin && correction.at === at;

/** How many places, and how much of each, are shown at most: a page may repeat itself without end. */
const mostPlaces = 8;
const longestRaw = 200;

interface EvidenceProps {
  readonly evidence: readonly Evidence[];
  readonly site?: string;
  /** Takes a place as right on this site; null where that cannot be said. */
  readonly onChoose?: ((place: Evidence) => void) | null;
}

function EvidenceList({ evidence, site, onChoose }: EvidenceProps) {
  const { t } = useLanguage();
  return (
    <ul class="evidence">
      {evidence.slice(0, mostPlaces).map((place, i) => {
        const { origin, at, raw } = place;
        return (
          <li key={i}>
            <span class="raw">{raw.length > longestRaw ? `${raw.slice(0, longestRaw - 1)}…` : raw}</span>
            <span class="quiet">
              {t(originNames[origin])} <code>{at}</code>
            </span>
            {onChoose && (
              <button
                type="button"
                class="choice"
                title={t('correction_hint', site ?? '')}
                onClick={() => onChoose(place)}
              >
                {t('correction_choose')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const originNames: Readonly<Record<Evidence['origin'], MessageKey>> = {
  'json-ld': 'origin_json_ld',
  meta: 'origin_meta',
  microdata: 'origin_microdata',
  element: 'origin_element',
  url: 'origin_url',
  text: 'origin_text',
  'site-rule': 'origin_site_rule',
};
