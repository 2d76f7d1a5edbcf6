import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, useLanguage } from '../i18n.ts';

const keys: readonly { readonly keys: readonly string[]; readonly name: MessageKey }[] = [
  { keys: ['/'], name: 'list_help_search' },
  { keys: ['j', '↓'], name: 'list_help_next' },
  { keys: ['k', '↑'], name: 'list_help_previous' },
  { keys: ['Enter'], name: 'list_help_open' },
  { keys: ['Esc'], name: 'list_help_back' },
  { keys: ['x', 'Space'], name: 'list_help_select' },
  { keys: ['Shift + ↓', 'Shift + ↑'], name: 'list_help_extend' },
  { keys: ['Ctrl + A'], name: 'list_help_select_all' },
  { keys: ['u'], name: 'list_help_read' },
  { keys: ['#', 'Delete'], name: 'list_help_delete' },
  { keys: ['?'], name: 'list_help_help' },
];

/** What can be asked for in the search field, as it is typed: the same in every language. */
const examples: readonly { readonly query: string; readonly name: MessageKey }[] = [
  { query: '"…"', name: 'query_phrase' },
  { query: '-…', name: 'query_not' },
  { query: 'author:…', name: 'field_authors' },
  { query: 'from:…', name: 'field_publisher' },
  { query: 'title:…', name: 'field_title' },
  { query: 'section:…', name: 'field_section' },
  { query: 'tag:…', name: 'save_tags' },
  { query: 'note:…', name: 'save_note' },
  { query: 'person:… org:… place:…', name: 'query_names' },
  { query: 'after:2026-05-01 before:2026-06', name: 'query_dates' },
  { query: 'saved-after:… saved-before:…', name: 'query_saved' },
  { query: 'is:unread is:read', name: 'query_read' },
  { query: 'is:later', name: 'options_is_later' },
  { query: 'is:anonymous', name: 'filter_anonymous' },
  { query: 'has:note has:highlight', name: 'query_has' },
  { query: 'year:2026 lang:en kind:opinion', name: 'query_others' },
];

/** The list's keys and what the search field understands. Takes the focus, and gives it back. */
export function ListHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="list-help" aria-labelledby="list-help-title" ref={dialog} onClose={onClose}>
      <div class="stack">
        <header class="row">
          <h2 id="list-help-title">{t('list_help_title')}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('help_done')}
          </button>
        </header>
        <h3>{t('options_search')}</h3>
        <dl class="keys">
          {examples.map(({ query, name }) => (
            <div key={query}>
              <dt>{t(name)}</dt>
              <dd>
                <code>{query}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p class="quiet">{t('query_explained')}</p>
        <h3>{t('list_help_keys')}</h3>
        <dl class="keys">
          {keys.map(({ keys: names, name }) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd>
                {names.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
