/** What `Intl` needs long to make, kept by what it was made from; there are few. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function recall<T>(known: Map<string, T>, key: string, create: () => T): T {
  const there = known.get(key);
  if (there) return there;
  const created = create();
  known.set(key, created);
  return created;
}

/** `Intl.NumberFormat`, made once for each language and manner. */
export const toNumberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  recall(numberFormats, locale + JSON.stringify(options), () => new Intl.NumberFormat(locale, options));

/** `Intl.DateTimeFormat`, made once for each language and manner: each row of a list would make some of its own. */
export const toDateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  recall(dateFormats, locale + JSON.stringify(options), () => new Intl.DateTimeFormat(locale, options));
