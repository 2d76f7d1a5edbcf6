import type { ArticleDate } from '../../engine/model.ts';
import { useLanguage } from '../i18n.ts';

/** A date as the page states it: as precise, in its own zone, never converted to the reader's. */
export function ArticleDateText({ date }: { readonly date: ArticleDate }) {
  const { locale } = useLanguage();
  return <time dateTime={date.iso}>{formatArticleDate(date, locale)}</time>;
}

const optionsFor: Readonly<Record<ArticleDate['precision'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'long' },
  minute: { dateStyle: 'long', timeStyle: 'short' },
  second: { dateStyle: 'long', timeStyle: 'short' },
};

/** A date in the reader's language. The offset is shown where one is stated, and none is invented. */
export function formatArticleDate({ iso, precision, zone }: ArticleDate, locale: string): string {
  // The stated clock time is formatted as if it were UTC, so that nothing shifts it.
  const [day = '', time = '00:00'] = iso.split('T');
  const [year = '1970', month = '01', date = '01'] = day.split('-');
  const moment = new Date(`${year}-${month}-${date}T${time.slice(0, 5)}:00Z`);
  if (Number.isNaN(moment.getTime())) return iso;
  const text = new Intl.DateTimeFormat(locale, { ...optionsFor[precision], timeZone: 'UTC' }).format(moment);
  return zone === null || !iso.includes('T') ? text : `${text} (UTC${zone === '+00:00' ? '' : zone})`;
}
