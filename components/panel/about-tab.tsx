import type { Article, Author } from '../../engine/model.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { useLanguage } from '../i18n.ts';
import { FieldRow, PlainRow } from './field-row.tsx';

const toAuthorLine = ({ name, role }: Author): string => (role ? `${name}, ${role}` : name);

/** A language tag in the reader's own words ("English"), or the tag where it has none. */
function toLanguageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Pages state tags that are none.
    return tag;
  }
}

/** Every field of the article with what it rests on. */
export function AboutTab({ article }: { readonly article: Article }) {
  const { t, locale } = useLanguage();
  const { credits, dateline } = article;
  return (
    <dl class="fields">
      <FieldRow name="field_title" field={article.title} show={(title) => title} />
      <FieldRow name="field_deck" field={article.deck} show={(deck) => deck} />
      <FieldRow
        name="field_authors"
        field={article.authors}
        show={(authors) => authors.map(toAuthorLine).join('; ')}
      />
      <FieldRow
        name="field_published"
        field={article.published}
        show={(date) => <ArticleDateText date={date} />}
      />
      <FieldRow
        name="field_modified"
        field={article.modified}
        show={(date) => <ArticleDateText date={date} />}
      />
      <FieldRow
        name="field_publisher"
        field={article.publisher}
        show={({ name, domain }) => (name === domain ? name : `${name} (${domain})`)}
      />
      <FieldRow name="field_section" field={article.section} show={(section) => section} />
      {dateline && (
        <PlainRow name="field_dateline">
          {dateline.agency ? `${dateline.place} (${dateline.agency})` : dateline.place}
        </PlainRow>
      )}
      {credits.length > 0 && (
        <PlainRow name="field_credits">
          {credits.map(({ kind, name }) => `${name} (${t(`credit_${kind}`)})`).join(', ')}
        </PlainRow>
      )}
      <FieldRow name="field_language" field={article.language} show={(tag) => toLanguageName(tag, locale)} />
    </dl>
  );
}
