import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';
import { ArticleGrid } from './article-grid.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { ListControls } from './list-controls.tsx';
import { ListHelp } from './list-help.tsx';
import type { ListProps } from './list-props.ts';
import { toHash } from './route.ts';
import { SavedSearches } from './saved-searches.tsx';
import { SelectionBar } from './selection-bar.tsx';

/** The saved list: search, filters, order, what is done with several at once, and a row for each article. */
export function ListView(props: ListProps) {
  const { t } = useLanguage();
  const { route, articles, selected, facets, onSelect, onChange, onRemove, onExport } = props;
  const [isHelped, setHelped] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
    if (event.key === '?') setHelped(true);
    else if (event.key === '/') search.current?.focus();
    else return;
    event.preventDefault();
  };
  const ids = [...selected];
  return (
    <section class="list-pane" aria-label={t('options_list')} onKeyDown={onKeyDown}>
      <ListControls {...props} search={search} onHelp={() => setHelped(true)} />
      <SavedSearches
        route={route}
        searches={props.searches}
        onKeep={props.onKeepSearch}
        onForget={props.onForgetSearch}
      />
      {facets && <FilterPanel facets={facets} onToggle={props.onToggleFilter} />}
      {selected.size > 0 && (
        <SelectionBar
          count={selected.size}
          hidden={selected.size - articles.filter(({ id }) => selected.has(id)).length}
          shown={articles.length}
          onSelectAll={() =>
            onSelect(
              articles.map(({ id }) => id),
              true,
            )
          }
          onSelectNone={() => onSelect(ids, false)}
          onChange={(change) => onChange(ids, change)}
          onRemove={() => onRemove(ids)}
          onExport={() => onExport(ids)}
          onCopyCitations={(style) => props.onCopyCitations(ids, style)}
        />
      )}
      {props.all.length === 0 && <EmptyList />}
      {props.all.length > 0 && articles.length === 0 && <p class="empty">{t('options_nothing_found')}</p>}
      {articles.length > 0 && (
        <ArticleGrid
          articles={articles}
          openId={route.read}
          selected={selected}
          toHref={(id) => toHash({ ...route, read: id })}
          onSelect={onSelect}
          onCommand={(command, { id, readAt }) => {
            if (command === 'open') props.onGo({ ...route, read: id });
            else if (command === 'remove') onRemove(selected.has(id) ? ids : [id]);
            else onChange([id], { readAt: readAt === null ? new Date().toISOString() : null });
          }}
        />
      )}
      {isHelped && <ListHelp onClose={() => setHelped(false)} />}
    </section>
  );
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select, dialog *');

function EmptyList() {
  const { t } = useLanguage();
  return (
    <div class="empty">
      <h2>{t('options_empty')}</h2>
      <p>{t('options_empty_how')}</p>
    </div>
  );
}
