/**
 * Messages that are the same in another language as in English, by the language's folder in `public/_locales`, because
 * the word is the same there or is a name. Whatever else equals the English is taken for not translated.
 */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['author_place', 'source_via', 'kind_interview', 'popup_text'],
  fr: [
    'panel_tab_sources',
    'card_named',
    'part_illustrator',
    'part_producer',
    'credit_source',
    'credit_photo',
    'entity_type_organization',
    'type_organization',
    'shares_sources',
    'speakers_institution',
    'source_via',
    'kind_opinion',
    'kind_interview',
    'kind_other',
    'save_note',
    'options_article',
    'insights_articles',
    'count_articles_one',
    'count_articles_other',
  ],
};

/** Names, the same in every language. */
export const sameInAll: readonly string[] = ['action_title', 'text_direction'];
