import type { Article, MoneyAmount, Span, Timex, TimexPrecision } from './model.ts';
import { findMoneyInParts } from './money/index.ts';
import { finish } from './text/finish.ts';
import { findOtherLanguage } from './text/other-language.ts';
import { findTimexesInParts } from './timexes/index.ts';

/** Words of the article in their sentence, or as much of it as is shown. */
export interface InContext {
  /** The words themselves; of several sums in a sentence, the first. */
  readonly span: Span;
  /** The sentence in pieces: every second one are words in question. */
  readonly pieces: readonly string[];
}

/** A day, month, year or stretch of time with every place that dates something to it. */
export interface Moment {
  /** ISO 8601, an interval's last day with it (see `Timex.value`); no time of day. */
  readonly value: string;
  readonly precision: Exclude<TimexPrecision, 'minute'>;
  /** Whether it is the day on which the article was published; that day is there without mentions, too. */
  readonly isPublication: boolean;
  readonly mentions: readonly InContext[];
}

/** What an article dates, in the order of time, and the sums of money in it, in the order of the text. */
export interface WhenOutline {
  readonly moments: readonly Moment[];
  readonly sums: readonly InContext[];
}

interface TimesAndSums {
  readonly timexes: readonly Timex[];
  readonly amounts: readonly MoneyAmount[];
}

type Dated = Pick<Article, 'text' | 'published' | 'language'>;

/** The timexes and sums of an article; none where it is in another language than English. */
export const findTimesAndSums = (article: Dated): TimesAndSums => finish(findTimesAndSumsInParts(article));

/** The same as work that offers pauses. */
export function* findTimesAndSumsInParts({
  text,
  published,
  language,
}: Dated): Generator<void, TimesAndSums> {
  if (findOtherLanguage(text, language?.value ?? null) !== null) return { timexes: [], amounts: [] };
  yield;
  const timexes = yield* findTimexesInParts(text, published?.value ?? null);
  yield;
  return { timexes, amounts: yield* findMoneyInParts(text) };
}

/**
 * The outline of "when": moments gathered by their value. What has no place on the calendar (durations, sets, times of an
 * unknown day) is left out. Fewer than two moments are no outline.
 */
export function findWhen(article: Dated): WhenOutline {
  const { timexes, amounts } = findTimesAndSums(article);
  const groups = new Map<string, { precision: Moment['precision']; mentions: InContext[] }>();
  for (const timex of timexes) {
    const { value, precision } = toPlace(timex) ?? {};
    if (value === undefined || precision === undefined) continue;
    const group = groups.get(value) ?? { precision, mentions: [] };
    group.mentions.push(toContext(article.text, [timex]));
    groups.set(value, group);
  }
  const sums = bySentence(article.text, amounts).map((those) => toContext(article.text, those));
  if (groups.size < 2) return { moments: [], sums };
  const day = /^\d{4}-\d\d-\d\d/.exec(article.published?.value.iso ?? '')?.[0];
  if (day !== undefined && !groups.has(day)) groups.set(day, { precision: 'day', mentions: [] });
  const moments = [...groups].map(([value, group]) => ({ value, ...group, isPublication: value === day }));
  // A year comes before its months, these before their days.
  return { moments: moments.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)), sums };
}

function toPlace({ type, value, precision }: Timex): Pick<Moment, 'value' | 'precision'> | null {
  if (value === null || precision === null || type === 'duration') return null;
  if (precision !== 'minute') return { value, precision };
  const [day = ''] = value.split('T');
  return day === '' ? null : { value: day, precision: 'day' };
}

/** How much of a sentence is shown on either side of the words, in UTF-16 units. */
const mostBefore = 70;
const mostBehind = 110;

/** Ends of sentences: a stop and what closes behind it, before a capital; a line end. Abbreviated months are none. */
const stop =
  /(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|No|Rs|[A-Z]))[.!?]["”’)]{0,2}\s+(?=["“‘(]?[A-Z\d])|\n/g;

/** At most this many sums are shown as one. */
const mostTogether = 4;

/** Sums that one sentence names close to each other belong together. */
function bySentence(text: string, amounts: readonly Span[]): readonly (readonly [Span, ...Span[]])[] {
  const groups: [Span, ...Span[]][] = [];
  for (const amount of amounts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNear =
      last !== undefined &&
      amount.start - last.end < mostBehind &&
      text.slice(last.end, amount.start).search(stop) < 0;
    if (group && isNear && group.length < mostTogether) group.push(amount);
    else groups.push([amount]);
  }
  return groups;
}

/** Words with the sentence they stand in, cut between words where it is long. */
function toContext(text: string, spans: readonly [Span, ...Span[]]): InContext {
  const [first] = spans;
  const { end } = spans.at(-1) ?? first;
  const pieces = [readBefore(text, first.start)];
  spans.forEach((span, i) => {
    const next = spans[i + 1];
    pieces.push(
      text.slice(span.start, span.end),
      next ? text.slice(span.end, next.start) : readBehind(text, end),
    );
  });
  return { span: { start: first.start, end: first.end }, pieces };
}

function readBefore(text: string, start: number): string {
  const left = text.slice(Math.max(0, start - mostBefore), start);
  const before = left.slice([...left.matchAll(stop)].map(toEnd).at(-1) ?? 0);
  const isWhole = before.length < left.length || start <= mostBefore;
  return isWhole ? before : `…${before.replace(/^\S*\s?/, '')}`;
}

function readBehind(text: string, end: number): string {
  const right = text.slice(end, end + mostBehind);
  const next = right.matchAll(stop).next().value;
  if (next) return right.slice(0, toEnd(next)).trimEnd();
  return end + mostBehind >= text.length ? right : `${right.replace(/\s?\S*$/, '')}…`;
}

const toEnd = (match: RegExpExecArray): number => match.index + match[0].length;
