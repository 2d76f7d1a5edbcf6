import { useState } from 'preact/hooks';
import type { Span } from '../../engine/model.ts';
import type { InContext, Moment, WhenOutline } from '../../engine/when.ts';
import { toNumberFormat } from '../common/formats.ts';
import { createMomentFormat } from '../common/moment-text.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

interface Props {
  readonly outline: WhenOutline;
  readonly onShowSpan: (span: Span) => void;
}

/** What the article dates, in the order of time, and its sums of money; each place leads to itself in the page. */
export function WhenList({ outline: { moments, sums }, onShowSpan }: Props) {
  const { t, locale } = useLanguage();
  const format = createMomentFormat(locale);
  return (
    <>
      {moments.length > 0 && (
        <Listing title="when_title" items={moments}>
          {(moment) => (
            <li key={moment.value} class={moment.isPublication ? 'moment published' : 'moment'}>
              <h3>
                {format(moment.value, moment.precision)}
                {moment.isPublication && <span class="tag">{t('when_published')}</span>}
              </h3>
              <Places places={moment.mentions} onShowSpan={onShowSpan} />
            </li>
          )}
        </Listing>
      )}
      {sums.length > 0 && (
        <Listing title="when_sums" items={sums}>
          {(sum) => (
            <li key={sum.span.start}>
              <Place place={sum} onShowSpan={onShowSpan} />
            </li>
          )}
        </Listing>
      )}
    </>
  );
}

/** How many entries are shown at once, and how many at all: a page may name days without end. */
const firstShown = 30;
const mostShown = 400;
const mostPlaces = 12;

interface ListingProps<T> {
  readonly title: MessageKey;
  readonly items: readonly T[];
  readonly children: (item: T) => preact.JSX.Element;
}

/** A headed list; its end is folded up where it is long, and is drawn only when it is opened. */
function Listing<T>({ title, items, children }: ListingProps<T>) {
  const { t, locale } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const number = toNumberFormat(locale);
  const rest = items.slice(firstShown, mostShown);
  return (
    <section class="stack tight when">
      <h2>
        {t(title)} <span class="count">{number.format(items.length)}</span>
      </h2>
      <ol class="moments">{items.slice(0, firstShown).map(children)}</ol>
      {rest.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('when_more', number.format(rest.length))}</summary>
          {isOpen && <ol class="moments">{rest.map(children)}</ol>}
        </details>
      )}
      {items.length > mostShown && (
        <p class="quiet">{t('when_not_listed', number.format(items.length - mostShown))}</p>
      )}
    </section>
  );
}

function Places({
  places,
  onShowSpan,
}: {
  readonly places: Moment['mentions'];
  readonly onShowSpan: Props['onShowSpan'];
}) {
  const { t, locale } = useLanguage();
  if (places.length === 0) return null;
  const left = places.length - mostPlaces;
  return (
    <ul>
      {places.slice(0, mostPlaces).map((place) => (
        <li key={place.span.start}>
          <Place place={place} onShowSpan={onShowSpan} />
        </li>
      ))}
      {left > 0 && <li class="quiet">{t('when_not_listed', toNumberFormat(locale).format(left))}</li>}
    </ul>
  );
}

/** A sentence, or a part of it, with the words in question: a way to where it stands. */
function Place({
  place,
  onShowSpan,
}: {
  readonly place: InContext;
  readonly onShowSpan: Props['onShowSpan'];
}) {
  const { pieces, span } = place;
  return (
    <button type="button" class="plain passage" onClick={() => onShowSpan(span)}>
      {pieces.map((piece, i) => (i % 2 === 1 ? <strong key={i}>{piece}</strong> : piece))}
    </button>
  );
}
