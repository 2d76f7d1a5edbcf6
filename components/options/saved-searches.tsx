import type { SavedSearch } from '../../platform/settings.ts';
import { useLanguage } from '../i18n.ts';
import { type ListRoute, toHash, toSortOrder } from './route.ts';

interface Props {
  readonly route: ListRoute;
  readonly searches: readonly SavedSearch[];
  readonly onKeep: (search: SavedSearch) => void;
  readonly onForget: (search: SavedSearch) => void;
}

/** The searches that the reader keeps, and a way to keep the one that is there. */
export function SavedSearches({ route, searches, onKeep, onForget }: Props) {
  const { t } = useLanguage();
  const query = route.query.trim();
  const isKept = searches.some((kept) => kept.query === query);
  if (searches.length === 0 && !query) return null;
  return (
    <section aria-label={t('options_searches')}>
      <ul class="row">
        {searches.map((search) => (
          <li key={search.query} class="chip">
            <a
              class="kept-search"
              title={search.query}
              dir="auto"
              href={toHash({ query: search.query, sort: toSortOrder(search.sort), read: route.read })}
              aria-current={search.query === query ? 'true' : undefined}
            >
              {search.query}
            </a>
            <button
              type="button"
              class="plain"
              aria-label={t('options_search_forget', search.query)}
              onClick={() => onForget(search)}
            >
              ×
            </button>
          </li>
        ))}
        {query && !isKept && (
          <li>
            <button type="button" onClick={() => onKeep({ query, sort: route.sort })}>
              {t('options_search_keep')}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
