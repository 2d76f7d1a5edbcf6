import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';
import { ArticleBar } from './article-bar.tsx';
import type { ListProps } from './list-props.ts';
import { ListView } from './list-view.tsx';
import { type OpenedArticle, OpenedArticleView } from './opened-article-view.tsx';
import type { ReaderProps } from './reader-view.tsx';
import { toHash } from './route.ts';

interface Props {
  readonly list: ListProps;
  /** The article that the address names, as far as it has been read. */
  readonly opened: OpenedArticle;
  readonly reader: ReaderProps | null;
  /** Whether that article lies in the bin. */
  readonly isInBin: boolean;
  readonly onRestore: (ids: readonly string[]) => void;
}

/** How many tags are offered while one is typed. */
const mostKnownTags = 500;

/**
 * The list with the article that is open beside it; in narrow windows one or the other. Opening an article takes the
 * focus to it, Escape takes it back to the row.
 */
export function ListAndReader({ list, opened, reader, isInBin, onRestore }: Props) {
  const { t } = useLanguage();
  const panes = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const { route, articles } = list;
  const listRoute = { ...route, read: null };
  useFocusOfPanes(panes, pane, route.read);
  const saved = list.all.find(({ id }) => id === route.read);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Within the article, Escape closes what is open there.
    if (event.key !== 'Escape' || event.target !== event.currentTarget) return;
    event.preventDefault();
    list.onGo(listRoute);
  };
  const follow = (): void => {
    const at = articles.findIndex(({ id }) => id === route.read);
    const next = articles[at + 1] ?? articles[at - 1];
    list.onGo({ ...route, read: next?.id ?? null });
  };
  return (
    <div class={`panes${route.read ? ' is-reading' : ''}`} ref={panes}>
      <ListView {...list} />
      <section
        class="reader-pane"
        aria-label={t('options_article')}
        tabIndex={-1}
        ref={pane}
        onKeyDown={onKeyDown}
      >
        {route.read && (
          <ArticleBar
            key={route.read}
            saved={saved ?? null}
            reader={opened.kind === 'open' ? reader : null}
            listHref={toHash(listRoute)}
            toKnownTags={() => [...new Set(list.all.flatMap(({ tags }) => tags))].slice(0, mostKnownTags)}
            onChange={(change) => saved && list.onChange([saved.id], change)}
            onRemove={() => {
              if (!saved) return;
              follow();
              list.onRemove([saved.id]);
            }}
          />
        )}
        {/* Always there, since screen readers tell of changes only in what they know already. */}
        <div role="status">
          {route.read && isInBin && (
            <div class="notice row in-bin">
              <span>{t('reader_in_bin')}</span>
              <button type="button" onClick={() => route.read && onRestore([route.read])}>
                {t('options_restore')}
              </button>
            </div>
          )}
        </div>
        {route.read ? (
          <OpenedArticleView opened={opened} reader={reader} isLink={saved?.isStub ?? false} />
        ) : (
          <p class="empty">{t('options_none_open')}</p>
        )}
      </section>
    </div>
  );
}

/** Takes the focus to an article that is opened from the list, and back to its row when it is closed. */
function useFocusOfPanes(
  panes: { readonly current: HTMLElement | null },
  pane: { readonly current: HTMLElement | null },
  openId: string | null,
): void {
  const last = useRef(openId);
  useEffect(() => {
    const before = last.current;
    last.current = openId;
    if (before === openId) return;
    const focused = document.activeElement;
    if (openId !== null && focused?.closest('[role=row]')) {
      pane.current?.focus({ preventScroll: true });
    }
    // The window scrolls the article. Where it was read to before, the reader view goes there once its text is there.
    if (openId !== null) scrollTo({ top: 0, behavior: 'instant' });
    if (openId === null && (focused === document.body || pane.current?.contains(focused) || focused === null))
      panes.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus();
  }, [openId]);
}
