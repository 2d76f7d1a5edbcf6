import type { ViewSettings } from '../../platform/view-settings.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { toNumberFormat } from './formats.ts';
import type { MarkCounts, MarkKind } from './mark-counts.ts';
import { Switch } from './switch.tsx';

interface Props {
  /** What the reader wants marked. */
  readonly shown: ViewSettings['marks'];
  /** How many of each there are; null where no article is spoken of. */
  readonly counts: MarkCounts | null;
  readonly onChange: (shown: ViewSettings['marks']) => void;
}

const kinds: readonly { readonly kind: MarkKind; readonly name: MessageKey }[] = [
  { kind: 'person', name: 'entity_type_person' },
  { kind: 'organization', name: 'entity_type_organization' },
  { kind: 'place', name: 'entity_type_place' },
  { kind: 'group', name: 'entity_type_group' },
  { kind: 'work', name: 'marks_work' },
  { kind: 'event', name: 'marks_event' },
  { kind: 'product', name: 'marks_product' },
  { kind: 'quotation', name: 'marks_quotation' },
];

/** What each mark looks like, with a switch for each kind, and whether names are marked each time or once. */
export function MarksLegend({ shown, counts, onChange }: Props) {
  const { t, locale } = useLanguage();
  const number = toNumberFormat(locale);
  const setKind = (kind: MarkKind, isOn: boolean): void => {
    const others = shown.hidden.filter((one) => one !== kind);
    onChange({ ...shown, hidden: isOn ? others : [...others, kind] });
  };
  return (
    <fieldset class="marks-legend">
      <legend class="visually-hidden">{t('marks_title')}</legend>
      {kinds.map(({ kind, name }) => (
        <Switch key={kind} isOn={!shown.hidden.includes(kind)} onSet={(isOn) => setKind(kind, isOn)}>
          <span class={kind === 'quotation' ? 'quotation' : `entity ${kind}`}>{t(name)}</span>
          {counts && counts[kind] !== null && <span class="count"> {number.format(counts[kind])}</span>}
        </Switch>
      ))}
      <Switch isOn={shown.firstOnly} onSet={(firstOnly) => onChange({ ...shown, firstOnly })}>
        {t('marks_first_only')}
      </Switch>
      {shown.firstOnly && <p class="quiet">{t('marks_first_only_hint')}</p>}
    </fieldset>
  );
}
