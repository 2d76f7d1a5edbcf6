import { type MessageKey, useLanguage } from '../i18n.ts';

interface Props<Name extends string> {
  readonly orders: readonly { readonly name: Name; readonly title: MessageKey }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** In which order a list stands. */
export function OrderSelect<Name extends string>({ orders, selected, onSelect }: Props<Name>) {
  const { t } = useLanguage();
  return (
    <label class="order">
      <span class="quiet">{t('order')}</span>
      <select
        value={selected}
        onChange={({ currentTarget: { value } }) => {
          const chosen = orders.find(({ name }) => name === value);
          if (chosen) onSelect(chosen.name);
        }}
      >
        {orders.map(({ name, title }) => (
          <option key={name} value={name}>
            {t(title)}
          </option>
        ))}
      </select>
    </label>
  );
}
