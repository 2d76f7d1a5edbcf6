/**
 * An article as citation programs know it: CSL-JSON (Citation Style Language 1.0.2, docs.citationstyles.org), of the type
 * `article-newspaper`, as far as Byline fills it. Field names are CSL's own.
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly section?: string;
  readonly 'publisher-place'?: string;
  /** The wire agency that it came by. */
  readonly source?: string;
  readonly URL: string;
  readonly language?: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
}

/** A person, or an agency or desk as it is printed. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** A day, a month or a year: the numbers that are known, the year first. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number?, number?]];
}
