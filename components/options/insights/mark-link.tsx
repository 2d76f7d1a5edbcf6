import type { ComponentChildren } from 'preact';
import type { useRoving } from './use-roving.ts';

/** What makes a mark one of its drawing's links (`use-roving.ts`). */
export type RovingLink = ReturnType<ReturnType<typeof useRoving>['toLink']>;

interface Props {
  /** The list that the mark stands for. */
  readonly href: string;
  /** What the mark says, to those who see it and to those who do not. */
  readonly label: string;
  readonly link: RovingLink;
  /** Its kind, for the style sheet. */
  readonly look?: string;
  readonly isLit?: boolean;
  /** Told whether the mark is pointed at or has the focus. */
  readonly onLit?: (isLit: boolean) => void;
  readonly children: ComponentChildren;
}

/** A mark of a drawing, as a link to the articles that it stands for. */
export function MarkLink({ href, label, link, look, isLit, onLit, children }: Props) {
  return (
    <a
      class={['mark', look, isLit && 'is-lit'].filter(Boolean).join(' ')}
      href={href}
      aria-label={label}
      tabindex={link.tabindex}
      onFocus={() => {
        link.onFocus();
        onLit?.(true);
      }}
      onBlur={() => onLit?.(false)}
      onPointerEnter={() => onLit?.(true)}
      onPointerLeave={() => onLit?.(false)}
    >
      <title>{label}</title>
      {children}
    </a>
  );
}
