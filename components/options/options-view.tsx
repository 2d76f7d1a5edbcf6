import type { ListItem, SavedBody } from '../../library/saved-article.ts';
import type { DamagedRecord } from '../../library/upgrade.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { BinView } from './bin-view.tsx';
import { type InAndOutProps, InAndOutView } from './in-and-out-view.tsx';
import { ListView } from './list-view.tsx';
import { type ReaderProps, ReaderView } from './reader-view.tsx';
import { SettingsView } from './settings-view.tsx';

/** A view of the options page, by its address (the part behind "#"). */
export type OptionsRoute =
  | { readonly view: 'list' | 'bin' | 'settings' | 'in-and-out' }
  | { readonly view: 'read'; readonly id: string };

/** The view that an address names; unknown addresses show the list. */
export function toRoute(hash: string): OptionsRoute {
  const [, view, id] = /^#\/([\w-]*)\/?([a-z0-9-]*)$/.exec(hash) ?? [];
  if (view === 'read' && id) return { view: 'read', id };
  return view === 'bin' || view === 'settings' || view === 'in-and-out' ? { view } : { view: 'list' };
}

/** A saved article that is being opened, is open, or cannot be. */
export type OpenedArticle =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly body: SavedBody }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly reason: string };

type ListProps = Parameters<typeof ListView>[0];
type SettingsProps = Parameters<typeof SettingsView>[0];

interface Props {
  readonly route: OptionsRoute;
  /** Null while the list is being read. */
  readonly articles: readonly ListItem[] | null;
  readonly list: ListProps;
  /** The article that the address names, as far as it has been read. */
  readonly opened: OpenedArticle;
  /** What is shown of it once it is open; null until the settings are there. */
  readonly reader: ReaderProps | null;
  readonly removed: readonly ListItem[];
  readonly damaged: readonly DamagedRecord[];
  readonly settings: SettingsProps | null;
  readonly inAndOut: InAndOutProps;
  /** What was deleted last, to be undone. */
  readonly undoable: ListItem | null;
  readonly failure: string | null;
  readonly onRestore: (id: string) => void;
}

const places: readonly {
  readonly view: OptionsRoute['view'];
  readonly href: string;
  readonly name: MessageKey;
}[] = [
  { view: 'list', href: '#/', name: 'options_list' },
  { view: 'bin', href: '#/bin', name: 'options_bin' },
  { view: 'in-and-out', href: '#/in-and-out', name: 'inout_title' },
  { view: 'settings', href: '#/settings', name: 'options_settings' },
];

/** The options page: the list, the bin, the settings, and one article at a time. */
export function OptionsView(props: Props) {
  const { t } = useLanguage();
  const { route, undoable, failure, onRestore } = props;
  // An article that is read has a headline of its own.
  const viewName = places.find(({ view }) => view === route.view)?.name;
  return (
    <div class="byline options">
      <header class="options-head">
        <p class="brand">Byline</p>
        <nav aria-label={t('options_views')}>
          <ul class="row">
            {places.map(({ view, href, name }) => (
              <li key={view}>
                <a href={href} aria-current={route.view === view ? 'page' : undefined}>
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {viewName && <h1 class="visually-hidden">{t(viewName)}</h1>}
        {failure && (
          <p class="notice error" role="alert">
            {failure}
          </p>
        )}
        <RouteContent {...props} />
      </main>
      <footer class="options-foot">
        <a href="/welcome.html">{t('options_how')}</a>
      </footer>
      <div class="toast-place" role="status">
        {undoable && (
          <div class="toast">
            <span>{t('options_deleted', undoable.title ?? undoable.url)}</span>
            <button type="button" onClick={() => onRestore(undoable.id)}>
              {t('options_undo')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function RouteContent({
  route,
  articles,
  opened,
  reader,
  list,
  removed,
  damaged,
  settings,
  inAndOut,
  onRestore,
}: Props) {
  const { t } = useLanguage();
  if (!articles) return <p role="status">{t('options_loading')}</p>;
  if (route.view === 'bin') return <BinView removed={removed} damaged={damaged} onRestore={onRestore} />;
  if (route.view === 'in-and-out') return <InAndOutView {...inAndOut} />;
  if (route.view === 'settings') return settings && <SettingsView {...settings} />;
  if (route.view === 'read') {
    if (opened.kind === 'loading') return <p role="status">{t('options_loading')}</p>;
    if (opened.kind === 'open') return reader && <ReaderView {...reader} />;
    if (opened.kind === 'missing') return <p class="notice">{t('error_not_found')}</p>;
    return <p class="notice warning">{t('options_text_damaged', opened.reason)}</p>;
  }
  return (
    <>
      {damaged.length > 0 && <p class="notice warning">{t('options_damaged', damaged.length)}</p>}
      <ListView {...list} />
    </>
  );
}
