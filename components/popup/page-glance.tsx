import type { Article, GateVerdict } from '../../engine/model.ts';
import { countWords } from '../../engine/summary.ts';
import { formatArticleDate } from '../common/article-date.tsx';
import { toPeopleText } from '../common/people.ts';
import { toCount } from '../common/plural.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** With fewer words than this, hardly anything can be said of a text. */
const fewWords = 100;

/** The gate's verdict on a page that it does not take for an article, in words; its scores run from 0 to 1. */
export const toVerdictText = ({ score }: GateVerdict): MessageKey =>
  score < 0.1 ? 'popup_verdict_nothing' : score < 0.3 ? 'popup_verdict_little' : 'popup_verdict_some';

interface Props {
  readonly article: Article;
  readonly verdict: GateVerdict;
}

/** A page that is no article, read because the reader wanted it: what was found and what was not, as plain facts. */
export function PageGlance({ article, verdict }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  const { title, authors, published, publisher, text } = article;
  const words = countWords(text);
  const fields: readonly { name: MessageKey; missing: MessageKey; found: string | undefined }[] = [
    { name: 'field_title', missing: 'popup_missing_title', found: title?.value },
    {
      name: 'field_authors',
      missing: 'popup_missing_authors',
      found: authors ? toPeopleText(authors.value, t) : undefined,
    },
    {
      name: 'field_published',
      missing: 'popup_missing_published',
      found: published ? formatArticleDate(published.value, locale) : undefined,
    },
    { name: 'field_publisher', missing: 'popup_missing_publisher', found: publisher?.value.name },
  ];
  const missing = fields.filter(({ found }) => !found).map(({ missing: name }) => t(name));
  return (
    <section class="stack tight page-glance" aria-label={t('popup_read_of_page')}>
      <h1>{t('popup_no_article')}</h1>
      <p class="quiet">{t(toVerdictText(verdict))}</p>
      <h2>{t('popup_read_of_page')}</h2>
      <dl class="facts">
        {fields.map(
          ({ name, found }) =>
            found && (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd class="clamp two" title={found}>
                  {found}
                </dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('popup_text')}</dt>
          <dd>{toCount(language, 'count_words', words)}</dd>
        </div>
      </dl>
      {missing.length > 0 && (
        <p class="caution">{t('popup_not_found', new Intl.ListFormat(locale).format(missing))}</p>
      )}
      {words < fewWords && <p class="caution">{toCount(language, 'popup_few_words', words)}</p>}
    </section>
  );
}
