import { scaleLinear, scaleUtc } from 'd3-scale';
import type { TimeBin } from '../../../library/insights/time-bins.ts';
import { toDateFormat, toNumberFormat } from '../../common/formats.ts';
import { useLanguage } from '../../i18n.ts';
import { ChartFrame } from './chart-frame.tsx';
import { MarkLink, type RovingLink } from './mark-link.tsx';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

/** A week, month or year with its link. */
export interface WeekMark extends TimeBin {
  readonly href: string;
  readonly label: string;
}

/** In CSS pixels; a narrow drawing is less high. */
const toHeight = (width: number): number => (width < 480 ? 200 : 280);
const margin = { top: 8, start: 34, bottom: 24 };
/** Pixels between the dates of the axis. */
const dateRoom = 76;
/** A single week is no wall. */
const widestBar = 48;
const dayLength = 86_400_000;

/** The dates of an axis: beginnings of months or years, or where these are too few, of the weeks themselves. */
export function toDates(starts: readonly string[], ticks: readonly Date[], most: number): readonly Date[] {
  const [first, second] = ticks;
  if (first && second && second.getTime() - first.getTime() > 27 * dayLength) return ticks;
  const step = Math.ceil(starts.length / most);
  return starts.filter((_, i) => i % step === 0).map((start) => new Date(start));
}

/** How the dates of an axis are written: as coarse as they lie apart; where a year begins, the year. */
export function createDateText(dates: readonly Date[], locale: string): (date: Date) => string {
  const [first, second] = dates;
  const days = first && second ? (second.getTime() - first.getTime()) / dayLength : 1;
  const write = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    toDateFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
  return (date) => {
    if (days < 27) return write(date, { day: 'numeric', month: 'short' });
    const isYear = date.getUTCMonth() === 0 || days > 360;
    return write(date, isYear ? { year: 'numeric' } : { month: 'short' });
  };
}

function toScales(marks: readonly WeekMark[], width: number, height: number) {
  const first = new Date(marks[0]?.start ?? 0);
  const last = new Date(marks.at(-1)?.end ?? 0);
  const most = Math.max(1, ...marks.map(({ articles }) => articles));
  return {
    x: scaleUtc()
      .domain([first, last])
      .range([margin.start, width - 2]),
    y: scaleLinear()
      .domain([0, most])
      .nice(3)
      .range([height - margin.bottom, margin.top]),
  };
}

/** How many articles were saved in each week, those read below and those not read yet above; every week is a link. */
export function WeekChart({ title, marks }: { readonly title: string; readonly marks: readonly WeekMark[] }) {
  const { t, locale } = useLanguage();
  const isRightToLeft = t('text_direction') === 'rtl';
  const [place, width] = useWidth<HTMLDivElement>();
  const filled = marks.filter(({ articles }) => articles > 0);
  const roving = useRoving(filled.length, isRightToLeft);
  const height = toHeight(width);
  const { x, y } = toScales(marks, width, height);
  const toX = (at: number, length = 0): number => (isRightToLeft ? width - at - length : at);
  const mostDates = Math.max(2, Math.floor(width / dateRoom));
  const dates = toDates(
    marks.map(({ start }) => start),
    x.ticks(mostDates),
    mostDates,
  ).filter((date) => x(date) < width - 20);
  const toDateText = createDateText(dates, locale);
  const number = toNumberFormat(locale);
  return (
    <ChartFrame place={place} width={width} height={height} title={title} onKeyDown={roving.onKeyDown}>
      {y
        .ticks(3)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} class="axis">
            <line x1={toX(margin.start)} x2={toX(width)} y1={y(tick)} y2={y(tick)} />
            <text x={toX(margin.start - 6)} y={y(tick) + 4} text-anchor="end">
              {number.format(tick)}
            </text>
          </g>
        ))}
      {dates.map((date) => (
        <g key={date.getTime()} class="axis">
          <line x1={toX(x(date))} x2={toX(x(date))} y1={y(0)} y2={y(0) + 5} />
          <text x={toX(x(date))} y={height - 4} text-anchor="middle">
            {toDateText(date)}
          </text>
        </g>
      ))}
      {filled.map((mark, i) => (
        <WeekBar key={mark.start} mark={mark} x={x} y={y} toX={toX} link={roving.toLink(i)} />
      ))}
    </ChartFrame>
  );
}

interface BarProps {
  readonly mark: WeekMark;
  readonly x: ReturnType<typeof toScales>['x'];
  readonly y: ReturnType<typeof toScales>['y'];
  readonly toX: (at: number, length?: number) => number;
  readonly link: RovingLink;
}

function WeekBar({ mark, x, y, toX, link }: BarProps) {
  const [start, end] = [x(new Date(mark.start)), x(new Date(mark.end))];
  const room = Math.max(1.5, (end - start) * 0.82);
  const length = Math.min(widestBar, room);
  const at = toX(start + (end - start - length) / 2, length);
  const [top, middle, bottom] = [y(mark.articles), y(mark.read), y(0)];
  // The outline of what is not read stays within its place.
  const inset = Math.min(0.75, length / 4);
  return (
    <MarkLink href={mark.href} label={mark.label} link={link}>
      <rect
        class="hit"
        x={toX(start, end - start)}
        y={margin.top}
        width={end - start}
        height={bottom - margin.top}
      />
      {mark.read < mark.articles && (
        <rect
          class="bar unread"
          x={at + inset}
          y={top + inset}
          width={length - 2 * inset}
          height={Math.max(1, middle - top - inset)}
        />
      )}
      {mark.read > 0 && <rect class="bar read" x={at} y={middle} width={length} height={bottom - middle} />}
    </MarkLink>
  );
}
