import { toNumberFormat } from '../common/formats.ts';
/**
 * A share in the reader's language; what is there is never 0 %, and what is not all is never 100 %.
 *
 * @param share 0 to 1
 */
export function toPercent(share: number, locale: string): string {
  const hundredths = Math.round(share * 100);
  const shown = share > 0 && share < 1 ? Math.max(1, Math.min(99, hundredths)) : hundredths;
  return toNumberFormat(locale, { style: 'percent' }).format(shown / 100);
}
