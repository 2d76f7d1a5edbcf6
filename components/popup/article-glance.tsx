import type { Article, ArticleDate, Field, GateVerdict } from '../../engine/model.ts';
import { countWords, toReadingMinutes } from '../../engine/summary.ts';
import type { AnalysisState } from '../common/analysis-state.ts';
import { ArticleDateText } from '../common/article-date.tsx';
import { KindLabel } from '../common/kind-label.tsx';
import { toPeopleText } from '../common/people.ts';
import { toCount } from '../common/plural.ts';
import { type SavedState, SaveForm, type SaveStatus } from '../common/save-form.tsx';
import { type MessageKey, useLanguage } from '../i18n.ts';
import { AnalysisGlance } from './analysis-glance.tsx';
import { PageGlance } from './page-glance.tsx';
import type { MarksState } from './popup-foot.tsx';

export interface GlanceProps extends MarksState {
  readonly article: Article;
  /** Where it is no article, the reader wanted the page read all the same. */
  readonly verdict: GateVerdict;
  readonly analysis: AnalysisState;
  readonly saved: SavedState | null;
  readonly saveStatus: SaveStatus;
  readonly isPrivate: boolean;
  /** What went wrong with the last thing the reader chose, in words; null when nothing did. */
  readonly failure: string | null;
}

export interface GlanceActions {
  readonly onSave: (tags: readonly string[], note: string) => void;
  readonly onListTags: () => Promise<readonly string[]>;
  /** Shows what is saved of the article, on the list. */
  readonly onOpenSaved: () => void;
  /** Keeps what the page says now as well, and shows what has changed. */
  readonly onShowChanges: () => void;
}

/** The article in one screen: who wrote it, when, for whom, who says so, who is in it; and what to do with it. */
export function ArticleGlance(props: GlanceProps & GlanceActions) {
  const { article, verdict, saved } = props;
  return (
    <>
      {verdict.isArticle ? (
        <>
          <Headline article={article} />
          <Facts article={article} />
        </>
      ) : (
        <PageGlance article={article} verdict={verdict} />
      )}
      <AnalysisGlance analysis={props.analysis} />
      {props.failure && (
        <p class="notice error" role="alert">
          {props.failure}
        </p>
      )}
      <SaveForm
        saved={saved}
        status={props.saveStatus}
        isPrivate={props.isPrivate}
        hasNote={false}
        onSave={props.onSave}
        onListTags={props.onListTags}
        onOpenSaved={props.onOpenSaved}
        onShowChanges={props.onShowChanges}
      />
    </>
  );
}

function Headline({ article }: Pick<GlanceProps, 'article'>) {
  const { t } = useLanguage();
  const { publisher, section, title, deck, kind } = article;
  return (
    <header class="headline">
      <p class="label">
        <span class="clamp one">
          {[publisher?.value.name ?? t('popup_unknown_publisher'), section?.value]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <KindLabel kind={kind} />
      </p>
      <h1 class="clamp three" title={title?.value}>
        {title?.value ?? t('popup_unknown_title')}
      </h1>
      {deck && (
        <p class="deck clamp two" title={deck.value}>
          {deck.value}
        </p>
      )}
    </header>
  );
}

function Facts({ article }: Pick<GlanceProps, 'article'>) {
  const language = useLanguage();
  const { t } = language;
  const { authors, contributors, published, modified, text } = article;
  const words = countWords(text);
  return (
    <dl class="facts">
      <People name="field_authors" text={authors && toPeopleText(authors.value, t)} />
      {contributors.length > 0 && <People name="field_contributors" text={toPeopleText(contributors, t)} />}
      <div>
        <dt>{t('field_published')}</dt>
        <dd>
          <DateOrUnknown date={published} />
        </dd>
      </div>
      {modified && (
        <div>
          <dt>{t('field_modified')}</dt>
          <dd>
            <DateOrUnknown date={modified} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('field_length')}</dt>
        <dd>{t('length', toCount(language, 'count_words', words), toReadingMinutes(words))}</dd>
      </div>
    </dl>
  );
}

/** A byline as papers set it: over the whole width, its label in the line. */
function People({ name, text }: { readonly name: MessageKey; readonly text: string | null }) {
  const { t } = useLanguage();
  return (
    <div class="by-line clamp four" title={text ?? undefined}>
      <dt>{t(name)}</dt> <dd>{text ?? <Unknown />}</dd>
    </div>
  );
}

const DateOrUnknown = ({ date }: { readonly date: Field<ArticleDate> | null }) =>
  date ? <ArticleDateText date={date.value} isShort /> : <Unknown />;

function Unknown() {
  const { t } = useLanguage();
  return <span class="quiet">{t('field_unknown')}</span>;
}
