import { toNumberFormat } from '../../common/formats.ts';
import { toCount } from '../../common/plural.ts';
import { type MessageKey, useLanguage } from '../../i18n.ts';
import { toPercent } from '../../panel/percent.ts';
import { BarChart } from './bar-chart.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { ChoiceLinks } from './choice-links.tsx';
import type { FigureProps } from './figure-props.ts';
import { nameFacets, origins, toInsightsAddress } from './insights-choice.ts';
import type { Term } from './list-address.ts';

type Facet = (typeof origins)[number] | (typeof nameFacets)[number];

/** What a facet is called, and the operator that finds its articles. */
const facets: Readonly<Record<Facet, { readonly name: MessageKey; readonly operator: Term[0] }>> = {
  publisher: { name: 'insights_publishers', operator: 'from' },
  author: { name: 'insights_authors', operator: 'author' },
  section: { name: 'insights_sections', operator: 'section' },
  person: { name: 'entity_type_person', operator: 'person' },
  organization: { name: 'entity_type_organization', operator: 'org' },
  place: { name: 'entity_type_place', operator: 'place' },
};

interface Props extends FigureProps {
  readonly title: string;
  readonly of: 'origin' | 'names';
}

/** What most articles have in common: publisher, author and section, or people, organisations and places. */
export function FacetFigure({ insights, choice, toAddress, title, of }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const number = toNumberFormat(locale);
  const facet = choice[of];
  const { shown, total } = insights.facets[facet];
  const { name, operator } = facets[facet];
  const rows = shown.map((counted) => ({
    ...counted,
    href: toAddress([operator, counted.name]),
    label: t('insights_mark', counted.name, toCount(language, 'count_articles', counted.articles)),
  }));
  const choices = (of === 'origin' ? origins : nameFacets).map((one) => ({
    name: t(facets[one].name),
    href: toInsightsAddress({ ...choice, [of]: one }),
    isChosen: one === facet,
  }));
  const [first] = rows;
  return (
    <ChartFigure
      title={title}
      above={<ChoiceLinks label={title} choices={choices} />}
      caption={
        first
          ? t(
              'insights_top_caption',
              first.name,
              toCount(language, 'count_articles', first.articles),
              number.format(rows.length),
              number.format(total),
            )
          : t('insights_none')
      }
      heads={[t(name), t('insights_articles'), t('insights_share')]}
      rows={rows.map(({ name: rowName, href, articles }) => ({
        ...{ key: rowName, href, name: rowName },
        cells: [number.format(articles), toPercent(articles / insights.articles, locale)],
      }))}
    >
      {first && (
        <BarChart
          title={`${title}: ${t(name)}`}
          bars={rows.map(({ name: rowName, href, label, articles }) => ({
            ...{ key: rowName, name: rowName, value: number.format(articles) },
            parts: [{ key: rowName, size: articles, href, label, look: facet }],
          }))}
        />
      )}
    </ChartFigure>
  );
}
