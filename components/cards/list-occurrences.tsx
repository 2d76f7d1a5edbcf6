import { toDateFormat } from '../common/formats.ts';
import { toCount } from '../common/plural.ts';
import { useLanguage } from '../i18n.ts';

/** Where an entity occurs on the reader's list, besides the article in view. */
export interface ListOccurrences {
  /** In how many articles. */
  readonly total: number;
  /** The latest of them. */
  readonly articles: readonly {
    readonly id: string;
    /** Null where the article has none. */
    readonly title: string | null;
    readonly publisher: string | null;
    /** ISO 8601, UTC. */
    readonly savedAt: string;
  }[];
}

interface Props {
  readonly occurrences: ListOccurrences;
  /** Opens an article of the list. */
  readonly onOpenSaved: (id: string) => void;
}

/** "Also in 3 articles on your list", with the latest of them; nothing where it is in none. */
export function ListOccurrencesView({ occurrences: { total, articles }, onOpenSaved }: Props) {
  const language = useLanguage();
  const { t, locale } = language;
  if (total === 0) return null;
  const day = toDateFormat(locale, { dateStyle: 'medium' });
  return (
    <section class="card-part">
      <h2>{toCount(language, 'card_in_list', total)}</h2>
      <ul class="card-walkable">
        {articles.map(({ id, title, publisher, savedAt }) => (
          <li key={id}>
            <button type="button" class="plain statement" onClick={() => onOpenSaved(id)}>
              <span class="said" dir="auto">
                {title ?? t('popup_unknown_title')}
              </span>
              <span class="quiet">
                {[publisher, t('options_saved_on', day.format(new Date(savedAt)))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > articles.length && (
        <p class="quiet">{toCount(language, 'card_in_list_more', total - articles.length)}</p>
      )}
    </section>
  );
}
