import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Attribution, Entity } from '../../engine/model.ts';
import type { Highlight } from '../../library/highlight.ts';
import { useLanguage } from '../i18n.ts';
import type { CardProps } from './card-props.ts';
import { cardPositionId, cardTitleId } from './card-walk.tsx';
import { HighlightCard } from './highlight-card.tsx';
import { MentionCard } from './mention-card.tsx';
import { StatementCard } from './statement-card.tsx';

/** What a card is about. */
export type CardSubject =
  | { readonly kind: 'highlight'; readonly highlight: Highlight }
  | { readonly kind: 'mention'; readonly entity: Entity; readonly mention: number }
  | { readonly kind: 'statement'; readonly attribution: Attribution; readonly index: number };

interface Props extends CardProps {
  readonly subject: CardSubject;
  /** How often a card was asked to take the keyboard's focus; it takes it whenever that has grown. */
  readonly focusAsked: number;
  /** How wide the card may be, in pixels. */
  readonly findWidest: () => number;
  /** Where a card of this size stands, in pixels of the viewport; null while its words are out of view. */
  readonly place: (size: {
    readonly width: number;
    readonly height: number;
  }) => { readonly left: number; readonly top: number; readonly height: number } | null;
  /** Goes to the next or the previous mention in the text. */
  readonly onWalk: (step: 1 | -1) => void;
  /** The card is not to go when the pointer leaves. */
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** As wide and as tall as a card gets, in pixels. */
const widest = 320;
const tallest = 400;

/** A small card beside a mark: an entity, or a statement with its speaker. */
export function CardView(props: Props) {
  const { t } = useLanguage();
  const { focusAsked, findWidest, place, onWalk, onClose } = props;
  const ref = useRef<HTMLElement>(null);
  // On every drawing, because the card's own size decides where it fits.
  useLayoutEffect(() => {
    const { current: card } = ref;
    if (!card) return;
    card.style.inlineSize = `${Math.min(widest, findWidest())}px`;
    // What it would be without a limit, found without lifting the one it has, which would lose where it is scrolled to.
    const natural = card.scrollHeight + card.offsetHeight - card.clientHeight;
    const found = place({ width: card.offsetWidth, height: Math.min(tallest, natural) });
    // Not hidden from the keyboard: words that are being scrolled to are out of view only for now.
    card.style.opacity = found ? '1' : '0';
    card.style.pointerEvents = found ? 'auto' : 'none';
    card.style.maxBlockSize = `${found?.height ?? tallest}px`;
    card.style.left = `${found?.left ?? 0}px`;
    card.style.top = `${found?.top ?? 0}px`;
  });
  useLayoutEffect(() => {
    if (focusAsked > 0) ref.current?.focus({ preventScroll: true });
  }, [focusAsked]);
  const onKeyDown = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent): void => {
    if (ctrlKey || altKey || metaKey || target instanceof HTMLTextAreaElement) return;
    if (key === 'n') onWalk(1);
    if (key === 'p') onWalk(-1);
  };
  return (
    <section
      class="byline card"
      role="dialog"
      aria-labelledby={cardTitleId}
      aria-describedby={cardPositionId}
      tabIndex={-1}
      ref={ref}
      onKeyDown={onKeyDown}
    >
      <button type="button" class="plain card-close" aria-label={t('card_close')} onClick={onClose}>
        ×
      </button>
      <CardContent {...props} />
    </section>
  );
}

function CardContent(props: Props) {
  const { subject, highlightWays } = props;
  if (subject.kind === 'mention')
    return <MentionCard {...props} entity={subject.entity} mention={subject.mention} />;
  if (subject.kind === 'highlight')
    return <HighlightCard {...props} {...highlightWays} highlight={subject.highlight} />;
  return <StatementCard {...props} attribution={subject.attribution} index={subject.index} />;
}
