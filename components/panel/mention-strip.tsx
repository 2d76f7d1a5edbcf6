import { toTicks } from './mention-spread.ts';

/** How wide and high the drawing is, in its own units; it is stretched to the row's width. */
const width = 1000;
const height = 10;

const toLines = (places: readonly number[], from: number, to: number): string =>
  places.map((place) => `M${Math.round(place * width)} ${from}V${to}`).join('');

interface Props {
  /** Offsets into the text, in UTF-16 units. */
  readonly mentions: readonly number[];
  readonly parts: readonly number[];
  readonly length: number;
}

/** Where in the article something is named: a line from its beginning to its end, with a tick at each mention. */
export function MentionStrip({ mentions, parts, length }: Props) {
  return (
    <svg class="strip" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="ground" d={`M0 ${height / 2}H${width}`} />
      <path class="divisions" d={toLines(toTicks(parts, length), 0, height)} />
      <path class="ticks" d={toLines(toTicks(mentions, length), 1, height - 1)} />
    </svg>
  );
}
