import type { Insights } from '../../../library/insights/insights.ts';
import { toNumberFormat } from '../../common/formats.ts';
import { type MessageKey, useLanguage } from '../../i18n.ts';
import { ChoiceLinks } from './choice-links.tsx';
import { FacetFigure } from './facet-figure.tsx';
import { type InsightsChoice, periods, toInsightsAddress } from './insights-choice.ts';
import { createListAddress } from './list-address.ts';
import { NetworkFigure } from './network-figure.tsx';
import { QuotedFigure } from './quoted-figure.tsx';
import { SourcingFigure } from './sourcing-figure.tsx';
import { WeekFigure } from './week-figure.tsx';

const periodNames: Readonly<Record<(typeof periods)[number], MessageKey>> = {
  all: 'insights_period_all',
  year: 'insights_period_year',
  quarter: 'insights_period_quarter',
};

/** From how many articles on there is something to be seen. */
const fewest = 3;

interface Props {
  readonly choice: InsightsChoice;
  /** Null while they are computed. */
  readonly insights: Insights | null;
}

/** What the list as a whole tells, drawn; every mark leads to the articles behind it. */
export function InsightsView({ choice, insights }: Props) {
  const { t, locale } = useLanguage();
  if (!insights) return <p role="status">{t('insights_loading')}</p>;
  if (insights.listed < fewest)
    return (
      <div class="empty">
        <h2>{t('insights_few')}</h2>
        <p>{t('insights_few_how')}</p>
      </div>
    );
  const number = toNumberFormat(locale);
  return (
    <div class="insights">
      <Choices choice={choice} />
      <p class="quiet" role="status">
        {t('insights_of', number.format(insights.articles), number.format(insights.listed))}
      </p>
      {insights.articles < fewest ? (
        <p class="empty">{t('insights_few_chosen')}</p>
      ) : (
        <Figures choice={choice} insights={insights} />
      )}
    </div>
  );
}

function Choices({ choice }: { readonly choice: InsightsChoice }) {
  const { t } = useLanguage();
  return (
    <div class="insights-choices">
      <ChoiceLinks
        label={t('insights_period')}
        choices={periods.map((period) => ({
          name: t(periodNames[period]),
          href: toInsightsAddress({ ...choice, period }),
          isChosen: period === choice.period,
        }))}
      />
      <ChoiceLinks
        label={t('insights_articles')}
        choices={[false, true].map((onlyRead) => ({
          name: t(onlyRead ? 'insights_only_read' : 'insights_all'),
          href: toInsightsAddress({ ...choice, onlyRead }),
          isChosen: onlyRead === choice.onlyRead,
        }))}
      />
    </div>
  );
}

function Figures({ choice, insights }: { readonly choice: InsightsChoice; readonly insights: Insights }) {
  const { t } = useLanguage();
  const given = { choice, insights, toAddress: createListAddress(choice, insights.since) };
  return (
    <>
      <WeekFigure {...given} />
      <FacetFigure {...given} of="origin" title={t('insights_origin')} />
      <FacetFigure {...given} of="names" title={t('insights_names')} />
      <NetworkFigure {...given} />
      <QuotedFigure {...given} />
      <SourcingFigure {...given} />
    </>
  );
}
