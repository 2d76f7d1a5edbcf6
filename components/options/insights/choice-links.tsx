interface Props {
  /** What is chosen between; its name on screen. */
  readonly label: string;
  readonly choices: readonly { readonly name: string; readonly href: string; readonly isChosen: boolean }[];
}

/** A choice between few things, each with an address of its own. */
export function ChoiceLinks({ label, choices }: Props) {
  return (
    <nav class="choice-links" aria-label={label}>
      <ul>
        {choices.map(({ name, href, isChosen }) => (
          <li key={href}>
            <a href={href} aria-current={isChosen ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
