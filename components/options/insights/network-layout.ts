import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Network } from '../../../library/insights/network.ts';

/** Where a name's label stands from its mark. */
export type LabelSide = (typeof sides)[number];
/** In the order in which they are tried. */
const sides = [
  'end',
  'start',
  'below',
  'above',
  'end-below',
  'end-above',
  'start-below',
  'start-above',
] as const;

/** A name's place in the drawing, in CSS pixels. */
export interface PlacedNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Null where no label fits beside the others. */
  readonly side: LabelSide | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ticks = 400;
const lineHeight = 15;
/** Between a mark and its label. */
const gap = 4;
const padding = { x: 64, y: 26 };

interface Point extends SimulationNodeDatum {
  readonly radius: number;
}

interface Line extends SimulationLinkDatum<Point> {
  readonly overlap: number;
}

/** Lets forces act on the names until they are at rest; the same network always comes to rest in the same way. */
function settle({ nodes, pairs }: Network, width: number, height: number): readonly Point[] {
  const size = scaleSqrt()
    .domain([0, Math.max(1, ...nodes.map(({ articles }) => articles))])
    .range([3, 13]);
  const points: Point[] = nodes.map(({ articles }) => ({ radius: size(articles) }));
  const lines: Line[] = pairs.map(({ from, to, overlap }) => ({ source: from, target: to, overlap }));
  forceSimulation(points)
    .force(
      'pairs',
      forceLink<Point, Line>(lines)
        .distance(({ overlap }) => 90 - 30 * overlap)
        .strength(({ overlap }) => 0.15 + 0.35 * overlap),
    )
    .force('apart', forceManyBody().strength(-420).distanceMax(480))
    .force(
      'room',
      forceCollide<Point>(({ radius }) => radius + 26),
    )
    .force('x', forceX(0).strength((0.07 * height) / width))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(ticks);
  return points;
}

/** Spreads points over the whole drawing. */
function spread(
  points: readonly Point[],
  width: number,
  height: number,
): readonly Required<Pick<Point, 'x' | 'y' | 'radius'>>[] {
  const along = (values: readonly number[], length: number, room: number) =>
    scaleLinear()
      .domain([Math.min(...values), Math.max(...values)])
      .range([Math.min(room, length / 4), length - Math.min(room, length / 4)]);
  const x = along(
    points.map((point) => point.x ?? 0),
    width,
    padding.x,
  );
  const y = along(
    points.map((point) => point.y ?? 0),
    height,
    padding.y,
  );
  return points.map((point) => ({ x: x(point.x ?? 0), y: y(point.y ?? 0), radius: point.radius }));
}

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a label of some width lies on a side of its mark. */
export function toLabelBox(
  node: Pick<PlacedNode, 'x' | 'y' | 'radius'>,
  side: LabelSide,
  width: number,
): Box {
  const { x, y, radius } = node;
  const reach = radius + gap;
  const isCorner = side.includes('-');
  const left = side.startsWith('end')
    ? x + (isCorner ? radius * 0.7 : reach)
    : side.startsWith('start')
      ? x - width - (isCorner ? radius * 0.7 : reach)
      : x - width / 2;
  const top = side.endsWith('below')
    ? y + (isCorner ? radius * 0.5 : reach - 1)
    : side.endsWith('above')
      ? y - lineHeight - (isCorner ? radius * 0.5 : reach)
      : y - lineHeight / 2;
  return { left, right: left + width, top, bottom: top + lineHeight };
}

/**
 * Places a network's names in a drawing: by forces (d3-force) that hold together what occurs together, then spread over
 * the drawing; and their labels, those of the largest first, each where it covers neither mark nor label.
 *
 * @param labelWidths of each node's label, in CSS pixels
 */
export function layOutNetwork(
  network: Network,
  width: number,
  height: number,
  labelWidths: readonly number[],
): readonly PlacedNode[] {
  const points = spread(settle(network, width, height), width, height);
  const taken: Box[] = points.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  return points.map((point, index) => {
    const side = sides.find((one) => {
      const box = toLabelBox(point, one, labelWidths[index] ?? 0);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => meets(box, other));
    });
    if (side) taken.push(toLabelBox(point, side, labelWidths[index] ?? 0));
    return { ...point, side: side ?? null };
  });
}

/** As many of a network's names as there is room for, those in most articles, with their pairs. */
export function limitNetwork({ nodes, pairs }: Network, most: number): Network {
  if (nodes.length <= most) return { nodes, pairs };
  const inside = pairs.filter(({ from, to }) => from < most && to < most);
  const kept = [...new Set(inside.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const places = new Map(kept.map((old, now) => [old, now]));
  return {
    nodes: kept.flatMap((old) => nodes[old] ?? []),
    pairs: inside.map((pair) => ({
      ...pair,
      from: places.get(pair.from) ?? 0,
      to: places.get(pair.to) ?? 0,
    })),
  };
}
