import type { Block } from '../../engine/model.ts';
import { summarizeSourcing } from '../../engine/summary.ts';
import type { SavedBody } from '../../library/saved-article.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { OtherLanguageNote } from '../common/other-language-note.tsx';
import { toNamesText } from '../common/people.ts';
import { useLanguage } from '../i18n.ts';

/** A saved article, read without its page: text is set as text, block by block. */
export function ReaderView({ saved }: { readonly saved: SavedBody }) {
  const { t, locale } = useLanguage();
  const { article, analysis } = saved;
  const sourcing = analysis && summarizeSourcing(article, analysis);
  return (
    <article class="reading" lang={article.language?.value} dir="auto">
      <p>
        <a href="#/">{t('options_back')}</a>
      </p>
      <header class="stack">
        <p class="label">
          {[article.publisher?.value.name, article.section?.value].filter(Boolean).join(' · ')}
        </p>
        <h1>{article.title?.value ?? article.canonicalUrl}</h1>
        {article.deck && <p class="deck">{article.deck.value}</p>}
        <p class="quiet">
          {article.authors &&
            toNamesText(
              article.authors.value.map(({ name }) => name),
              locale,
            )}
          {article.published && (
            <>
              {article.authors ? ' · ' : ''}
              <ArticleDateText date={article.published.value} />
            </>
          )}
        </p>
        {analysis?.otherLanguage && (
          <div lang={locale} dir="auto">
            <OtherLanguageNote language={analysis.otherLanguage} />
          </div>
        )}
        {sourcing && sourcing.statements > 0 && (
          <p class="quiet">{t('sources_summary', sourcing.statements, sourcing.speakers.length)}</p>
        )}
        <p>
          <a class="button" href={article.canonicalUrl} target="_blank" rel="noreferrer">
            {t('options_open')}
          </a>
        </p>
      </header>
      <div class="text">
        {article.blocks.map((block, i) => (
          <BlockView key={i} block={block} text={article.text} />
        ))}
      </div>
    </article>
  );
}

function BlockView({ block, text }: { readonly block: Block; readonly text: string }) {
  if (block.kind === 'caption') return <p class="caption">{block.text}</p>;
  const words = text.slice(block.span.start, block.span.end);
  switch (block.kind) {
    case 'heading':
      return <h2>{words}</h2>;
    case 'quote':
      return <blockquote>{words}</blockquote>;
    case 'list-item':
      return <p class="list-item">{words}</p>;
    case 'code':
      return <pre>{words}</pre>;
    default:
      return <p>{words}</p>;
  }
}
