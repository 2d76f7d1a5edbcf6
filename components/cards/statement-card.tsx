import type { Attribution, Entity, Span } from '../../engine/model.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { toExactWords, toWebSearchLink } from './card-links.ts';
import type { CardProps } from './card-props.ts';
import { CardWalk, cardTitleId } from './card-walk.tsx';
import { LinkOut } from './link-out.tsx';

interface Props extends CardProps {
  readonly attribution: Attribution;
  /** Which of the analysis's statements. */
  readonly index: number;
}

const kinds: Readonly<Record<Attribution['kind'], MessageKey>> = {
  direct: 'card_kind_direct',
  indirect: 'card_kind_indirect',
  mixed: 'card_kind_mixed',
};

/** Who makes a marked statement, in which words it is attributed, and how directly it is told. */
export function StatementCard(props: Props) {
  const { article, analysis, attribution, onShowMention, onOpenLink } = props;
  const { t } = useLanguage();
  const speaker = attribution.speaker === null ? null : (analysis.entities[attribution.speaker] ?? null);
  const { source } = attribution;
  const called = source && article.text.slice(source.start, source.end);
  const exactWords = toExactWords(article.text, attribution);
  return (
    <>
      <header class="card-head" id={cardTitleId}>
        <strong class="card-name">
          {speaker && speaker.mentions.length > 0 ? (
            <button
              type="button"
              class="plain card-speaker"
              title={t('card_speaker_show')}
              onClick={() => onShowMention(speaker, findNearest(speaker, attribution))}
            >
              <span class={`entity ${speaker.type}`} dir="auto">
                {speaker.name}
              </span>
            </button>
          ) : (
            <span dir="auto">{speaker?.name ?? called ?? t('source_unknown')}</span>
          )}
        </strong>{' '}
        {attribution.anonymous && <span class="tag">{t('source_anonymous')}</span>}
      </header>
      <SpeakerWalk {...props} speaker={speaker} />
      <Facts {...props} speaker={speaker} called={called} />
      {exactWords && (
        <p class="card-links">
          <LinkOut
            title={t('card_link_words')}
            words={exactWords}
            link={toWebSearchLink(exactWords)}
            onOpen={onOpenLink}
          />
        </p>
      )}
    </>
  );
}

/** The mention that a statement is given to its speaker by, else the last one before it, else the first. */
function findNearest({ mentions }: Entity, { source, content }: Attribution): number {
  const at = source ?? content[0];
  if (!at) return 0;
  const inside = mentions.findIndex(({ start, end }) => start < at.end && end > at.start);
  return Math.max(0, inside >= 0 ? inside : mentions.findLastIndex(({ start }) => start < at.start));
}

type SpeakerProps = Props & { readonly speaker: Entity | null };

/** Which of its speaker's statements this is, and the ways to the others; nothing where nobody is known to make it. */
function SpeakerWalk({ analysis, index, speaker, onShowStatement, onShowSpeaker }: SpeakerProps) {
  const { t } = useLanguage();
  if (!speaker) return null;
  const theirs = analysis.attributions.flatMap((other, i) => (other.speaker === speaker.id ? [i] : []));
  const at = theirs.indexOf(index);
  const { length } = theirs;
  return (
    <>
      <CardWalk
        position={t('card_statement_of', at + 1, length)}
        count={length}
        previous="card_statement_previous"
        next="card_statement_next"
        onStep={(step) => onShowStatement(theirs[(at + step + length) % length] ?? index)}
      />
      {length > 1 && (
        <p>
          <button type="button" class="plain card-all" onClick={() => onShowSpeaker(speaker)}>
            {t('card_all_of_speaker', speaker.name)}
          </button>
        </p>
      )}
    </>
  );
}

/** The words that attribute the statement, whether whoever makes it is named, and who relays it. */
function Facts({
  article,
  analysis,
  attribution,
  speaker,
  called,
}: SpeakerProps & { readonly called: string | null }) {
  const { t } = useLanguage();
  const slice = (span: Span | null): string | null => span && article.text.slice(span.start, span.end);
  const via = attribution.via === null ? null : (analysis.entities[attribution.via] ?? null);
  const facts: readonly (readonly [MessageKey, string | null])[] = [
    ['card_kind', t(kinds[attribution.kind])],
    ['card_called', called === speaker?.name ? null : called],
    ['card_cue', slice(attribution.cue)],
    ['card_named', t(findNamed(attribution, speaker))],
    ['card_via', via?.name ?? null],
  ];
  return (
    <dl class="card-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Whether a statement's source is named, in words that say why it counts as that. */
function findNamed({ anonymous, source }: Attribution, speaker: Entity | null): MessageKey {
  if (anonymous) return 'card_named_not';
  if (speaker) return 'card_named_yes';
  return source ? 'card_named_described' : 'card_named_nobody';
}
