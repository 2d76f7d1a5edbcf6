import { toNumberFormat } from '../../common/formats.ts';
import { toCount } from '../../common/plural.ts';
import { useLanguage } from '../../i18n.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './figure-props.ts';
import { nameOperators } from './list-address.ts';

/** Whose statements there are most of. */
export function QuotedFigure({ insights, toAddress }: FigureProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const number = toNumberFormat(locale);
  const { shown, total } = insights.quoted;
  const title = t('insights_quoted');
  const rows = shown.map((quoted) => ({
    ...quoted,
    key: `${quoted.type} ${quoted.name}`,
    href: toAddress([nameOperators[quoted.type], quoted.name]),
    label: t('insights_mark', quoted.name, toCount(language, 'count_statements', quoted.statements)),
  }));
  const [first] = rows;
  return (
    <ChartFigure
      title={title}
      caption={
        first
          ? t(
              'insights_quoted_caption',
              first.name,
              toCount(language, 'count_statements', first.statements),
              toCount(language, 'count_articles', first.quotedIn),
              number.format(rows.length),
              number.format(total),
            )
          : t('insights_none')
      }
      heads={[t('shares_speakers'), t('shares_statements'), t('insights_articles')]}
      rows={rows.map(({ key, href, name, statements, quotedIn }) => ({
        ...{ key, href, name },
        cells: [number.format(statements), number.format(quotedIn)],
      }))}
    >
      {first && (
        <BarChart
          title={title}
          bars={rows.map(({ key, href, label, name, type, statements }) => ({
            ...{ key, name, value: number.format(statements) },
            parts: [{ key, size: statements, href, label, look: type }],
          }))}
        />
      )}
    </ChartFigure>
  );
}
