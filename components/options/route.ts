import type { SortOrder } from '../../library/search/sort.ts';
import type { MessageKey } from '../i18n.ts';
import { type InsightsChoice, readInsightsChoice } from './insights/insights-choice.ts';

/** The orders of the list with what they are called. */
export const sortNames: Readonly<Record<SortOrder, MessageKey>> = {
  saved: 'options_sort_saved',
  'saved-first': 'options_sort_saved_first',
  published: 'options_sort_published',
  'published-first': 'options_sort_published_first',
  title: 'options_sort_title',
  words: 'options_sort_words',
  relevance: 'options_sort_relevance',
};

/** The list: what is looked for, in which order, and the article that is open beside it. */
export interface ListRoute {
  readonly view: 'list';
  readonly query: string;
  readonly sort: SortOrder;
  readonly read: string | null;
}

/** A view of the options page, by its address (the part behind "#"). */
export type OptionsRoute =
  | ListRoute
  | { readonly view: 'insights'; readonly choice: InsightsChoice }
  | { readonly view: 'bin' }
  | { readonly view: 'settings' }
  | { readonly view: 'in-and-out' }
  /** What has changed in an article. */
  | { readonly view: 'changes'; readonly id: string };

/** An order by its name; unknown names are the usual one. */
export const toSortOrder = (value: string): SortOrder => (isSortOrder(value) ? value : 'saved');

const isSortOrder = (value: string): value is SortOrder => Object.hasOwn(sortNames, value);
const isId = (value: string): boolean => /^[a-z0-9-]{1,64}$/.test(value);

/** The view that an address names; unknown addresses show the list. "#/read/ID" is an article of the list as well. */
export function toRoute(hash: string): OptionsRoute {
  const [, view = '', id = '', parameters = ''] = /^#\/([\w-]*)\/?([a-z0-9-]*)\??(.*)$/s.exec(hash) ?? [];
  if (view === 'bin') return { view };
  if (view === 'insights') return { view, choice: readInsightsChoice(hash) };
  if (view === 'settings') return { view };
  if (view === 'in-and-out') return { view };
  if (view === 'changes' && isId(id)) return { view, id };
  const asked = new URLSearchParams(parameters);
  const read = view === 'read' ? id : (asked.get('read') ?? '');
  return {
    view: 'list',
    query: asked.get('q') ?? '',
    sort: toSortOrder(asked.get('sort') ?? ''),
    read: isId(read) ? read : null,
  };
}

/** The address of a list; what is as always is left out. */
export function toHash({ query, sort, read }: Omit<ListRoute, 'view'>): string {
  const asked = new URLSearchParams();
  if (query) asked.set('q', query);
  if (sort !== 'saved') asked.set('sort', sort);
  if (read) asked.set('read', read);
  return asked.size > 0 ? `#/?${asked}` : '#/';
}
