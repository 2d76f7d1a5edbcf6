/**
 * Messages that are the same in another language as in English, by the language's folder in `public/_locales`, because
 * the word is the same there or is a name. Whatever else equals the English is taken for not translated.
 */
export const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {};

/** Names, the same in every language. */
export const sameInAll: readonly string[] = ['action_title', 'text_direction'];
