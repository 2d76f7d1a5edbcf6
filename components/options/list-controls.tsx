import type { RefObject } from 'preact';
import { toNumberFormat } from '../common/formats.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import type { ListProps } from './list-props.ts';
import { sortNames, toSortOrder } from './route.ts';

interface Props
  extends Pick<
    ListProps,
    | 'route'
    | 'articles'
    | 'all'
    | 'asksForWords'
    | 'textsToRead'
    | 'facets'
    | 'onQuery'
    | 'onGo'
    | 'onFilters'
  > {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** The field for searching, the order, the filters' button, and how many articles are found. */
export function ListControls(props: Props) {
  const { route, articles, all, textsToRead, facets, search, onQuery, onGo, onFilters, onHelp } = props;
  const { t, locale } = useLanguage();
  const number = toNumberFormat(locale);
  const orders = Object.entries<MessageKey>(sortNames).filter(
    ([order]) => order !== 'relevance' || props.asksForWords || route.sort === order,
  );
  return (
    <>
      <search class="list-controls">
        <label class="field grow">
          <span class="label">{t('options_search')}</span>
          <input
            type="search"
            dir="auto"
            ref={search}
            value={route.query}
            maxLength={2000}
            placeholder={t('options_search_hint')}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{t('options_sort')}</span>
          <select
            value={route.sort}
            onChange={(event) => onGo({ ...route, sort: toSortOrder(event.currentTarget.value) })}
          >
            {orders.map(([order, name]) => (
              <option key={order} value={order}>
                {t(name)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <div class="row list-status">
        <p class="quiet" role="status">
          {route.query
            ? t('options_found', number.format(articles.length), number.format(all.length))
            : t('options_count', number.format(all.length))}
        </p>
        {textsToRead > 0 && <p class="quiet">{t('options_texts_to_read', number.format(textsToRead))}</p>}
        <span class="grow" />
        <button
          type="button"
          aria-expanded={facets !== null}
          aria-controls="filters"
          onClick={() => onFilters(facets === null)}
        >
          {t('options_filters')}
        </button>
        <button type="button" onClick={onHelp} aria-label={t('list_help_title')}>
          ?
        </button>
      </div>
    </>
  );
}
