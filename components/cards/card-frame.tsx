import type { ComponentChildren, Ref } from 'preact';
import { useLanguage } from '../i18n.ts';

interface Props {
  /** The card's place in the viewport, in pixels; null while its words are out of view. */
  readonly place: { readonly left: number; readonly top: number } | null;
  readonly label: string;
  readonly elementRef: Ref<HTMLElement>;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What every card has: a place beside its words, a name for screen readers, a way to close it. */
export function CardFrame({ place, label, elementRef, onClose, children }: Props) {
  const { t } = useLanguage();
  const style = place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' };
  return (
    <section class="byline card" aria-label={label} ref={elementRef} style={style}>
      <button type="button" class="plain card-close" aria-label={t('card_close')} title={t('card_close')} onClick={onClose}>
        ×
      </button>
      {children}
    </section>
  );
}
