import type { Language } from '../../components/i18n.ts';
import type { ListProps } from '../../components/options/list-props.ts';
import { type ListRoute, toHash } from '../../components/options/route.ts';
import type { LibrarySnapshot } from '../../library/library-reader.ts';
import type { ListItem } from '../../library/saved-article.ts';
import { countFacets } from '../../library/search/facets.ts';
import { type TextHits, toMatcher } from '../../library/search/match.ts';
import { parseQuery, type Query, toggleFilter } from '../../library/search/query.ts';
import { rankArticles } from '../../library/search/relevance.ts';
import { sortArticles } from '../../library/search/sort.ts';
import { sendToBackground } from '../../platform/send.ts';
import type { Settings } from '../../platform/settings.ts';
import { copyCitations } from './copy-citations.ts';
import type { ShownSettings } from './shown-settings.ts';
import { createTextSearch } from './text-search.ts';

interface Ways {
  readonly language: Language;
  readonly settings: ShownSettings;
  readonly draw: () => void;
  /** Does something that may fail, which is then told. */
  readonly attempt: (doing: string, work: () => Promise<unknown>) => void;
  readonly onRemove: (articles: readonly ListItem[]) => void;
  readonly onExport: (ids: readonly string[]) => void;
}

/** The list as its address wants it shown, with what is selected on it. */
export interface ListSession {
  toProps(route: ListRoute): Omit<ListProps, 'route'>;
  /** Takes the list as it stands now. */
  setSnapshot(snapshot: LibrarySnapshot): void;
  /** Has the texts searched of what is on the list now. */
  followTexts(): void;
}

/** Keeps the last outcome of a function, for as long as it is asked the same. */
function keepLast<Asked extends readonly unknown[], Answer>(answer: (...asked: Asked) => Answer) {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;
  return (...asked: Asked): Answer => {
    if (!last?.asked.every((value, i) => value === asked[i])) last = { asked, answer: answer(...asked) };
    return last.answer;
  };
}

/** Nothing is selected and no filter is open. */
export function createListSession({
  language,
  settings,
  draw,
  attempt,
  onRemove,
  onExport,
}: Ways): ListSession {
  let items: readonly ListItem[] = [];
  let selected: ReadonlySet<string> = new Set();
  let areFiltersOpen = false;
  const list = keepLast((all: typeof items) => all.filter(({ removedAt }) => removedAt === null));
  const sort = keepLast((all: typeof items, order: ListRoute['sort']) =>
    sortArticles(list(all), order, language.locale),
  );
  const parse = keepLast(parseQuery);
  const find = keepLast((all: typeof items, query: Query, hits: TextHits) =>
    query.length === 0 ? all : all.filter(toMatcher(query, hits)),
  );
  const rank = keepLast(rankArticles);
  let lastFound: typeof items | null = null;
  /** What was found last stays until the texts' answer is there: the list would be short for a moment with every key. */
  const search = (all: typeof items, query: Query): typeof items => {
    if (!lastFound || texts.isKnown(query)) lastFound = find(all, query, texts.hits);
    return lastFound;
  };
  const count = keepLast(countFacets);
  const texts = createTextSearch(draw);
  const go = (route: ListRoute): void => {
    location.hash = toHash(route);
  };
  const keepSearches = (doing: string, searches: Settings['searches']): void =>
    attempt(doing, () =>
      settings.change({ searches }, () => sendToBackground('change-settings', { searches })),
    );

  return {
    setSnapshot(snapshot) {
      items = snapshot.items;
      if (selected.size === 0) return;
      const listed = new Set(list(items).map(({ id }) => id));
      selected = new Set([...selected].filter((id) => listed.has(id)));
    },
    followTexts: () => texts.follow(list(items)),
    toProps(route) {
      const all = sort(items, route.sort);
      const query = parse(route.query);
      const found = search(all, query);
      const articles = route.sort === 'relevance' ? rank(found, query) : found;
      const searches = settings.current?.searches ?? [];
      return {
        ...{ articles, all, selected, searches },
        asksForWords: query.some(({ kind, isExcluded }) => kind === 'text' && !isExcluded),
        textsToRead: texts.left,
        facets: areFiltersOpen ? count(all, articles, query, texts.hits) : null,
        onQuery: (text) => {
          history.replaceState(null, '', toHash({ ...route, query: text }));
          // Else the answer draws.
          if (texts.isKnown(parse(text))) draw();
        },
        onGo: go,
        onFilters: (isOpen) => {
          areFiltersOpen = isOpen;
          draw();
        },
        onToggleFilter: (field, value) => go({ ...route, query: toggleFilter(route.query, field, value) }),
        onSelect: (ids, isSelected) => {
          const asked = new Set(ids);
          const others = [...selected].filter((id) => !asked.has(id));
          selected = new Set(isSelected ? [...selected, ...ids] : others);
          draw();
        },
        onChange: (ids, change) =>
          attempt('changing articles', () => sendToBackground('update', { ids: [...ids], change })),
        onRemove(ids) {
          const asked = new Set(ids);
          onRemove(all.filter(({ id }) => asked.has(id)));
        },
        ...{ onExport, onCopyCitations: copyCitations },
        onKeepSearch: (kept) => keepSearches('keeping a search', [...searches.slice(-99), kept]),
        onForgetSearch: (forgotten) =>
          keepSearches(
            'forgetting a search',
            searches.filter(({ query: other }) => other !== forgotten.query),
          ),
      };
    },
  };
}
