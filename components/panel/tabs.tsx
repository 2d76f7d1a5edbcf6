import { useRef } from 'preact/hooks';
import { type MessageKey, useLanguage } from '../i18n.ts';

interface Props<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly title: MessageKey }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** The ids that tie a tab to its panel. */
export const tabId = (name: string): string => `byline-tab-${name}`;
export const tabPanelId = 'byline-tab-panel';

/** A row of tabs: one stop for the Tab key, arrows from tab to tab, Home and End (WAI-ARIA tabs pattern). */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect }: Props<Name>) {
  const { t } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const isRightToLeft = list.current !== null && getComputedStyle(list.current).direction === 'rtl';
    const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const backward = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ name, title }) => (
        <button
          type="button"
          role="tab"
          key={name}
          id={tabId(name)}
          aria-controls={tabPanelId}
          aria-selected={name === selected}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {t(title)}
        </button>
      ))}
    </div>
  );
}
