import type { ComponentChildren } from 'preact';
import type { CorrectableField, Correction, Evidence, Field } from '../../engine/model.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { toConflictSides } from './conflict.ts';
import { ConflictNotice } from './conflict-notice.tsx';
import { EvidenceList } from './evidence-list.tsx';

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
  /** Null where nothing can be said: a saved article is not read again. */
  readonly onCorrect: ((field: CorrectableField, place: Evidence | null) => void) | null;
}

interface Props<T> extends Partial<CorrectionProps> {
  readonly name: MessageKey;
  readonly field: Field<T> | null;
  /** Which field the reader's corrections call it; without, it cannot be corrected. */
  readonly corrected?: CorrectableField;
  readonly show: (value: T) => ComponentChildren;
  /** The value in words, to be told from others; without, what is shown where that is text. */
  readonly toWords?: (value: T) => string;
  /** What stands in a place, in the same words as the value; without, it is quoted. */
  readonly rawToWords?: (raw: string) => string;
}

/**
 * A field with what it rests on. Where another place of the page says otherwise, the reader sees both at once, and
 * can say which is right on this site; where no place says anything, it is unknown.
 */
export function FieldRow<T>(props: Props<T>) {
  const { name, field, corrected, site, corrections, onCorrect, show, toWords, rawToWords } = props;
  const { t } = useLanguage();
  if (!field) {
    return (
      <PlainRow name={name}>
        <span class="quiet">{t('field_unknown')}</span>
      </PlainRow>
    );
  }
  const { value, evidence } = field;
  const shown = show(value);
  const words = toWords?.(value) ?? (typeof shown === 'string' ? shown : evidence[0].raw);
  const sides = toConflictSides(field, words, rawToWords ?? ((raw) => raw));
  const isChosen = corrections?.some((one) => one.field === corrected && isPlace(one, evidence[0]));
  const choose = corrected && onCorrect ? (place: Evidence) => onCorrect(corrected, place) : null;
  return (
    <PlainRow name={name}>
      <span class="value">{shown}</span>
      {isChosen && corrected && (
        <div class="row">
          <span class="quiet">{t('correction_kept', site ?? '')}</span>
          <button type="button" onClick={() => onCorrect?.(corrected, null)}>
            {t('correction_undo')}
          </button>
        </div>
      )}
      {sides.length > 1 && !isChosen ? (
        <ConflictNotice sides={sides} isQuoted={!rawToWords} site={site ?? ''} onChoose={choose} />
      ) : (
        <details>
          <summary>{t('evidence_show', evidence.length)}</summary>
          <EvidenceList evidence={evidence} />
        </details>
      )}
    </PlainRow>
  );
}

const isPlace = (correction: Correction, { origin, at }: Evidence): boolean =>
  correction.origin === origin && correction.at === at;
