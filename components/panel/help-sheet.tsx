import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandName, Shortcuts } from '../../platform/shortcuts.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { panelKeys } from './panel-keys.ts';

interface Props {
  readonly onFindShortcuts: () => Promise<Shortcuts | null>;
  readonly onChangeShortcuts: () => void;
  readonly onClose: () => void;
}

/** What the browser's shortcuts are called. */
export const commandTitles: Readonly<Record<CommandName, MessageKey>> = {
  _execute_action: 'command_open_popup',
  'toggle-overlay': 'command_toggle_overlay',
  'toggle-panel': 'command_toggle_panel',
  'next-mention': 'command_next_mention',
  'previous-mention': 'command_previous_mention',
  'save-article': 'command_save_article',
};

const titleId = 'byline-help-title';

/** All keys: the panel's own, and the browser's shortcuts as they are bound now. Takes the focus when it opens. */
export function HelpSheet({ onFindShortcuts, onChangeShortcuts, onClose }: Props) {
  const { t } = useLanguage();
  const sheet = useRef<HTMLElement>(null);
  const [shortcuts, setShortcuts] = useState<Shortcuts | null>(null);
  useEffect(() => {
    sheet.current?.focus({ preventScroll: true });
    let isOpen = true;
    // Without them, the panel's own keys are still told.
    onFindShortcuts().then(
      (found) => isOpen && setShortcuts(found),
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <section class="help-sheet stack" role="dialog" aria-labelledby={titleId} tabIndex={-1} ref={sheet}>
      <header class="help-head">
        <h2 id={titleId}>{t('help_title')}</h2>
        <button type="button" onClick={onClose}>
          {t('help_done')}
        </button>
      </header>
      <h3>{t('help_panel')}</h3>
      <dl class="keys">
        {panelKeys.map(({ keys, name }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <Keys keys={keys.length > 2 ? [keys[0] ?? '', '–', keys.at(-1) ?? ''] : keys} />
            </dd>
          </div>
        ))}
      </dl>
      {shortcuts && <BrowserKeys shortcuts={shortcuts} onChange={onChangeShortcuts} />}
    </section>
  );
}

/** The browser's shortcuts, which work anywhere on the page, and the way to change them. */
function BrowserKeys({
  shortcuts: { bindings, canOpenSettings },
  onChange,
}: {
  readonly shortcuts: Shortcuts;
  readonly onChange: () => void;
}) {
  const { t } = useLanguage();
  return (
    <>
      <h3>{t('help_browser')}</h3>
      <dl class="keys">
        {bindings.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(commandTitles[name])}</dt>
            <dd>
              {keys === '' ? <span class="quiet">{t('help_unbound')}</span> : <Keys keys={keys.split('+')} />}
            </dd>
          </div>
        ))}
      </dl>
      {canOpenSettings ? (
        <p>
          <button type="button" onClick={onChange}>
            {t('help_change')}
          </button>
        </p>
      ) : (
        <p class="quiet">{t('help_change_by_hand')}</p>
      )}
    </>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return <>{keys.map((key, i) => (key === '–' ? <span key={i}>{key}</span> : <kbd key={i}>{key}</kbd>))}</>;
}
