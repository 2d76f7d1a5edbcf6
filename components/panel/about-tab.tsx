import type { Article, ArticleDate, CorrectableField } from '../../engine/model.ts';
import { ArticleDateText, formatArticleDate, toDay } from '../common/article-date.tsx';
import { CopyCitation, type CopyCitationProps } from '../common/copy-citation.tsx';
import { kindNames } from '../common/kind-label.tsx';
import { toLanguageName } from '../common/language-name.ts';
import { toPeopleText } from '../common/people.ts';
import { useLanguage } from '../i18n.ts';
import { type CorrectionProps, FieldRow, PlainRow } from './field-row.tsx';

interface Props extends CorrectionProps, CopyCitationProps {
  readonly article: Article;
  /** The day that stands in a place of the page; null where none does for sure. */
  readonly readStatedDay: (raw: string) => ArticleDate | null;
  /** Why the last correction was not kept, in words, or null. */
  readonly correctionFailure: string | null;
}

/** Every field of the article with what it rests on. */
export function AboutTab(props: Props) {
  const { locale } = useLanguage();
  const { article, correctionFailure } = props;
  return (
    <>
      {correctionFailure && (
        <p class="notice error" role="alert">
          {correctionFailure}
        </p>
      )}
      <dl class="fields">
        <CorrectableRows {...props} />
        <KindRow article={article} />
        <PlainRows article={article} />
        <FieldRow
          name="field_language"
          field={article.language}
          show={(tag) => toLanguageName(tag, locale)}
          rawToWords={(tag) => toLanguageName(tag, locale)}
        />
      </dl>
      <CopyCitation {...props} />
    </>
  );
}

/** The headline with its deck, and the fields of which the reader can say what is right on this site. */
function CorrectableRows({ article, site, corrections, onCorrect, readStatedDay }: Props) {
  const { t, locale } = useLanguage();
  // Places disagree about days, not about the time of day.
  const inDays = {
    toWords: (date: ArticleDate) => formatArticleDate(toDay(date), locale),
    rawToWords: (raw: string) => {
      const day = readStatedDay(raw);
      return day ? formatArticleDate(day, locale) : raw;
    },
  };
  const toCorrect = (corrected: CorrectableField) => ({ corrected, site, corrections, onCorrect });
  return (
    <>
      <FieldRow name="field_title" {...toCorrect('title')} field={article.title} show={(title) => title} />
      <FieldRow name="field_deck" field={article.deck} show={(deck) => deck} />
      <FieldRow
        name="field_authors"
        {...toCorrect('authors')}
        field={article.authors}
        show={(authors) => toPeopleText(authors, t)}
        toWords={(authors) => authors.map(({ name }) => name).join(', ')}
      />
      <FieldRow
        name="field_published"
        {...toCorrect('published')}
        field={article.published}
        show={(date) => <ArticleDateText date={date} />}
        {...inDays}
      />
      <FieldRow
        name="field_modified"
        {...toCorrect('modified')}
        field={article.modified}
        show={(date) => <ArticleDateText date={date} />}
        {...inDays}
      />
      <FieldRow
        name="field_publisher"
        {...toCorrect('publisher')}
        field={article.publisher}
        show={({ name, domain }) =>
          domain === '' || name === domain ? name : t('person_with_details', name, domain)
        }
        toWords={({ name }) => name}
      />
      <FieldRow
        name="field_section"
        {...toCorrect('section')}
        field={article.section}
        show={(section) => section}
      />
    </>
  );
}

/** The kind with the places that say so, or that none does. */
function KindRow({ article: { kind, kindEvidence } }: Pick<Props, 'article'>) {
  const { t } = useLanguage();
  const [first, ...others] = kindEvidence;
  if (!first)
    return <PlainRow name="field_kind">{t(kind === 'news' ? 'kind_by_default' : kindNames[kind])}</PlainRow>;
  const field = { value: kind, evidence: [first, ...others] as const, conflicts: [] };
  return <FieldRow name="field_kind" field={field} show={(value) => t(kindNames[value])} />;
}

/** What the article's text or several fields give: they have no evidence of their own. */
function PlainRows({ article: { contributors, dateline, credits } }: Pick<Props, 'article'>) {
  const { t } = useLanguage();
  return (
    <>
      {contributors.length > 0 && (
        <PlainRow name="field_contributors">{toPeopleText(contributors, t)}</PlainRow>
      )}
      {dateline && (
        <PlainRow name="field_dateline">
          {dateline.agency ? t('person_with_details', dateline.place, dateline.agency) : dateline.place}
        </PlainRow>
      )}
      {credits.length > 0 && (
        <PlainRow name="field_credits">
          {credits
            .map(({ kind, name }) => t('person_with_details', name, t(`credit_${kind}`)))
            .reduce((before, credit) => t('person_after', before, credit))}
        </PlainRow>
      )}
    </>
  );
}
