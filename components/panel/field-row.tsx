import type { ComponentChildren } from 'preact';
import type { Evidence, Field } from '../../engine/model.ts';
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

interface Props<T> {
  readonly name: MessageKey;
  readonly field: Field<T> | null;
  readonly show: (value: T) => ComponentChildren;
}

/**
 * A field with what it rests on. Where another place of the page says otherwise, the reader sees both at once; where
 * no place says anything, it is unknown.
 */
export function FieldRow<T>({ name, field, show }: Props<T>) {
  const { t } = useLanguage();
  if (!field) {
    return (
      <PlainRow name={name}>
        <span class="quiet">{t('field_unknown')}</span>
      </PlainRow>
    );
  }
  const { value, evidence, conflicts } = field;
  return (
    <PlainRow name={name}>
      <span class="value">{show(value)}</span>
      {conflicts.length > 0 && (
        <div class="notice warning conflict">
          <p>{t('evidence_conflict')}</p>
          <EvidenceList evidence={[evidence[0], ...conflicts]} />
        </div>
      )}
      <details>
        <summary>{t('evidence_show', evidence.length)}</summary>
        <EvidenceList evidence={evidence} />
      </details>
    </PlainRow>
  );
}

/** How many places, and how much of each, are shown at most: a page may repeat itself without end. */
const mostPlaces = 8;
const longestRaw = 200;

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useLanguage();
  return (
    <ul class="evidence">
      {evidence.slice(0, mostPlaces).map(({ origin, at, raw }, i) => (
        <li key={i}>
          <span class="raw">{raw.length > longestRaw ? `${raw.slice(0, longestRaw - 1)}…` : raw}</span>
          <span class="quiet">
            {t(originNames[origin])} <code>{at}</code>
          </span>
        </li>
      ))}
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
