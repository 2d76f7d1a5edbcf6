import { useState } from 'preact/hooks';
import { type CitationStyle, StyleSelect } from '../common/copy-citation.tsx';
import { useLanguage } from '../i18n.ts';

interface Props {
  /** Copies the citations of what is selected. @returns whether the browser let it */
  readonly onCopyCitations: (style: CitationStyle) => Promise<boolean>;
}

/** Citations of several articles at once, in a style. */
export function CiteSelected({ onCopyCitations }: Props) {
  const { t } = useLanguage();
  const [style, setStyle] = useState<CitationStyle>('apa');
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="row cite-selected">
      <StyleSelect
        style={style}
        onStyle={(next) => {
          setStyle(next);
          setCopied(null);
        }}
      />
      <button
        type="button"
        onClick={() =>
          void onCopyCitations(style).then(setCopied, () => {
            setCopied(false);
          })
        }
      >
        {t('cite_copy_many')}
      </button>
      <span role="status">{isCopied === null ? '' : t(isCopied ? 'cite_copied' : 'cite_refused')}</span>
    </div>
  );
}
