import type { ListItem, SavedArticleChange } from '../../library/saved-article.ts';
import type { Facet } from '../../library/search/facets.ts';
import type { SavedSearch } from '../../platform/settings.ts';
import type { CitationStyle } from '../common/copy-citation.tsx';
import type { ListRoute } from './route.ts';

/** What the list shows, and what is done with it. */
export interface ListProps {
  readonly route: ListRoute;
  /** What the search and the sort order leave, in order. */
  readonly articles: readonly ListItem[];
  /** All that is on the list, in the same order. */
  readonly all: readonly ListItem[];
  /** Whether words are looked for, so that articles answer them more or less well. */
  readonly asksForWords: boolean;
  /** How many articles' texts cannot be searched yet. */
  readonly textsToRead: number;
  readonly selected: ReadonlySet<string>;
  /** Null while the filters are closed. */
  readonly facets: readonly Facet[] | null;
  readonly searches: readonly SavedSearch[];
  /** What is typed takes the place of what was there, everything else is a way that can be gone back. */
  readonly onQuery: (query: string) => void;
  readonly onGo: (route: ListRoute) => void;
  readonly onFilters: (isOpen: boolean) => void;
  readonly onToggleFilter: (field: Facet['field'], value: string) => void;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onChange: (ids: readonly string[], change: SavedArticleChange) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  /** Leads to where articles are handed over as a file. */
  readonly onExport: (ids: readonly string[]) => void;
  /** Copies articles' citations. @returns whether the browser let it */
  readonly onCopyCitations: (ids: readonly string[], style: CitationStyle) => Promise<boolean>;
  readonly onKeepSearch: (search: SavedSearch) => void;
  readonly onForgetSearch: (search: SavedSearch) => void;
}
