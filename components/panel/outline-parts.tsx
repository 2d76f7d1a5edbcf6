import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Part } from '../../engine/model.ts';
import { countWords, toReadingMinutes } from '../../engine/summary.ts';
import type { ReadingPosition } from '../../page/reading-position.ts';
import { PostTimeText } from '../common/article-date.tsx';
import { toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';
import { keepInView } from './keep-in-view.ts';
import { toPercent } from './percent.ts';

export interface OutlinePartsProps {
  readonly article: Article;
  readonly onShowPart: (index: number) => void;
  /** Tells where the reader is, at once and at every change, until the returned function is called. */
  readonly watchPosition: (tell: (position: ReadingPosition) => void) => () => void;
}

/** The article's length, how far the reader is, and its parts, of which the one in view is marked. */
export function OutlineParts({ article, onShowPart, watchPosition }: OutlinePartsProps) {
  const [position, setPosition] = useState<ReadingPosition | null>(null);
  useEffect(() => watchPosition(setPosition), [watchPosition]);
  const words = useMemo(() => article.parts.map((part) => countWords(toText(article, part))), [article]);
  const list = useRef<HTMLOListElement>(null);
  const current = position?.part ?? null;
  useEffect(() => {
    const row = list.current?.children[current ?? -1];
    if (row) keepInView(row);
  }, [current]);
  const day = article.published?.value.iso.slice(0, 10) ?? null;
  return (
    <>
      <ReadingProgress article={article} progress={position?.progress ?? null} />
      <ol class="outline" ref={list}>
        {article.parts.map((part, i) => (
          <li key={part.firstBlock} class={isDeeper(part) ? 'deeper' : ''}>
            <PartButton
              part={part}
              words={words[i] ?? 0}
              day={day}
              isCurrent={i === current}
              onShow={() => onShowPart(i)}
            />
          </li>
        ))}
      </ol>
    </>
  );
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

interface PartButtonProps {
  readonly part: Part;
  readonly words: number;
  /** The day that posts' times need not name. */
  readonly day: string | null;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
}

function PartButton({ part, words, day, isCurrent, onShow }: PartButtonProps) {
  const language = useLanguage();
  return (
    <button type="button" class="plain" aria-current={isCurrent ? 'location' : undefined} onClick={onShow}>
      <span>{part.heading ?? language.t('outline_opening')}</span>
      <span class="count">
        {part.published ? (
          <PostTimeText date={part.published} day={day} />
        ) : (
          toCount(language, 'count_words', words)
        )}
      </span>
    </button>
  );
}

interface ProgressProps {
  readonly article: Article;
  /** 0 to 1; null until it is known. */
  readonly progress: number | null;
}

function ReadingProgress({ article, progress }: ProgressProps) {
  const language = useLanguage();
  const { t, locale } = language;
  const words = useMemo(() => countWords(article.text), [article]);
  const left = words * (1 - (progress ?? 0));
  return (
    <div class="stack tight">
      <p class="quiet">{t('length', toCount(language, 'count_words', words), toReadingMinutes(words))}</p>
      {progress !== null && (
        <>
          <div class="reading-progress" aria-hidden="true">
            <div style={{ inlineSize: `${progress * 100}%` }} />
          </div>
          <p class="quiet">
            {progress >= 1
              ? t('outline_at_end')
              : t('outline_progress', toPercent(progress, locale), toReadingMinutes(left))}
          </p>
        </>
      )}
    </div>
  );
}
