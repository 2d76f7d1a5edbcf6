import type { TimeUnit } from '../../../library/insights/time-bins.ts';
import { toDateFormat, toNumberFormat } from '../../common/formats.ts';
import { toCount } from '../../common/plural.ts';
import { type MessageKey, useLanguage } from '../../i18n.ts';
import { toPercent } from '../../panel/percent.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './figure-props.ts';
import { WeekChart } from './week-chart.tsx';

const unitNames: Readonly<Record<TimeUnit, MessageKey>> = {
  week: 'insights_week',
  month: 'insights_month',
  year: 'insights_year',
};
const titles: Readonly<Record<TimeUnit, MessageKey>> = {
  week: 'insights_by_week',
  month: 'insights_by_month',
  year: 'insights_by_year',
};

/** A bin's days in words: "4 – 10 May 2026", "May 2026", "2026". */
export function toBinText(start: string, end: string, unit: TimeUnit, locale: string): string {
  const first = new Date(start);
  const options: Readonly<Record<TimeUnit, Intl.DateTimeFormatOptions>> = {
    week: { dateStyle: 'medium' },
    month: { month: 'long', year: 'numeric' },
    year: { year: 'numeric' },
  };
  const format = toDateFormat(locale, { ...options[unit], timeZone: 'UTC' });
  return unit === 'week'
    ? format.formatRange(first, new Date(Date.parse(end) - 86_400_000))
    : format.format(first);
}

/** Articles by week, saved and read. */
export function WeekFigure({ insights, toAddress }: FigureProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const { unit, bins } = insights.weeks;
  const number = toNumberFormat(locale);
  const marks = bins.map((bin) => {
    const text = toBinText(bin.start, bin.end, unit, locale);
    const label = t('insights_mark', text, toCount(language, 'count_articles', bin.articles));
    return { ...bin, text, label, href: toAddress(['saved-after', bin.start], ['saved-before', bin.end]) };
  });
  const most = marks.reduce((best, one) => (one.articles > best.articles ? one : best), {
    text: '',
    articles: 0,
  });
  const title = t(titles[unit]);
  return (
    <ChartFigure
      title={title}
      caption={t(
        'insights_week_caption',
        most.text,
        toCount(language, 'count_articles', most.articles),
        toPercent(insights.read / insights.articles, locale),
      )}
      heads={[t(unitNames[unit]), t('insights_articles'), t('insights_read')]}
      rows={marks
        .filter(({ articles }) => articles > 0)
        .reverse()
        .map(({ start, href, text, articles, read }) => ({
          ...{ key: start, href, name: text },
          cells: [number.format(articles), number.format(read)],
        }))}
      above={
        <ul class="chart-legend">
          <li>
            <span class="swatch read" aria-hidden="true" />
            {t('insights_read')}
          </li>
          <li>
            <span class="swatch unread" aria-hidden="true" />
            {t('insights_unread')}
          </li>
        </ul>
      }
    >
      <WeekChart title={title} marks={marks} />
    </ChartFigure>
  );
}
