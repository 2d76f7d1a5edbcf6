import type { ArticleDate, Timex } from '../model.ts';
import { finish } from '../text/finish.ts';
import { findTimeLexemes } from './1-lexemes.ts';
import { type Expression, findExpressions } from './2-expressions.ts';
import { findDirection } from './3-direction.ts';
import { type TimexValue, toValue } from './4-values.ts';
import { type DayNumber, fromIsoDay } from './days.ts';
import type { Meaning } from './meaning.ts';

/** More are no outline of anything, and pages are hostile input. */
const mostTimexes = 20_000;

/**
 * The expressions of time in an English text, each with its value where that can be known: a temporal tagger by rules,
 * with the types of TimeML (Pustejovsky et al. 2003) and the way of HeidelTime (Strötgen and Gertz 2010) of reckoning
 * what news leaves open from the day of publication, past or future by the verb. What only says how long ago in no
 * number ("recently", "now") is left out.
 *
 * @param published when the text was published; without a day, what is relative to it has no value
 * @returns timexes in order; none overlaps another
 */
export const findTimexes = (text: string, published: ArticleDate | null): readonly Timex[] =>
  finish(findTimexesInParts(text, published));

/** The same as work that offers pauses. */
export function* findTimexesInParts(
  text: string,
  published: ArticleDate | null,
): Generator<void, readonly Timex[]> {
  const day = published && fromIsoDay(published.iso);
  let topic: Topic | null = null;
  const expressions = yield* findExpressions(text, yield* findTimeLexemes(text));
  yield;
  return expressions.slice(0, mostTimexes).map((expression) => {
    topic = toTopic(text, expression) ?? topic;
    return toTimex(text, expression, day, topic);
  });
}

/** A year that a sentence begins with ("In 1973, …"): what follows in it is of that year. */
interface Topic {
  readonly year: number;
  readonly end: number;
}

const opening = /(?:^|[.!?\n]["”’)]?\s*)In\s$/;
const sentenceEnd = /[.!?]["”’)]?\s+[A-Z“"]|\n/;
/** How far such a year reaches at most, in characters. */
const longestReach = 300;

function toTopic(text: string, { phrase, meaning }: Expression): Topic | null {
  if (meaning.kind !== 'years' || meaning.from !== meaning.to) return null;
  const before = text.slice(Math.max(0, phrase.start - 8), phrase.start);
  return opening.test(before) ? { year: meaning.from, end: phrase.end } : null;
}

function toTimex(
  text: string,
  { phrase, type, meaning, clock }: Expression,
  published: DayNumber | null,
  topic: Topic | null,
): Timex {
  const { start, end } = phrase;
  const isTopical =
    topic !== null && start - topic.end < longestReach && !sentenceEnd.test(text.slice(topic.end, start));
  const value = toValue(meaning, {
    published,
    yearSaid: isTopical ? topic.year : null,
    direction: isDirected(meaning) ? findDirection(text, start, end) : null,
  });
  return { start, end, type, ...(clock === null ? value : withClock(value, clock)) };
}

/** Whether a verb may tell past from future: what names its year or its distance needs none. */
function isDirected(meaning: Meaning): boolean {
  if (meaning.kind === 'range') return isDirected(meaning.from);
  if (meaning.kind === 'weekday') return meaning.shift === null;
  return (meaning.kind === 'date' || meaning.kind === 'holiday') && meaning.year === null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A day with its time of day; without a day only the time ("T09:30"). */
function withClock(value: TimexValue, clock: number): TimexValue {
  const time = `T${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
  if (value.value === null) return { value: time, precision: 'minute', anchor: null };
  const isDay = value.precision === 'day' && !value.value.includes('/');
  return isDay ? { ...value, value: value.value + time, precision: 'minute' } : value;
}
