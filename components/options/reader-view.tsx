import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Article } from '../../engine/model.ts';
import { summarizeSourcing } from '../../engine/summary.ts';
import type { SavedBody } from '../../library/saved-article.ts';
import type { Typography } from '../../platform/view-settings.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import type { CopyCitationProps } from '../common/copy-citation.tsx';
import { OtherLanguageNote } from '../common/other-language-note.tsx';
import { toNamesText } from '../common/people.ts';
import { toDirection } from '../common/text-direction.ts';
import { useLanguage } from '../i18n.ts';
import { HighlightList, type HighlightListProps } from './highlight-list.tsx';
import { ReadingBlocks } from './reading-blocks.tsx';

export interface ReaderProps extends HighlightListProps {
  readonly saved: SavedBody;
  readonly typography: Typography;
  readonly letterSizes: { readonly least: number; readonly most: number };
  /** Told of the element that the text stands in, whenever that is another text; ends what was begun with it. */
  readonly onShown: (text: HTMLElement) => () => void;
  readonly onTypography: (part: Partial<Typography>) => void;
  readonly onTogglePanel: () => void;
  readonly onPrint: () => void;
  readonly citation: CopyCitationProps;
}

/** A saved article, read without its page: text is set as text, and nothing is fetched for it. */
export function ReaderView(props: ReaderProps) {
  const { saved, typography } = props;
  const { article } = saved;
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (text.current ? props.onShown(text.current) : undefined), [saved.id, saved.seenAt]);
  return (
    <article
      class="reading"
      data-font={typography.font}
      data-measure={typography.measure}
      data-leading={typography.leading}
      ref={(element) => element?.style.setProperty('--reading-size', `${typography.size}px`)}
    >
      <div lang={article.language?.value} dir={toDirection(`${article.title?.value ?? ''} ${article.text}`)}>
        <Head saved={saved} />
        <LeadPicture article={article} />
        <div
          class="text"
          // Other nodes for another text: marks hold on to the nodes that they were laid over.
          key={`${saved.id} ${saved.seenAt}`}
          ref={text}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys for marks work while the focus is in the text
          tabIndex={0}
        >
          <ReadingBlocks blocks={article.blocks} text={article.text} />
        </div>
      </div>
      <HighlightList {...props} />
    </article>
  );
}

function Head({ saved: { article, analysis } }: { readonly saved: SavedBody }) {
  const { t, locale } = useLanguage();
  const sourcing = analysis && summarizeSourcing(article, analysis);
  const authors = article.authors?.value.map(({ name }) => name) ?? [];
  return (
    <header class="stack">
      <p class="label" dir="auto">
        {[article.publisher?.value.name, article.section?.value].filter(Boolean).join(' · ')}
      </p>
      <h1>{article.title?.value ?? article.canonicalUrl}</h1>
      {article.deck && <p class="deck">{article.deck.value}</p>}
      <div class="quiet" lang={locale}>
        {authors.length > 0 && <p dir="auto">{toNamesText(authors, locale)}</p>}
        <p dir="auto">
          {article.published && (
            <>
              {t('field_published')} <ArticleDateText date={article.published.value} />
            </>
          )}
          {article.modified && (
            <>
              {article.published ? ' · ' : ''}
              {t('field_modified')} <ArticleDateText date={article.modified.value} />
            </>
          )}
        </p>
      </div>
      {sourcing && sourcing.statements > 0 && (
        <p class="quiet" lang={locale} dir="auto">
          {t('sources_summary', sourcing.statements, sourcing.speakers.length)}
        </p>
      )}
      {analysis?.otherLanguage && (
        <div lang={locale} dir="auto" class="not-printed">
          <OtherLanguageNote language={analysis.otherLanguage} />
        </div>
      )}
    </header>
  );
}

/** That there is a picture, and why it is not shown: whoever serves it would learn that this is being read. */
function LeadPicture({ article: { images, blocks } }: { readonly article: Article }) {
  const { t, locale } = useLanguage();
  const [lead] = images;
  if (!lead) return null;
  // Where the caption stands in the text, it is said there.
  const isSaid = blocks.some((block) => block.kind === 'caption' && block.text.includes(lead.caption ?? ''));
  return (
    <p class="picture-note not-printed">
      <span lang={locale}>{t('reader_picture')}</span>
      {lead.caption && !isSaid && ` ${lead.caption}`}
      {lead.credit && !lead.caption?.includes(lead.credit) && ` (${lead.credit})`}
    </p>
  );
}
