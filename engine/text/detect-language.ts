import { franc } from 'franc-min';

/** Shorter texts fit several languages. */
export const leastDetectable = 200;

/** As much of a text as is looked at, in UTF-16 units. */
export const mostDetected = 2000;

/**
 * The language that a text looks like, by its frequent groups of three letters (franc; Cavnar and Trenkle 1994).
 *
 * @param least texts shorter than this, in UTF-16 units, look like none
 * @returns a BCP 47 tag, or null where it cannot be told
 */
export function detectLanguage(text: string, least = leastDetectable): string | null {
  const code = franc(text.slice(0, mostDetected), { minLength: least });
  // ISO 639-3 as BCP 47 has it: "eng" is "en".
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}
