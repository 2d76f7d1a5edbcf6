import { scaleBand, scaleLinear } from 'd3-scale';
import { useLanguage } from '../../i18n.ts';
import { ChartFrame } from './chart-frame.tsx';
import { fitText, measureText } from './fit-text.ts';
import { MarkLink } from './mark-link.tsx';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

/** A part of a bar that is a mark of its own. */
export interface BarPart {
  readonly key: string;
  readonly size: number;
  readonly href: string;
  /** Said of it to screen readers and shown as its tooltip. */
  readonly label: string;
  /** Its look: a class of insights.css. */
  readonly look: string;
}

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly BarPart[];
  /** What stands at the bar's end. */
  readonly value: string;
}

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What a bar of full length stands for; the longest where it is not given. */
  readonly full?: number;
}

const rowHeight = 28;
/** Names stand above their bars where there is no room beside them. */
const stackedRowHeight = 44;
const narrow = 440;
const barHeight = 16;
const gap = 8;

function toLayout(width: number, bars: readonly Bar[], full: number) {
  const isStacked = width < narrow;
  const names = isStacked
    ? 0
    : Math.min(width * 0.42, 240, Math.max(...bars.map(({ name }) => measureText(name))) + 2);
  const values = Math.max(...bars.map(({ value }) => measureText(value))) + gap;
  const start = isStacked ? 0 : names + gap;
  const height = bars.length * (isStacked ? stackedRowHeight : rowHeight);
  return {
    isStacked,
    names: isStacked ? width : names,
    height,
    row: scaleBand<string>()
      .domain(bars.map(({ key }) => key))
      .range([0, height]),
    size: scaleLinear()
      .domain([0, full])
      .range([0, Math.max(20, width - start - values)]),
    start,
  };
}

/** Bars side by side with their names, the parts of each one after the other; every part is a link. */
export function BarChart({ title, bars, full }: Props) {
  const { t } = useLanguage();
  const isRightToLeft = t('text_direction') === 'rtl';
  const [place, width] = useWidth<HTMLDivElement>();
  const parts = bars.flatMap((bar) => bar.parts);
  const roving = useRoving(parts.length, isRightToLeft);
  const sums = bars.map((bar) => bar.parts.reduce((sum, { size }) => sum + size, 0));
  const layout = toLayout(width, bars, full ?? Math.max(1, ...sums));
  return (
    <ChartFrame place={place} width={width} height={layout.height} title={title} onKeyDown={roving.onKeyDown}>
      {bars.map((bar) => (
        <BarRow
          key={bar.key}
          bar={bar}
          width={width}
          layout={layout}
          isRightToLeft={isRightToLeft}
          first={parts.findIndex((part) => part === bar.parts[0])}
          toLink={roving.toLink}
        />
      ))}
    </ChartFrame>
  );
}

interface RowProps {
  readonly bar: Bar;
  readonly width: number;
  readonly layout: ReturnType<typeof toLayout>;
  readonly isRightToLeft: boolean;
  /** The number of the bar's first part among the drawing's marks. */
  readonly first: number;
  readonly toLink: ReturnType<typeof useRoving>['toLink'];
}

function BarRow({ bar, width, layout, isRightToLeft, first, toLink }: RowProps) {
  const { isStacked, names, row, size, start } = layout;
  const top = row(bar.key) ?? 0;
  const barTop = top + (isStacked ? 20 : (rowHeight - barHeight) / 2);
  const nameAt = top + (isStacked ? 15 : rowHeight / 2 + 4.5);
  const toX = (x: number, length = 0): number => (isRightToLeft ? width - x - length : x);
  let end = start;
  const isWhole = bar.parts.length === 1;
  const placed = bar.parts.map((part) => {
    const at = end;
    end += size(part.size);
    return { part, at, length: Math.max(size(part.size), part.size > 0 ? 2 : 0) };
  });
  const texts = (
    // What is written beside a link repeats its name; a pointer reaches through it.
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus.
    <g aria-hidden="true">
      <text class="bar-name" x={toX(0)} y={nameAt}>
        {fitText(bar.name, names)}
      </text>
      <text class="bar-value" x={toX(end + gap)} y={barTop + barHeight / 2 + 4.5}>
        {bar.value}
      </text>
    </g>
  );
  return (
    <g>
      {placed.map(({ part, at, length }, i) => (
        <MarkLink key={part.key} href={part.href} label={part.label} link={toLink(first + i)}>
          {isWhole && <rect class="hit" x={1} y={top + 1} width={width - 2} height={row.bandwidth() - 2} />}
          <rect class={`bar ${part.look}`} x={toX(at, length)} y={barTop} width={length} height={barHeight} />
        </MarkLink>
      ))}
      {texts}
    </g>
  );
}
