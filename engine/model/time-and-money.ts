/**
 * What a text dates and what it counts in money. Offsets are UTF-16 code units into `Article.text`, `end` exclusive, as
 * in `Span` of engine/model.ts, which hands these types on.
 */

/** TimeML's types of time expressions (Pustejovsky et al. 2003): a day or longer, less than one, how long, how often. */
export type TimexType = 'date' | 'time' | 'duration' | 'set';

/** What the ends of a timex's value are told to. */
export type TimexPrecision = 'year' | 'month' | 'day' | 'minute';

/** An expression of time ("25 September", "last week", "for two years"), with what it means where that can be known. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: TimexType;
  /**
   * ISO 8601. Dates and times: a point as precise as said ("2017-09", "2017-09-25T09:30"), or an interval whose last
   * day, month or year belongs to it ("2017-09-18/2017-09-24", "1990/1999"). Durations: "P2Y". Null where the text
   * does not tell, and for sets.
   */
  readonly value: string | null;
  /** Null where there is no value, and for durations. */
  readonly precision: TimexPrecision | null;
  /** What a relative value is reckoned from: the day of publication, another date of the sentence, or nothing. */
  readonly anchor: 'published' | 'text' | null;
}

/** A sum of money ("$5 million", "Rs 500 crore"). */
export interface MoneyAmount {
  readonly start: number;
  readonly end: number;
  /** In whole units of the currency; null where no one number is said ("billions of dollars", "$5-10 million"). */
  readonly amount: number | null;
  /** ISO 4217; null where several currencies go by that name and the text does not tell which. */
  readonly currency: string | null;
}
