import type { ComponentChildren } from 'preact';
import type { Article, Evidence, Field } from '../../engine/model.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** Every field with what it rests on; where two places disagree, the reader sees both. */
export function AboutTab({ article }: { readonly article: Article }) {
  const { t } = useLanguage();
  const credits = article.credits.map(({ kind, name }) => `${name} (${t(`credit_${kind}`)})`).join(', ');
  return (
    <dl class="fields">
      <FieldRow name="field_title" field={article.title} show={(title) => title} />
      <FieldRow name="field_deck" field={article.deck} show={(deck) => deck} />
      <FieldRow name="field_authors" field={article.authors} show={(authors) => authors.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join(', ')} />
      <FieldRow name="field_published" field={article.published} show={(date) => <ArticleDateText date={date} />} />
      <FieldRow name="field_modified" field={article.modified} show={(date) => <ArticleDateText date={date} />} />
      <FieldRow name="field_publisher" field={article.publisher} show={({ name, domain }) => (name === domain ? name : `${name} (${domain})`)} />
      <FieldRow name="field_section" field={article.section} show={(section) => section} />
      <FieldRow name="field_language" field={article.language} show={(language) => language} />
      {credits && <PlainRow name="field_credits">{credits}</PlainRow>}
      {article.dateline && <PlainRow name="field_dateline">{article.dateline.agency ? `${article.dateline.place} (${article.dateline.agency})` : article.dateline.place}</PlainRow>}
    </dl>
  );
}

function PlainRow({ name, children }: { readonly name: MessageKey; readonly children: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <div class="field-row">
      <dt class="label">{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface RowProps<T> {
  readonly name: MessageKey;
  readonly field: Field<T> | null;
  readonly show: (value: T) => ComponentChildren;
}

function FieldRow<T>({ name, field, show }: RowProps<T>) {
  const { t } = useLanguage();
  if (!field) {
    return (
      <PlainRow name={name}>
        <span class="quiet">{t('field_unknown')}</span>
      </PlainRow>
    );
  }
  return (
    <PlainRow name={name}>
      <span class="value">{show(field.value)}</span>
      {field.conflicts.length > 0 && (
        <div class="notice warning">
          <p>{t('evidence_conflict')}</p>
          <EvidenceList evidence={field.conflicts} />
        </div>
      )}
      <details>
        <summary>{t('evidence_show', field.evidence.length)}</summary>
        <EvidenceList evidence={field.evidence} />
      </details>
    </PlainRow>
  );
}

/** How many places are shown at most: a page may repeat itself without end. */
const mostShown = 8;

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t } = useLanguage();
  return (
    <ul class="evidence">
      {evidence.slice(0, mostShown).map(({ origin, at, raw }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: evidence never changes order, and two places may say the same
        <li key={i}>
          <q>{raw.length > 200 ? `${raw.slice(0, 199)}…` : raw}</q>
          <span class="quiet">{t('evidence_at', t(originNames[origin]), at)}</span>
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
