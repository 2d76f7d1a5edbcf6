import { useLanguage } from '../i18n.ts';
import type { CardLink } from './card-links.ts';

interface Props {
  readonly link: CardLink;
  /** What is found there: "Wikipedia". */
  readonly title: string;
  /** What is looked for there. */
  readonly words: string;
  readonly onOpen: (url: string) => void;
}

/**
 * A way out of the page that says where it leads. It has no address until it is used: browsers look up, and pages'
 * speculation rules even load, what an address in the document names, before anybody has clicked.
 */
export function LinkOut({ link, title, words, onOpen }: Props) {
  const { t } = useLanguage();
  const open = (): void => onOpen(link.url);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <a> with an address would be loaded ahead of the click
    <button
      type="button"
      role="link"
      class="link-out"
      title={t('card_link_title', title, words, link.host)}
      onClick={open}
      onAuxClick={({ button }) => button === 1 && open()}
    >
      {title} <span class="quiet">{link.host}</span> <span aria-hidden="true">↗</span>
      <span class="visually-hidden">, {t('card_link_new_tab')}</span>
    </button>
  );
}
