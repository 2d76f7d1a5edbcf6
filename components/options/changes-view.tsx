import type { ArticleChanges, ComparedParagraph, FieldChange, TextPiece } from '../../library/changes.ts';
import { formatArticleDate, toArticleDate } from '../common/article-date.tsx';
import { toDateFormat } from '../common/formats.ts';
import { toDirection } from '../common/text-direction.ts';
import { type MessageKey, useLanguage } from '../i18n.ts';

/** What changed between two times at which an article was seen, ISO 8601. */
export interface SeenChange extends ArticleChanges {
  readonly before: string;
  readonly now: string;
}

export interface ChangesProps {
  readonly id: string;
  readonly title: string;
  /** The last change first. */
  readonly changes: readonly SeenChange[];
}

/** What the page of a saved article has changed, each time that it was seen: fields, and the text word by word. */
export function ChangesView({ id, title, changes }: ChangesProps) {
  const { t } = useLanguage();
  return (
    <section class="changes stack loose">
      <p>
        <a href={`#/read/${id}`}>{t('changes_back')}</a>
      </p>
      <h1>{t('changes_title', title)}</h1>
      {changes.length === 0 && <p class="empty">{t('changes_none')}</p>}
      {changes.map((change) => (
        <ChangeView key={change.now} change={change} />
      ))}
    </section>
  );
}

function ChangeView({ change }: { readonly change: SeenChange }) {
  const { t, locale } = useLanguage();
  const toWords = (moment: string): string =>
    toDateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
  return (
    <article class="stack">
      <h2>{t('changes_seen', toWords(change.before), toWords(change.now))}</h2>
      {change.fields.length > 0 && (
        <dl class="changed-fields">
          {change.fields.map((field) => (
            <FieldView key={field.field} change={field} />
          ))}
        </dl>
      )}
      <div class="changed-text" dir={toDirection(toBeginning(change.paragraphs))}>
        {toShown(change.paragraphs).map((shown, i) =>
          typeof shown === 'number' ? (
            <p key={i} class="quiet" dir="auto">
              {t('changes_same', shown)}
            </p>
          ) : (
            <p key={i}>
              {shown.map((piece, k) => (
                <Piece key={k} piece={piece} />
              ))}
            </p>
          ),
        )}
      </div>
    </article>
  );
}

const fieldNames: Readonly<Record<FieldChange['field'], MessageKey>> = {
  title: 'field_title',
  deck: 'field_deck',
  published: 'field_published',
  modified: 'field_modified',
};

function FieldView({ change: { field, before, now, pieces } }: { readonly change: FieldChange }) {
  const { t, locale } = useLanguage();
  const isDate = field === 'published' || field === 'modified';
  const show = (kind: 'added' | 'removed', words: string | null) =>
    words === null ? (
      <span class="quiet">{t('field_unknown')}</span>
    ) : (
      <Piece piece={{ kind, words: isDate ? formatArticleDate(toArticleDate(words), locale) : words }} />
    );
  return (
    <div>
      <dt class="label">{t(fieldNames[field])}</dt>
      <dd dir={isDate ? undefined : toDirection(`${before ?? ''} ${now ?? ''}`)}>
        {pieces?.map((piece, i) => <Piece key={i} piece={piece} />) ?? (
          <>
            {show('removed', before)}
            {' → '}
            {show('added', now)}
          </>
        )}
      </dd>
    </div>
  );
}

/** Words that were put in or taken out say so to those who cannot see the line through or below them. */
function Piece({ piece: { kind, words } }: { readonly piece: TextPiece }) {
  const { t } = useLanguage();
  if (kind === 'same') return <>{words}</>;
  const label = (
    <span class="visually-hidden">{t(kind === 'added' ? 'changes_added' : 'changes_removed')} </span>
  );
  return kind === 'added' ? (
    <ins>
      {label}
      {words}
    </ins>
  ) : (
    <del>
      {label}
      {words}
    </del>
  );
}

/** Enough of a text to see in which direction it is written. */
const toBeginning = (paragraphs: readonly ComparedParagraph[]): string =>
  paragraphs
    .slice(0, 20)
    .flatMap((pieces) => pieces.map(({ words }) => words))
    .join(' ');

/** The paragraphs that have changed, and between them how many have not. */
function toShown(paragraphs: readonly ComparedParagraph[]): (ComparedParagraph | number)[] {
  const shown: (ComparedParagraph | number)[] = [];
  for (const paragraph of paragraphs) {
    const last = shown.at(-1);
    if (paragraph.some(({ kind }) => kind !== 'same')) shown.push(paragraph);
    else if (typeof last === 'number') shown[shown.length - 1] = last + 1;
    else shown.push(1);
  }
  return shown;
}
