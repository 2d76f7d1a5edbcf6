import { Region } from '../body/regions.ts';
import type { PageReading } from '../page-reading.ts';
import { dateMeanings, dateSources, type FoundOnPage } from './date-sources.ts';

const telling = [
  Region.date,
  Region.byline,
  Region.header,
  Region.article,
  Region.main,
  Region.body,
  Region.comments | Region.related,
  Region.navigation | Region.footer,
  Region.aside | Region.widget,
  Region.title | Region.deck,
] as const;

const dayOf = ({ value }: FoundOnPage): string => value.iso.slice(0, 10);
const log = (count: number): number => Math.log2(1 + Math.max(0, count));
/** Distances with their direction, on a logarithmic scale. */
const signedLog = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));

/**
 * One vector of numbers for each date found: where it stands and what is said of it, and how it agrees with the
 * others of the page. All vectors have the same length and order, the one that the trees were trained with.
 */
export function toDateFeatures(found: readonly FoundOnPage[], reading: PageReading): Float32Array[] {
  const days = found.map(dayOf);
  const times = days.map((day) => Date.parse(day.padEnd(10, '-01')) / 86_400_000);
  const stated = found.flatMap(({ block }, i) => (block < 0 ? (times[i] ?? []) : []));
  const distinct = [...new Set(times)].sort((a, b) => a - b);
  const alike = new Map<string, FoundOnPage[]>();
  found.forEach((one, i) => {
    const day = days[i] ?? '';
    alike.set(day, [...(alike.get(day) ?? []), one]);
  });
  return found.map((one, i) => {
    const time = times[i] ?? 0;
    const same = alike.get(days[i] ?? '') ?? [];
    return Float32Array.from([
      ...describePlace(one, reading),
      ...describeAgreement(one, same),
      time - (distinct[0] ?? time),
      (distinct.at(-1) ?? time) - time,
      distinct.indexOf(time),
      distinct.length,
      stated.length > 0 ? signedLog(time - Math.min(...stated)) : 99,
      found.findIndex((other) => other.source === one.source) === i ? 1 : 0,
      found.slice(0, i).filter((other) => other.source === one.source).length,
    ]);
  });
}

function describePlace(one: FoundOnPage, { blocks, body, titleBlock }: PageReading): number[] {
  const block = blocks[one.block];
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  const isShown = block !== undefined;
  return [
    dateSources.indexOf(one.source),
    dateMeanings.indexOf(one.meaning),
    one.isOwn ? 1 : 0,
    isShown ? 1 : 0,
    one.shareOfBlock,
    one.value.precision === 'day'
      ? 0
      : one.value.precision === 'month' || one.value.precision === 'year'
        ? -1
        : 1,
    isShown ? signedLog(one.block - first) : -99,
    isShown ? signedLog(one.block - last) : -99,
    isShown && titleBlock >= 0 ? signedLog(one.block - titleBlock) : -99,
    isShown ? log(block.text.length) : -1,
    isShown ? block.linked / Math.max(1, block.text.length) : -1,
    isShown ? block.level : -1,
    ...telling.map((region) => (isShown && block.regions & region ? 1 : 0)),
  ];
}

/** What else of the page names the same day. */
function describeAgreement(one: FoundOnPage, same: readonly FoundOnPage[]): number[] {
  const others = same.filter((other) => other !== one);
  return [
    log(others.length),
    new Set(same.map(({ source }) => source)).size,
    ...dateSources.map((source) => (others.some((other) => other.source === source) ? 1 : 0)),
    ...dateMeanings.map((meaning) => (others.some((other) => other.meaning === meaning) ? 1 : 0)),
  ];
}
