import { useState } from 'preact/hooks';
import type { Analysis, Article } from '../../engine/model.ts';
import type { SourcingSummary, SpeakerSummary } from '../../engine/summary.ts';
import { SourcingNotes } from '../common/sourcing-notes.tsx';
import { useLanguage } from '../i18n.ts';
import { OrderSelect } from './order-select.tsx';
import { SourceShares } from './source-shares.tsx';
import { SpeakerSection } from './speaker-section.tsx';
import { StatementList } from './statement-list.tsx';

interface Props {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly sourcing: SourcingSummary;
  readonly onShowStatement: (index: number) => void;
}

const orders = [
  { name: 'most', title: 'order_most_said' },
  { name: 'first', title: 'order_first' },
  { name: 'name', title: 'order_name' },
] as const;
type Order = (typeof orders)[number]['name'];

/** The speakers in an order; `summarizeSourcing` gives them with those first who say most. */
export function orderSpeakers(
  speakers: readonly SpeakerSummary[],
  order: Order,
  locale: string,
): readonly SpeakerSummary[] {
  const { compare } = new Intl.Collator(locale);
  if (order === 'name') return [...speakers].sort((a, b) => compare(a.name, b.name));
  if (order === 'first') return [...speakers].sort((a, b) => (a.statements[0] ?? 0) - (b.statements[0] ?? 0));
  return speakers;
}

/** Who says what: how it divides between the named and the unnamed, and each speaker with a share of what is said. */
export function SourcesTab(props: Props) {
  const { t, locale } = useLanguage();
  const { analysis, sourcing } = props;
  const [order, setOrder] = useState<Order>('most');
  // Statements that the text gives to nobody still count, and are still shown.
  const unattributed = analysis.attributions.flatMap(({ speaker, source }, i) =>
    speaker === null && !source ? [i] : [],
  );
  return (
    <div class="stack loose">
      <SourcingNotes sourcing={sourcing} />
      {sourcing.classes.length > 0 && <SourceShares classes={sourcing.classes} />}
      {sourcing.speakers.length > 1 && <OrderSelect orders={orders} selected={order} onSelect={setOrder} />}
      <ul class="speakers">
        {orderSpeakers(sourcing.speakers, order, locale).map((speaker) => (
          <li key={speaker.entity?.id ?? speaker.name}>
            <SpeakerSection {...props} speaker={speaker} />
          </li>
        ))}
      </ul>
      {unattributed.length > 0 && (
        <section class="speaker">
          <h3>{t('source_unknown')}</h3>
          <StatementList {...props} statements={unattributed} />
        </section>
      )}
    </div>
  );
}
