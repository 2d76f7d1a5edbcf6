import { log, signedLog } from '../feature-scales.ts';
import type { PageReading } from '../page-reading.ts';
import { dateMeanings } from './date-meanings.ts';
import { describeOccurrences } from './date-occurrences.ts';
import type { DayOnPage } from './days-on-page.ts';
import { dateHolders, dateSources, type FoundOnPage } from './found-dates.ts';
import { monthInAddress } from './stated-dates.ts';

const toDayNumber = (iso: string): number =>
  Date.parse(iso.length === 4 ? `${iso}-01-01` : iso.padEnd(10, '-01')) / 86_400_000;

/**
 * One vector of numbers for each day that the page names: which properties state it, where it is shown and what is
 * said of it there, and how it stands to the page's other days. All vectors have the same length and order, the one
 * that the trees were trained with.
 */
export function toDayFeatures(days: readonly DayOnPage[], reading: PageReading): Float32Array[] {
  const page = describePage(days, reading);
  const occurrences = describeOccurrences(days, reading);
  return days.map((day, i) =>
    Float32Array.from([
      ...describeStatements(day),
      ...(occurrences[i] ?? []),
      ...describeRelations(day, page),
    ]),
  );
}

/** Properties whose names say more than their meaning does. */
const tellingNames: readonly RegExp[] = [
  /^article:published_time$|^article\.published$/,
  /^datepublished$/,
  /^(?:pub)?date$|^pubdate$/,
  /^(?:dc|dcterms|citation|parsely|sailthru|cxenseparse)[.:_-]/,
  /^article:modified_time$|^datemodified$/,
  /^og:updated_time$/,
  /last[-_]?mod|^updated/,
  /^datecreated$|created/,
  /^uploaddate$/,
];

function describeStatements({ found }: DayOnPage): number[] {
  const has = (test: (one: FoundOnPage) => boolean): number => (found.some(test) ? 1 : 0);
  const statedBy = (source: FoundOnPage['source']): number[] =>
    dateHolders.flatMap((holder) =>
      (['published', 'modified'] as const).map((meaning) =>
        has((one) => one.source === source && one.holder === holder && one.meaning === meaning),
      ),
    );
  return [
    ...statedBy('json-ld'),
    ...statedBy('microdata'),
    ...dateSources.map((source) => has((one) => one.source === source)),
    ...dateMeanings.map((meaning) => has((one) => one.meaning === meaning && one.source === 'meta')),
    ...dateMeanings.map((meaning) => has((one) => one.meaning === meaning && one.source === 'time')),
    ...dateMeanings.map((meaning) => has((one) => one.meaning === meaning && one.source === 'text')),
    ...tellingNames.map((name) => has((one) => one.block < 0 && name.test(one.name))),
    has(({ block, value }) => block < 0 && value.precision === 'second'),
    has(
      ({ block, value, evidence }) => block < 0 && value.precision === 'day' && !/^\d{4}/.test(evidence.raw),
    ),
    has(({ value }) => value.zone !== null && value.zone !== '+00:00'),
    // A day in a zone of its own, kept in UTC: 22:00 of the day before.
    has(({ value, block }) => block < 0 && /T(?:2[0-3]:00(?::00)?|1[0-9]:00:00)\+00:00$/.test(value.iso)),
    has(({ value, block }) => block < 0 && /T00:00(?::00)?\+00:00$/.test(value.iso)),
    has(({ value }) => value.precision === 'month' || value.precision === 'year'),
    log(found.length),
    new Set(found.map(({ source }) => source)).size,
  ];
}

/** What the relations of a day to the page's others are reckoned from. */
interface PageDays {
  readonly numbers: readonly number[];
  readonly published: number | null;
  readonly modified: number | null;
  readonly shownNearTitle: number | null;
  readonly addressDay: number | null;
  readonly month: string | null;
  readonly instants: ReadonlyMap<number, ReadonlySet<string>>;
}

function describePage(days: readonly DayOnPage[], { signals, titleBlock, body }: PageReading): PageDays {
  const firstWhere = (test: (one: FoundOnPage) => boolean): number | null => {
    const day = days.find(({ found }) => found.some(test));
    return day ? toDayNumber(day.iso) : null;
  };
  const first = body[0] ?? 0;
  const instants = new Map<number, Set<string>>();
  for (const { iso, found } of days)
    for (const { value } of found)
      if (value.zone !== null) {
        const minute = Math.floor(Date.parse(value.iso) / 60_000);
        instants.set(minute, (instants.get(minute) ?? new Set()).add(iso));
      }
  return {
    numbers: [...new Set(days.map(({ iso }) => toDayNumber(iso)))].sort((a, b) => a - b),
    published: firstWhere(
      ({ block, meaning, holder }) => block < 0 && meaning === 'published' && holder !== 'other',
    ),
    modified: firstWhere(
      ({ block, meaning, holder }) => block < 0 && meaning === 'modified' && holder !== 'other',
    ),
    shownNearTitle: firstWhere(
      ({ block }) => block >= 0 && block >= titleBlock && block <= first + 1 && titleBlock >= 0,
    ),
    addressDay: firstWhere(({ source, meaning }) => source === 'url' && meaning === 'unsaid'),
    month: monthInAddress(signals.url) ?? monthInAddress(signals.meta.get('og:image')?.[0]?.value ?? ''),
    instants,
  };
}

const unknown = -999;

function describeRelations({ iso, found }: DayOnPage, page: PageDays): number[] {
  const number = toDayNumber(iso);
  const since = (other: number | null): number => (other === null ? unknown : signedLog(number - other));
  const isSameInstant = found.some(({ value }) => {
    const days =
      value.zone === null ? undefined : page.instants.get(Math.floor(Date.parse(value.iso) / 60_000));
    return days !== undefined && days.size > 1;
  });
  return [
    log(number - (page.numbers[0] ?? number)),
    log((page.numbers.at(-1) ?? number) - number),
    page.numbers.indexOf(number),
    page.numbers.length,
    since(page.published),
    since(page.modified),
    since(page.shownNearTitle),
    since(page.addressDay),
    page.month === null ? 0 : iso.startsWith(page.month) ? 1 : -1,
    isSameInstant ? 1 : 0,
  ];
}
