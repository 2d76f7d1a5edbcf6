import { isAgency } from '../text/agencies.ts';
import type { CslName } from './csl.ts';

/** Small words that begin a family name ("van der Berg"); printed with a capital they may be part of a first name. */
const particles = new Set(
  'de da do dos das del della di du la le van von der den ter ten zu zum af av al el bin ibn ben bint'.split(
    ' ',
  ),
);

const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** Scripts in which names stand without spaces, or with the family's first. */
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/**
 * A printed name in its parts, as citations sort by them. What has no parts that can be told is left whole: single words,
 * and names in Chinese, Japanese and Korean script.
 *
 * @param isPerson whether it is known to be a person's name
 */
export function toCslName(name: string, isPerson: boolean): CslName {
  const printed = name.replace(/\s+/g, ' ').trim();
  if (!isPerson || eastAsian.test(printed) || isAgency(printed)) return { literal: printed };
  const comma = /^([^,]+), ([^,]+)$/.exec(printed);
  if (comma && !suffix.test(comma[2] ?? '')) return { family: comma[1] ?? '', given: comma[2] ?? '' };
  const words = printed.replaceAll(',', '').split(' ');
  const last = words.at(-1) ?? '';
  const ending = words.length > 2 && suffix.test(last) ? last : null;
  if (ending) words.pop();
  let from = words.length - 1;
  // "Pérez y García" is one family name.
  if (from > 2 && /^[yi]$/.test(words[from - 1] ?? '')) from -= 2;
  while (from > 1 && particles.has(words[from - 1] ?? '')) from -= 1;
  if (from < 1) return { literal: printed };
  const parts = { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
  return ending ? { ...parts, suffix: ending } : parts;
}
