import type { ArticleDate, Evidence } from '../../model.ts';
import { parseStatedDate } from '../../text/dates.ts';
import type { DayOrders } from '../../text/day-order.ts';
import { truncate } from '../../text/whitespace.ts';
import type { DateMeaning } from './date-meanings.ts';
import type { Candidate } from './pick-field.ts';

/** Which kind of place a date was read from. */
export const dateSources = [
  'json-ld',
  'meta',
  'microdata',
  'time',
  'text',
  'attribute',
  'script',
  'url',
  'image',
] as const;

/** Whose date it is: this article's own, the page's, or that of something else on it (a comment, a video, a teaser). */
export const dateHolders = ['own', 'page', 'other'] as const;

/** A date that the page states somewhere, with what is known of the place. */
export interface FoundOnPage extends Candidate<ArticleDate> {
  readonly source: (typeof dateSources)[number];
  readonly meaning: DateMeaning;
  readonly holder: (typeof dateHolders)[number];
  /** The property's name in lower case: "datepublished", "article:published_time"; empty where there is none. */
  readonly name: string;
  /** Index of the block that shows it, or -1. */
  readonly block: number;
  /** The share of its block that the date is, 0 to 1; 1 where it stands in no block. */
  readonly shareOfBlock: number;
  /** How many characters stand before it in its block. */
  readonly offset: number;
}

export const outsideBlocks = { block: -1, shareOfBlock: 1, offset: 0 } as const;

/** A string as a date with its evidence; none where it is no date. */
export function parseCandidate(
  raw: string,
  at: Omit<Evidence, 'raw'>,
  orders: DayOrders,
): Candidate<ArticleDate>[] {
  const value = /\d/.test(raw) ? parseStatedDate(raw.slice(0, 200), orders) : null;
  return value ? [{ value, evidence: { ...at, raw: truncate(raw, 300) } }] : [];
}

const day = 86_400_000;
/** Where a day begins first on Earth, it is this much earlier than in UTC. */
const earliestZone = (14 / 24) * day;

/**
 * Whether an article can be from that day: not from before there was a web to print on, nor from the epoch that empty
 * databases give, nor from a day that has begun nowhere on Earth.
 */
export function isPlausible({ iso }: ArticleDate): boolean {
  const moment = Date.parse(iso.slice(0, 10));
  return moment > Date.UTC(1990, 0, 1) && moment <= Date.now() + earliestZone;
}
