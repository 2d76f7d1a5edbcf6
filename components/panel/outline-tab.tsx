import { useMemo } from 'preact/hooks';
import type { Article, LeftOut, Part, Span } from '../../engine/model.ts';
import { countWords, toReadingMinutes } from '../../engine/summary.ts';
import type { WhenOutline } from '../../engine/when.ts';
import { PostTimeText } from '../common/article-date.tsx';
import { toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';
import { LeftOutList } from './left-out-list.tsx';
import { WhenList } from './when-list.tsx';

interface Props {
  readonly article: Article;
  readonly onShowPart: (index: number) => void;
  /** What the article dates: looked for when the tab is opened. */
  readonly findWhen: (article: Article) => WhenOutline;
  /** What stands in or near the article and is none of its text; likewise. */
  readonly findLeftOut: () => readonly LeftOut[];
  readonly onShowSpan: (span: Span) => void;
}

function toText({ blocks, text }: Article, { firstBlock, lastBlock }: Part): string {
  const spans = blocks
    .slice(firstBlock, lastBlock + 1)
    .flatMap((block) => (block.kind === 'caption' ? [] : [block.span]));
  return text.slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0);
}

/** Parts of parts stand further in; the posts of a live blog are all of one level. */
const isDeeper = ({ level, heading, published }: Part): boolean =>
  published === null && (level ?? 2) > 2 && heading !== null;

/**
 * The article's parts, each a way to its place in the page: with their lengths, or as posts with their times. What it
 * dates, and what is none of its text.
 */
export function OutlineTab({ article, onShowPart, findWhen, findLeftOut, onShowSpan }: Props) {
  const language = useLanguage();
  const { t } = language;
  const when = useMemo(() => findWhen(article), [findWhen, article]);
  // Another article has left out other things.
  const leftOut = useMemo(findLeftOut, [findLeftOut, article]);
  const words = countWords(article.text);
  const day = article.published?.value.iso.slice(0, 10) ?? null;
  return (
    <div class="stack">
      <p class="quiet">{t('length', toCount(language, 'count_words', words), toReadingMinutes(words))}</p>
      <ol class="outline">
        {article.parts.map((part, i) => (
          <li key={part.firstBlock} class={isDeeper(part) ? 'deeper' : ''}>
            <button type="button" class="plain" onClick={() => onShowPart(i)}>
              <span>{part.heading ?? t('outline_opening')}</span>
              <span class="count">
                {part.published ? (
                  <PostTimeText date={part.published} day={day} />
                ) : (
                  toCount(language, 'count_words', countWords(toText(article, part)))
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {article.parts.length < 2 && <p class="quiet">{t('outline_one_part')}</p>}
      <WhenList outline={when} onShowSpan={onShowSpan} />
      <LeftOutList leftOut={leftOut} />
    </div>
  );
}
