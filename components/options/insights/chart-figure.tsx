import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../i18n.ts';

/** A row of the table beside a drawing: a link, and numbers. */
export interface TableRow {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  readonly cells: readonly string[];
}

interface Props {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly caption: string;
  /** What is to be known of the table's columns besides. */
  readonly note?: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** What stands between the title and the drawing: choices, a legend. */
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Where there is room for a table beside the drawing (insights.css has the same). */
const wide = '(min-width: 900px)';

/** A drawing with its title, a sentence that says what is seen, and the same numbers as a table beside it. */
export function ChartFigure({ title, caption, note, heads, rows, above, children }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const [isOpenAtFirst] = useState(() => matchMedia(wide).matches);
  return (
    <section class="chart-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {above}
      <p class="chart-caption">{caption}</p>
      <div class="chart-and-table">
        <div class="chart-place">{children}</div>
        <details open={isOpenAtFirst}>
          <summary>{t('insights_as_table')}</summary>
          <div class="chart-table-place">
            <NumbersTable title={title} heads={heads} rows={rows} />
          </div>
          {note && <p class="quiet">{note}</p>}
        </details>
      </div>
    </section>
  );
}

function NumbersTable({ title, heads, rows }: Pick<Props, 'title' | 'heads' | 'rows'>) {
  return (
    <table class="chart-table">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, href, name, cells }) => (
          <tr key={key}>
            <th scope="row">
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            </th>
            {cells.map((cell, i) => (
              <td key={i}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
