import { useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

/** Citation styles by their names, which are no words of a language. */
const styleNames = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;
type CitationStyle = keyof typeof styleNames;

const styles: readonly CitationStyle[] = ['apa', 'chicago', 'mla'];

export interface CopyCitationProps {
  /** The article's citation in a style, as text. */
  readonly toCitation: (style: CitationStyle) => string;
  /** Copies it. @returns whether the browser let it */
  readonly onCopyCitation: (style: CitationStyle) => Promise<boolean>;
}

/** One article as it stands in a list of references: a choice of styles, the citation, and a button that copies it. */
export function CopyCitation({ toCitation, onCopyCitation }: CopyCitationProps) {
  const { t } = useLanguage();
  const [style, setStyle] = useState<CitationStyle>('apa');
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const choose = (name: string): void => {
    setStyle(styles.find((one) => one === name) ?? 'apa');
    setCopied(null);
  };
  return (
    <details class="citation">
      <summary>{t('cite_title')}</summary>
      <div class="stack">
        <label class="field">
          <span class="label">{t('cite_style')}</span>
          <select value={style} onChange={(event) => choose(event.currentTarget.value)}>
            {styles.map((name) => (
              <option key={name} value={name}>
                {styleNames[name]}
              </option>
            ))}
          </select>
        </label>
        <p class="citation-text" dir="auto">
          {toCitation(style)}
        </p>
        <div class="row">
          <button type="button" onClick={() => void onCopyCitation(style).then(setCopied)}>
            {t('cite_copy')}
          </button>
          <span role="status">
            {isCopied === null ? '' : t(isCopied ? 'cite_copied' : 'cite_not_copied')}
          </span>
        </div>
      </div>
    </details>
  );
}
