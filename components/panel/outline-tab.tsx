import type { Article } from '../../engine/model.ts';
import { countWords, toReadingMinutes } from '../../engine/summary.ts';
import { useLanguage } from '../i18n.ts';

interface Props {
  readonly article: Article;
  readonly onShowPart: (index: number) => void;
}

/** The article's parts, each a way to its place in the page. */
export function OutlineTab({ article, onShowPart }: Props) {
  const { t } = useLanguage();
  const words = countWords(article.text);
  return (
    <div class="stack">
      <p class="quiet">{t('length', words, toReadingMinutes(words))}</p>
      <ol class="outline">
        {article.parts.map((part, i) => (
          <li key={part.firstBlock} style={{ paddingInlineStart: `${Math.max(0, (part.level ?? 2) - 2) * 12}px` }}>
            <button type="button" class="plain" onClick={() => onShowPart(i)}>
              {part.heading ?? t('outline_opening')}
            </button>
          </li>
        ))}
      </ol>
      {article.parts.length < 2 && <p class="quiet">{t('outline_one_part')}</p>}
    </div>
  );
}
