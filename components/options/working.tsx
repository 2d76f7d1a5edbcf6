import { useId } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly title: string;
  /** How far it is, in words. */
  readonly detail: string;
  /** How far it is, 0 to 1. */
  readonly share: number;
  /** Null where it cannot be given up any more. */
  readonly onCancel: (() => void) | null;
}

/** Something that takes a while: how far it is, and the way to give it up. */
export function Working({ title, detail, share, onCancel }: Props) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div class="working stack">
      <p id={id}>{title}</p>
      <progress aria-labelledby={id} max={1} value={share} />
      <div class="row">
        <span class="quiet grow">{detail}</span>
        <button type="button" disabled={onCancel === null} onClick={() => onCancel?.()}>
          {t('options_cancel')}
        </button>
      </div>
    </div>
  );
}
