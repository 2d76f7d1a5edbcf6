import type { SavedBody } from '../../library/saved-article.ts';
import type { Damage } from '../../library/upgrade.ts';
import { useLanguage } from '../i18n.ts';
import { DamageDetail } from './damage-text.tsx';
import { type ReaderProps, ReaderView } from './reader-view.tsx';

/** A saved article that is being opened, is open, or cannot be. */
export type OpenedArticle =
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly body: SavedBody }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly reason: Damage };

interface Props {
  readonly opened: OpenedArticle;
  /** What is shown of it once it is open; null until the settings are there. */
  readonly reader: ReaderProps | null;
  /** Whether it is a link alone, put by for later. */
  readonly isLink: boolean;
}

/** The article that is open, or why it is not. */
export function OpenedArticleView({ opened, reader, isLink }: Props) {
  const { t } = useLanguage();
  if (opened.kind === 'loading') return <p role="status">{t('options_loading')}</p>;
  if (opened.kind === 'open') return reader && <ReaderView {...reader} />;
  if (opened.kind === 'missing') return <p class="notice">{t(isLink ? 'reader_link' : 'error_not_found')}</p>;
  const { code, detail } = opened.reason;
  return (
    <p class="notice warning">
      {t('options_text_damaged', t(`damage_${code}`))}
      <DamageDetail detail={detail} />
    </p>
  );
}
