import type { NameType } from '../../../library/insights/name-tally.ts';
import { measureText } from './fit-text.ts';
import { MarkLink, type RovingLink } from './mark-link.tsx';
import { type PlacedNode, toLabelBox } from './network-layout.ts';

/** A form for each type, as well as a colour: a circle, a square, a diamond; each of the same area. */
export function toNodePath(type: NameType, radius: number): string {
  if (type === 'person')
    return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
  if (type === 'organization') {
    const half = radius * 0.886;
    return `M${-half},${-half}H${half}V${half}H${-half}Z`;
  }
  const half = radius * 1.253;
  return `M0,${-half}L${half},0L0,${half}L${-half},0Z`;
}

interface PairProps {
  readonly href: string;
  readonly label: string;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly overlap: number;
  readonly isLit: boolean;
  readonly link: RovingLink;
}

/** A line between two names. */
export function PairMark({ href, label, from, to, overlap, isLit, link }: PairProps) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <MarkLink look="pair" href={href} label={label} isLit={isLit} link={link}>
      <line class="reach" {...ends} />
      <line class="line" {...ends} stroke-width={1 + 5 * overlap} />
    </MarkLink>
  );
}

interface NodeProps {
  readonly href: string;
  readonly label: string;
  readonly type: NameType;
  readonly text: string;
  readonly place: PlacedNode;
  readonly isLit: boolean;
  readonly link: RovingLink;
  readonly onLit: (isLit: boolean) => void;
}

/** A name's mark with its label; a label without room is shown while the mark is pointed at or has the focus. */
export function NodeMark({ href, label, type, text, place, isLit, link, onLit }: NodeProps) {
  const box = toLabelBox(place, place.side ?? 'above', measureText(text));
  return (
    <g>
      <MarkLink look={`node ${type}`} href={href} label={label} isLit={isLit} link={link} onLit={onLit}>
        <circle class="reach" cx={place.x} cy={place.y} r={Math.max(12, place.radius)} />
        {place.side && (
          <rect
            class="reach"
            x={box.left}
            y={box.top}
            width={box.right - box.left}
            height={box.bottom - box.top}
          />
        )}
        <path class="dot" d={toNodePath(type, place.radius)} transform={`translate(${place.x},${place.y})`} />
      </MarkLink>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus; it repeats the link's name. */}
      <text class={place.side ? '' : 'no-room'} x={box.left} y={box.bottom - 3.5} aria-hidden="true">
        {text}
      </text>
    </g>
  );
}
