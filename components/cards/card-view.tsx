import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Analysis, Article, Attribution, Entity } from '../../engine/model.ts';
import { useLanguage } from '../i18n.ts';
import { MentionCard } from './mention-card.tsx';
import { StatementCard } from './statement-card.tsx';

/** What a card is about. */
export type CardSubject =
  | { readonly kind: 'mention'; readonly entity: Entity; readonly mention: number }
  | { readonly kind: 'statement'; readonly attribution: Attribution };

interface Props {
  readonly subject: CardSubject;
  readonly article: Article;
  readonly analysis: Analysis;
  /** How tall the card may be, in pixels. */
  readonly findTallest: () => number;
  /** The corner of a card of this size, in pixels of the viewport; null while its words are out of view. */
  readonly place: (size: {
    readonly width: number;
    readonly height: number;
  }) => { readonly left: number; readonly top: number } | null;
  readonly onShowMention: (entity: Entity, mention: number) => void;
  readonly onShowStatement: (index: number) => void;
  readonly onClose: () => void;
}

/** A small card beside a mark: an entity, or a statement with its speaker. */
export function CardView(props: Props) {
  const { t } = useLanguage();
  const { subject, findTallest, place, onClose } = props;
  const ref = useRef<HTMLElement>(null);
  // On every drawing, because the card's own size decides where it fits.
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    element.style.maxBlockSize = `min(360px, ${findTallest()}px)`;
    const corner = place({ width: element.offsetWidth, height: element.offsetHeight });
    element.style.visibility = corner ? 'visible' : 'hidden';
    element.style.left = `${corner?.left ?? 0}px`;
    element.style.top = `${corner?.top ?? 0}px`;
  });
  return (
    <section class="byline card" aria-label={t('card_label')} ref={ref}>
      <button type="button" class="plain card-close" aria-label={t('card_close')} onClick={onClose}>
        ×
      </button>
      {subject.kind === 'mention' ? (
        <MentionCard {...props} entity={subject.entity} mention={subject.mention} />
      ) : (
        <StatementCard {...props} attribution={subject.attribution} />
      )}
    </section>
  );
}
