import { useMemo, useState } from 'preact/hooks';
import type { Network, NetworkNode } from '../../../library/insights/network.ts';
import { ChartFrame } from './chart-frame.tsx';
import { fitText, measureText } from './fit-text.ts';
import { layOutNetwork, limitNetwork, type PlacedNode } from './network-layout.ts';
import { NodeMark, PairMark } from './network-marks.tsx';
import { useRoving } from './use-roving.ts';
import { useWidth } from './use-width.ts';

interface Props {
  readonly title: string;
  readonly network: Network;
  /** Address and name of a name's mark. */
  readonly toNode: (node: NetworkNode) => { readonly href: string; readonly label: string };
  /** The same of a pair's. */
  readonly toPair: (
    pair: Network['pairs'][number],
    network: Network,
  ) => { readonly href: string; readonly label: string };
}

const longestLabel = 150;

/** How many names a drawing of some width has room for, and how high it is. */
function toSize(width: number, names: number): { readonly most: number; readonly height: number } {
  const most = width < 480 ? 14 : width < 640 ? 24 : 40;
  const drawn = Math.min(most, names);
  return { most, height: Math.max(220, Math.min(640, 120 + drawn * (width < 480 ? 24 : 14))) };
}

/** Who appears together: names as marks, pairs as lines between them; both are links. It is drawn at rest and never moves. */
export function NetworkChart({ title, network, toNode, toPair }: Props) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { most, height } = toSize(width, network.nodes.length);
  const drawn = useMemo(() => limitNetwork(network, most), [network, most]);
  const labels = drawn.nodes.map(({ name }) => fitText(name, longestLabel));
  const placed = useMemo(
    () => (width > 0 ? layOutNetwork(drawn, width, height, labels.map(measureText)) : []),
    [drawn, width, height],
  );
  const roving = useRoving(drawn.nodes.length + drawn.pairs.length, false);
  const [lit, setLit] = useState<number | null>(null);
  const isNeighbour = (index: number): boolean =>
    index === lit ||
    drawn.pairs.some(({ from, to }) => (from === lit && to === index) || (to === lit && from === index));
  return (
    <ChartFrame
      place={place}
      width={width}
      height={height}
      title={title}
      onKeyDown={roving.onKeyDown}
      look={lit === null ? 'network' : 'network has-lit'}
    >
      {drawn.pairs.map((pair, i) => (
        <PairMark
          key={`${pair.from} ${pair.to}`}
          {...toPair(pair, drawn)}
          from={placed[pair.from] ?? nowhere}
          to={placed[pair.to] ?? nowhere}
          overlap={pair.overlap}
          isLit={pair.from === lit || pair.to === lit}
          link={roving.toLink(i)}
        />
      ))}
      {drawn.nodes.map((node, i) => (
        <NodeMark
          key={`${node.type} ${node.name}`}
          {...toNode(node)}
          type={node.type}
          text={labels[i] ?? ''}
          place={placed[i] ?? nowhere}
          isLit={isNeighbour(i)}
          link={roving.toLink(drawn.pairs.length + i)}
          onLit={(isLit) => setLit(isLit ? i : null)}
        />
      ))}
    </ChartFrame>
  );
}

const nowhere: PlacedNode = { x: 0, y: 0, radius: 0, side: null };
