import type { Analysis } from './model.ts';

/**
 * An analysis in which nothing has been found: not yet, or because nothing was looked for.
 *
 * @param otherLanguage the language of the text, where that is why
 */
export const toEmptyAnalysis = (otherLanguage: string | null): Analysis => ({
  otherLanguage,
  entities: [],
  attributions: [],
  timexes: [],
  amounts: [],
});
