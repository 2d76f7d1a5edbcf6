import type { ComponentChildren } from 'preact';

interface Props {
  readonly isOn: boolean;
  readonly onSet: (on: boolean) => void;
  readonly children: ComponentChildren;
}

/** Something that is on or off, at once and for all to see. */
export function Switch({ isOn, onSet, children }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => onSet(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
