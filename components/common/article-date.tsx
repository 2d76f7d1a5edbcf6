import type { ArticleDate } from '../../engine/model.ts';
import { useLanguage } from '../i18n.ts';
import { toDateFormat } from './formats.ts';

/** A date as the page states it: as precise, in its own zone, never converted to the reader's. */
export function ArticleDateText({
  date,
  isShort = false,
}: {
  readonly date: ArticleDate;
  readonly isShort?: boolean;
}) {
  const { locale } = useLanguage();
  return <time dateTime={date.iso}>{formatArticleDate(date, locale, isShort ? 'medium' : 'long')}</time>;
}

type DateLength = 'long' | 'medium';

function toOptions(precision: ArticleDate['precision'], length: DateLength): Intl.DateTimeFormatOptions {
  switch (precision) {
    case 'year':
      return { year: 'numeric' };
    case 'month':
      return { year: 'numeric', month: 'long' };
    case 'day':
      return { dateStyle: length };
    case 'minute':
    case 'second':
      return { dateStyle: length, timeStyle: 'short' };
  }
}

/** When a post of a live blog was published: the time of day, and the day where it is not the given one. */
export function PostTimeText({ date, day }: { readonly date: ArticleDate; readonly day: string | null }) {
  const { locale } = useLanguage();
  return (
    <time dateTime={date.iso} title={formatArticleDate(date, locale)}>
      {formatPostTime(date, day, locale)}
    </time>
  );
}

/**
 * A post's time in the reader's language, as short as it can be.
 *
 * @param day the day that goes without saying, as "2026-05-02"
 */
export function formatPostTime(date: ArticleDate, day: string | null, locale: string): string {
  const moment = toMoment(date.iso);
  if (!moment || !date.iso.includes('T')) return formatArticleDate(date, locale);
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const shown = date.iso.startsWith(day ?? '-')
    ? time
    : ({ ...time, day: 'numeric', month: 'short' } as const);
  return toDateFormat(locale, { ...shown, timeZone: 'UTC' }).format(moment);
}

/** The stated clock time as if it were UTC, so that nothing shifts it; null where it is none. */
function toMoment(iso: string): Date | null {
  const [day = '', time = '00:00'] = iso.split('T');
  const [year = '1970', month = '01', date = '01'] = day.split('-');
  const moment = new Date(`${year}-${month}-${date}T${time.slice(0, 5)}:00Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

/** A date in the reader's language. The offset is shown where one is stated, and none is invented. */
export function formatArticleDate(
  { iso, precision, zone }: ArticleDate,
  locale: string,
  length: DateLength = 'long',
): string {
  const moment = toMoment(iso);
  if (!moment) return iso;
  const text = toDateFormat(locale, { ...toOptions(precision, length), timeZone: 'UTC' }).format(moment);
  return zone === null || !iso.includes('T') ? text : `${text} (UTC${zone === '+00:00' ? '' : zone})`;
}

/** A date without its time of day. */
export const toDay = ({ iso, precision }: ArticleDate): ArticleDate => ({
  iso: iso.slice(0, 10),
  precision: precision === 'year' || precision === 'month' ? precision : 'day',
  zone: null,
});

/** A date of which only its ISO 8601 text is kept; as precise as that is. */
export function toArticleDate(iso: string): ArticleDate {
  const zone = /T.*?(Z|[+-]\d\d:\d\d)$/.exec(iso)?.[1] ?? null;
  const precision = (['year', 'month', 'day'] as const)[(iso.length - 4) / 3] ?? 'minute';
  return { iso, precision, zone: zone === 'Z' ? '+00:00' : zone };
}
