import type { MessageKey } from '../i18n.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  /** Where the reader is, in words: "Mention 2 of 5". */
  readonly position: string;
  readonly count: number;
  readonly previous: MessageKey;
  readonly next: MessageKey;
  /** One step back or on, around the ends. */
  readonly onStep: (step: 1 | -1) => void;
}

/** Where the reader is among several, and the ways to the one before and the one after. */
export function CardWalk({ position, count, previous, next, onStep }: Props) {
  const { t } = useLanguage();
  const steps = [
    { step: -1, name: t(previous), sign: '↑' },
    { step: 1, name: t(next), sign: '↓' },
  ] as const;
  return (
    <div class="card-walk">
      <span class="quiet" id={cardPositionId}>
        {position}
      </span>
      {count > 1 &&
        steps.map(({ step, name, sign }) => (
          <button
            type="button"
            class="plain"
            key={step}
            aria-label={name}
            title={name}
            onClick={() => onStep(step)}
          >
            {sign}
          </button>
        ))}
    </div>
  );
}

/** What a card is called by, and what is said next of it. */
export const cardTitleId = 'byline-card-title';
export const cardPositionId = 'byline-card-position';
