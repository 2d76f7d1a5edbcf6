import { toNumberFormat } from '../../common/formats.ts';
import { toCount } from '../../common/plural.ts';
import { type Language, useLanguage } from '../../i18n.ts';
import { toPercent } from '../../panel/percent.ts';
import { type Bar, BarChart } from './bar-chart.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './figure-props.ts';

type Publisher = FigureProps['insights']['sourcing']['shown'][number];

const shareOf = ({ anonymous, statements }: Publisher): number => anonymous / statements;

function toBar(publisher: Publisher, toAddress: FigureProps['toAddress'], language: Language): Bar {
  const { t, locale } = language;
  const { name, statements, anonymous } = publisher;
  const toLabel = (kind: string, count: number): string =>
    t('insights_mark', `${name}, ${kind}`, toCount(language, 'count_statements', count));
  const named = statements - anonymous;
  return {
    ...{ key: name, name, value: toPercent(shareOf(publisher), locale) },
    parts: [
      {
        ...{ key: 'anonymous', look: 'anonymous', size: anonymous / statements },
        href: toAddress(['from', name], ['is', 'anonymous']),
        label: toLabel(t('insights_anonymous'), anonymous),
      },
      {
        ...{ key: 'named', look: 'named', size: named / statements },
        href: toAddress(['from', name]),
        label: toLabel(t('insights_named'), named),
      },
    ].filter(({ size }) => size > 0),
  };
}

/** How the statements in each publisher's articles divide between anonymous sources and all others. */
export function SourcingFigure({ insights, toAddress }: FigureProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const number = toNumberFormat(locale);
  // The largest share of anonymous statements first, among the publishers with most statements.
  const rows = [...insights.sourcing.shown].sort((a, b) => shareOf(b) - shareOf(a));
  const title = t('insights_sourcing');
  const sum = (part: 'statements' | 'anonymous'): number => rows.reduce((all, row) => all + row[part], 0);
  const [first] = rows;
  return (
    <ChartFigure
      title={title}
      caption={
        first
          ? t(
              'insights_sourcing_caption',
              number.format(sum('anonymous')),
              toCount(language, 'count_statements', sum('statements')),
              first.name,
              toPercent(shareOf(first), locale),
            )
          : t('insights_none')
      }
      heads={[t('insights_publishers'), t('insights_anonymous'), t('shares_statements'), t('shares_sources')]}
      rows={rows.map(({ name, anonymous, statements, sources }) => ({
        ...{ key: name, href: toAddress(['from', name]), name },
        cells: [number.format(anonymous), number.format(statements), number.format(sources)],
      }))}
      above={
        <ul class="chart-legend">
          <li>
            <span class="swatch anonymous" aria-hidden="true" />
            {t('insights_anonymous')}
          </li>
          <li>
            <span class="swatch named" aria-hidden="true" />
            {t('insights_named')}
          </li>
        </ul>
      }
    >
      {first && <BarChart title={title} full={1} bars={rows.map((row) => toBar(row, toAddress, language))} />}
    </ChartFigure>
  );
}
