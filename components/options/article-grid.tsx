import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListItem } from '../../library/saved-article.ts';
import { useVirtualRows } from '../common/use-virtual-rows.ts';
import { useLanguage } from '../i18n.ts';
import { ArticleCells } from './article-row.tsx';
import { type RowCommand, toRowCommand } from './row-keys.ts';

interface Props {
  readonly articles: readonly ListItem[];
  /** The article that is open beside the list. */
  readonly openId: string | null;
  readonly selected: ReadonlySet<string>;
  readonly toHref: (id: string) => string;
  readonly onSelect: (ids: readonly string[], isSelected: boolean) => void;
  readonly onCommand: (command: 'open' | 'remove' | 'read', article: ListItem) => void;
}

/** About how high a row is, in CSS pixels, before it has been seen. */
const usualHeight = 104;

/**
 * The rows of the list, of which only those in sight are there. One row at a time can be reached by Tab; keys go from
 * row to row, open, select and delete (the pattern "grid" of the WAI-ARIA Authoring Practices).
 */
export function ArticleGrid({ articles, openId, selected, toHref, onSelect, onCommand }: Props) {
  const { t } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, step, setActiveId } = useActiveRow(articles);
  const { rows, height, scrollTo, measure } = useVirtualRows({
    scroller,
    count: articles.length,
    estimate: usualHeight,
    kept: active,
    keyOf: (index) => articles[index]?.id ?? String(index),
  });
  const focusRow = useFocusOnRow(scroller, active, scrollTo);

  const run = (command: RowCommand): void => {
    const article = articles[active];
    if (!article) return;
    if (command.kind === 'go' || command.kind === 'extend') {
      const next = step(command.by);
      if (command.kind === 'extend') onSelect([article.id, next?.id ?? article.id], true);
      focusRow();
    } else if (command.kind === 'select') onSelect([article.id], !selected.has(article.id));
    else if (command.kind === 'select-all')
      onSelect(
        articles.map(({ id }) => id),
        true,
      );
    else if (command.kind === 'select-none') onSelect([...selected], false);
    else {
      if (command.kind === 'remove') focusRow();
      onCommand(command.kind, article);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = toRowCommand(event, Math.max(1, rows.length - 8));
    if (!command) return;
    event.preventDefault();
    run(command);
  };

  return (
    <div class="articles" ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be laid out one below the other as they come and go. */}
      <div
        role="grid"
        aria-label={t('options_list')}
        aria-rowcount={articles.length}
        aria-multiselectable="true"
        style={{ blockSize: `${height}px` }}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {rows.map(({ index, start }) => {
          const saved = articles[index];
          return (
            saved && (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              <div
                key={saved.id}
                role="row"
                class={`article-row${saved.readAt === null ? '' : ' is-read'}`}
                aria-rowindex={index + 1}
                aria-selected={selected.has(saved.id)}
                aria-current={saved.id === openId ? 'true' : undefined}
                tabIndex={index === active ? 0 : -1}
                data-index={index}
                ref={measure}
                style={{ transform: `translateY(${start}px)` }}
                onFocusIn={() => setActiveId(saved.id)}
              >
                <ArticleCells
                  saved={saved}
                  href={toHref(saved.id)}
                  isSelected={selected.has(saved.id)}
                  onSelect={(isSelected) => onSelect([saved.id], isSelected)}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/** Which row keys work on. It stays with its article; where that is gone, the one in its place follows. */
function useActiveRow(articles: readonly ListItem[]) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const lastIndex = useRef(0);
  const found = articles.findIndex(({ id }) => id === activeId);
  const active = found >= 0 ? found : Math.min(lastIndex.current, articles.length - 1);
  useEffect(() => {
    lastIndex.current = Math.max(0, active);
  }, [active]);
  return {
    active,
    setActiveId,
    step: (by: number): ListItem | undefined => {
      const next = articles[Math.max(0, Math.min(articles.length - 1, active + by))];
      if (next) setActiveId(next.id);
      return next;
    },
  };
}

/** Moves the focus to the row that keys work on, once that is there. */
function useFocusOnRow(
  scroller: { readonly current: HTMLElement | null },
  active: number,
  scrollTo: (index: number) => void,
): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    scrollTo(active);
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    isWanted.current = false;
  });
  return () => {
    isWanted.current = true;
  };
}
