import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly label: string;
  /** What cannot be taken back, as a question. */
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more, in its own place. */
export function ConfirmedButton({ label, question, onConfirm }: Props) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The focus goes to what does no harm, and back.
    if (isAsking) cancel.current?.focus();
    else if (wasAsking.current) asker.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" ref={asker} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame round two buttons
    <span class="row confirm" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </button>
      <button type="button" ref={cancel} onClick={() => setAsking(false)}>
        {t('options_cancel')}
      </button>
    </span>
  );
}
