import type { Facet } from '../../library/search/facets.ts';
import { kindNames } from '../common/kind-label.tsx';
import { toLanguageName } from '../common/language-name.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

const fieldNames: Readonly<Partial<Record<Facet['field'], MessageKey>>> = {
  is: 'filter_is',
  has: 'filter_has',
  from: 'field_publisher',
  author: 'field_authors',
  section: 'field_section',
  tag: 'save_tags',
  year: 'filter_year',
  lang: 'field_language',
  kind: 'field_kind',
};

const stateNames: Readonly<Record<string, MessageKey>> = {
  read: 'filter_read',
  unread: 'filter_unread',
  later: 'options_is_later',
  anonymous: 'filter_anonymous',
  note: 'save_note',
  highlight: 'filter_highlight',
};

interface Props {
  readonly facets: readonly Facet[];
  readonly onToggle: (field: Facet['field'], value: string) => void;
}

/** What the list can be narrowed down to, with how many articles each leaves. */
export function FilterPanel({ facets, onToggle }: Props) {
  const { t } = useLanguage();
  return (
    <section class="filters" id="filters" aria-label={t('options_filters')}>
      {facets.map(
        (facet) =>
          facet.values.length > 0 && <FacetGroup key={facet.field} facet={facet} onToggle={onToggle} />,
      )}
    </section>
  );
}

/** How many values are shown before "more" is asked for. */
const shownAtFirst = 6;

function FacetGroup({ facet, onToggle }: { readonly facet: Facet } & Pick<Props, 'onToggle'>) {
  const { t } = useLanguage();
  const [first, rest] = [facet.values.slice(0, shownAtFirst), facet.values.slice(shownAtFirst)];
  const name = fieldNames[facet.field];
  const show = (values: Facet['values']) => (
    <ul class="row">
      {values.map(({ value, count, isOn }) => (
        <li key={value}>
          <button type="button" class="chip" aria-pressed={isOn} onClick={() => onToggle(facet.field, value)}>
            <ValueText field={facet.field} value={value} /> <span class="count">{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="stack tight">
      <h2>{name && t(name)}</h2>
      {show(first)}
      {rest.length > 0 && (
        <details>
          <summary>{t('filter_more', rest.length)}</summary>
          {show(rest)}
        </details>
      )}
    </div>
  );
}

function ValueText({ field, value }: { readonly field: Facet['field']; readonly value: string }) {
  const { t, locale } = useLanguage();
  const name = field === 'kind' ? toKindName(value) : stateNames[value];
  if (name && (field === 'is' || field === 'has' || field === 'kind')) return <span>{t(name)}</span>;
  // A publisher's, a person's or a reader's own words are in whatever language they are.
  return <span dir="auto">{field === 'lang' ? toLanguageName(value, locale) : value}</span>;
}

const isKind = (value: string): value is keyof typeof kindNames => Object.hasOwn(kindNames, value);
const toKindName = (value: string): MessageKey | undefined => (isKind(value) ? kindNames[value] : undefined);
