/** A language tag in the reader's own words ("English"), or the tag where it has none. */
export function toLanguageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Pages state tags that are none.
    return tag;
  }
}
