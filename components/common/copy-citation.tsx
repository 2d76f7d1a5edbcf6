import { useState } from 'preact/hooks';
import { useLanguage } from '../i18n.ts';

/** Citation styles by their names, which are no words of a language. */
const styleNames = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;
export type CitationStyle = keyof typeof styleNames;

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
  const choose = (next: CitationStyle): void => {
    setStyle(next);
    setCopied(null);
  };
  return (
    <details class="citation">
      <summary>{t('cite_title')}</summary>
      <div class="stack">
        <div class="field">
          <span class="label" aria-hidden="true">
            {t('cite_style')}
          </span>
          <StyleSelect style={style} onStyle={choose} />
        </div>
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

interface StyleSelectProps {
  readonly style: CitationStyle;
  readonly onStyle: (style: CitationStyle) => void;
}

/** The choice of a style. It names itself where no label does. */
export function StyleSelect({ style, onStyle }: StyleSelectProps) {
  const { t } = useLanguage();
  const choose = (name: string): void => onStyle(styles.find((one) => one === name) ?? 'apa');
  return (
    <select
      aria-label={t('cite_style')}
      value={style}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {styles.map((name) => (
        <option key={name} value={name}>
          {styleNames[name]}
        </option>
      ))}
    </select>
  );
}
