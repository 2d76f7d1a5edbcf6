import { useMemo } from 'preact/hooks';
import type { Article, LeftOut, Span } from '../../engine/model.ts';
import type { WhenOutline } from '../../engine/when.ts';
import { useLanguage } from '../i18n.ts';
import { LeftOutList } from './left-out-list.tsx';
import { OutlineParts, type OutlinePartsProps } from './outline-parts.tsx';
import { WhenList } from './when-list.tsx';

interface Props extends OutlinePartsProps {
  /** What the article dates: looked for when the tab is opened. */
  readonly findWhen: (article: Article) => WhenOutline;
  /** What stands in or near the article and is none of its text; likewise. */
  readonly findLeftOut: () => readonly LeftOut[];
  readonly onShowSpan: (span: Span) => void;
}

/**
 * The article's parts, each a way to its place in the page: with their lengths, or as posts with their times. What it
 * dates, and what is none of its text.
 */
export function OutlineTab(props: Props) {
  const { article, findWhen, findLeftOut, onShowSpan, onShowPart, watchPosition } = props;
  const { t } = useLanguage();
  const when = useMemo(() => findWhen(article), [findWhen, article]);
  // Another article has left out other things.
  const leftOut = useMemo(findLeftOut, [findLeftOut, article]);
  return (
    <div class="stack">
      <OutlineParts article={article} onShowPart={onShowPart} watchPosition={watchPosition} />
      {article.parts.length < 2 && <p class="quiet">{t('outline_one_part')}</p>}
      <WhenList outline={when} onShowSpan={onShowSpan} />
      <LeftOutList leftOut={leftOut} />
    </div>
  );
}
