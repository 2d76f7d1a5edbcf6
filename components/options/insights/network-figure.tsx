import type { Network } from '../../../library/insights/network.ts';
import { toNumberFormat } from '../../common/formats.ts';
import { toCount } from '../../common/plural.ts';
import { useLanguage } from '../../i18n.ts';
import { toPercent } from '../../panel/percent.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { FigureProps } from './figure-props.ts';
import { nameFacets } from './insights-choice.ts';
import { nameOperators } from './list-address.ts';
import { NetworkChart } from './network-chart.tsx';
import { toNodePath } from './network-marks.tsx';

/** How many pairs the table has; the drawing has them all. */
const mostRows = 20;

/** Who appears together, and the pairs that do most. */
export function NetworkFigure({ insights, toAddress }: FigureProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const { network } = insights;
  const number = toNumberFormat(locale);
  const list = new Intl.ListFormat(locale);
  const title = t('insights_network');
  const toPair = ({ from, to, together }: Network['pairs'][number], { nodes }: Network) => {
    const ends = [nodes[from], nodes[to]].flatMap((node) => node ?? []);
    const name = list.format(ends.map((end) => end.name));
    return {
      name,
      href: toAddress(...ends.map((end) => [nameOperators[end.type], end.name] as const)),
      label: t('insights_mark', name, toCount(language, 'count_articles', together)),
    };
  };
  const rows = network.pairs.slice(0, mostRows).map((pair) => ({ ...pair, ...toPair(pair, network) }));
  const [first] = rows;
  return (
    <ChartFigure
      title={title}
      caption={
        first
          ? t('insights_network_caption', first.name, toCount(language, 'count_articles', first.together))
          : t('insights_network_none')
      }
      note={t('insights_overlap_note')}
      heads={[t('insights_pair'), t('insights_articles'), t('insights_overlap')]}
      rows={rows.map(({ from, to, href, name, together, overlap }) => ({
        ...{ key: `${from} ${to}`, href, name },
        cells: [number.format(together), toPercent(overlap, locale)],
      }))}
      above={<TypeLegend />}
    >
      {first && (
        <NetworkChart
          title={title}
          network={network}
          toPair={toPair}
          toNode={({ name, type, articles }) => ({
            href: toAddress([nameOperators[type], name]),
            label: t('insights_mark', name, toCount(language, 'count_articles', articles)),
          })}
        />
      )}
    </ChartFigure>
  );
}

function TypeLegend() {
  const { t } = useLanguage();
  return (
    <ul class="chart-legend">
      {nameFacets.map((type) => (
        <li key={type}>
          <svg class="chart" width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
            <g class={`node ${type}`}>
              <path class="dot" d={toNodePath(type, 6)} />
            </g>
          </svg>
          {t(`entity_type_${type}`)}
        </li>
      ))}
    </ul>
  );
}
