import type { ArticleKind } from '../../engine/model.ts';
import type { ViewSettings } from '../../platform/view-settings.ts';
import { KindLabel } from '../common/kind-label.tsx';
import { useLanguage } from '../i18n.ts';

type Side = ViewSettings['panel']['side'];

interface Props {
  readonly kind: ArticleKind;
  /** The side that the panel is docked at; null where it is a sheet at the bottom and cannot be. */
  readonly side: Side | null;
  readonly onDock: (side: Side) => void;
  readonly isHelpOpen: boolean;
  readonly onToggleHelp: () => void;
  readonly onClose: () => void;
}

/** The panel's name, the article's kind, and what can be done with the panel itself. */
export function PanelHead({ kind, side, onDock, isHelpOpen, onToggleHelp, onClose }: Props) {
  const { t } = useLanguage();
  const other = side === 'start' ? 'end' : 'start';
  const isToLeft = (other === 'start') === (t('text_direction') === 'ltr');
  return (
    <header class="panel-head">
      <span class="brand">Byline</span>
      <KindLabel kind={kind} />
      <div class="panel-actions">
        {side && (
          <HeadButton
            label={t(isToLeft ? 'panel_dock_left' : 'panel_dock_right')}
            onClick={() => onDock(other)}
          >
            <DockIcon isLeft={isToLeft} />
          </HeadButton>
        )}
        <button
          type="button"
          class="plain help-button"
          aria-label={t('help_title')}
          aria-expanded={isHelpOpen}
          title={t('help_title')}
          onClick={onToggleHelp}
        >
          ?
        </button>
        <HeadButton label={t('panel_close')} onClick={onClose}>
          <CloseIcon />
        </HeadButton>
      </div>
    </header>
  );
}

interface HeadButtonProps {
  /** Its name, and its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: preact.ComponentChildren;
}

/** A button of the head: a picture or a sign, with its name for those who hover or hear. */
export function HeadButton({ label, onClick, children }: HeadButtonProps) {
  return (
    <button type="button" class="plain" onClick={onClick} aria-label={label} title={label}>
      {children}
    </button>
  );
}

/** A window with a column at one of its sides. */
function DockIcon({ isLeft }: { readonly isLeft: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <rect x="1.5" y="2.5" width="13" height="11" rx="1.5" />
      <rect class="solid" x={isLeft ? 1.5 : 9.5} y="2.5" width="5" height="11" rx="1" />
    </svg>
  );
}

function CloseIcon() {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
    </svg>
  );
}
