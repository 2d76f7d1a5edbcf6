import type { ComponentChildren } from 'preact';
import type { ListItem } from '../../library/saved-article.ts';
import type { DamagedRecord } from '../../library/upgrade.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { BinView, type RemovedArticle } from './bin-view.tsx';
import { type ChangesProps, ChangesView } from './changes-view.tsx';
import { type InAndOutProps, InAndOutView } from './in-and-out-view.tsx';
import { ListAndReader } from './list-and-reader.tsx';
import type { ListProps } from './list-props.ts';
import type { OpenedArticle } from './opened-article-view.tsx';
import type { ReaderProps } from './reader-view.tsx';
import type { OptionsRoute } from './route.ts';
import { SettingsView } from './settings-view.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

type SettingsProps = Parameters<typeof SettingsView>[0];

interface Props {
  readonly route: OptionsRoute;
  /** Null while the list is being read. */
  readonly articles: readonly ListItem[] | null;
  readonly list: Omit<ListProps, 'route'>;
  /** The insights, whose code comes when they are first looked at; null until then. */
  readonly insights: ComponentChildren;
  /** The article that the address names, as far as it has been read. */
  readonly opened: OpenedArticle;
  /** What is shown of it once it is open; null until the settings are there. */
  readonly reader: ReaderProps | null;
  /** What has changed in the article that the address names; null until that is known. */
  readonly changes: ChangesProps | null;
  readonly removed: readonly RemovedArticle[];
  readonly damaged: readonly DamagedRecord[];
  readonly settings: SettingsProps | null;
  readonly inAndOut: InAndOutProps;
  /** What was deleted last, to be undone; never empty. */
  readonly undoable: readonly ListItem[] | null;
  readonly failure: string | null;
  readonly onRestore: (ids: readonly string[]) => void;
  /** Takes out of the bin for good. */
  readonly onPurge: (ids: readonly string[]) => void;
  readonly onExportDamaged: (record: DamagedRecord) => void;
}

const places: readonly {
  readonly view: OptionsRoute['view'];
  readonly href: string;
  readonly name: MessageKey;
}[] = [
  { view: 'list', href: '#/', name: 'options_list' },
  { view: 'insights', href: '#/insights', name: 'options_insights' },
  { view: 'bin', href: '#/bin', name: 'options_bin' },
  { view: 'in-and-out', href: '#/in-and-out', name: 'inout_title' },
  { view: 'settings', href: '#/settings', name: 'options_settings' },
];

/** The options page: the list, the bin, the settings, and one article at a time. */
export function OptionsView(props: Props) {
  const { t } = useLanguage();
  const { route, undoable, failure, onRestore } = props;
  const part = useKeptFocus<HTMLDivElement>();
  const viewName = places.find(({ view }) => view === route.view)?.name;
  return (
    <div class={`byline options view-${route.view}`} ref={part}>
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
      {route.view !== 'list' && (
        <footer class="options-foot">
          <a href="/welcome.html">{t('options_how')}</a>
        </footer>
      )}
      <div class="toast-place" role="status">
        {undoable && (
          <div class="toast">
            <span>
              {undoable.length === 1
                ? t('options_deleted', undoable[0]?.title ?? undoable[0]?.url ?? '')
                : t('options_deleted_many', undoable.length)}
            </span>
            <button type="button" onClick={() => onRestore(undoable.map(({ id }) => id))}>
              {t('options_undo')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function RouteContent(props: Props) {
  const { route, articles, opened, reader, changes, list, insights, damaged, settings, inAndOut } = props;
  const { t } = useLanguage();
  if (!articles) return <p role="status">{t('options_loading')}</p>;
  if (route.view === 'bin') return <BinView {...props} />;
  if (route.view === 'in-and-out') return <InAndOutView {...inAndOut} />;
  if (route.view === 'insights') return insights ?? <p role="status">{t('insights_loading')}</p>;
  if (route.view === 'settings') return settings && <SettingsView {...settings} />;
  if (route.view === 'changes' && changes) return <ChangesView {...changes} />;
  if (route.view === 'changes') return props.failure === null && <p role="status">{t('options_loading')}</p>;
  return (
    <>
      {damaged.length > 0 && (
        <p class="notice warning">
          {t('options_damaged', damaged.length)} <a href="#/bin">{t('damaged_look')}</a>
        </p>
      )}
      <ListAndReader
        list={{ ...list, route }}
        opened={opened}
        reader={reader}
        isInBin={props.removed.some(({ item }) => item.id === route.read)}
        onRestore={props.onRestore}
      />
    </>
  );
}
