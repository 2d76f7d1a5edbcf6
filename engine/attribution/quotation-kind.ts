import type { QuotationKind, Span } from '../model.ts';
import type { Quotation } from '../text/quotation-marks.ts';

const word = /[\p{L}\p{N}]+/gu;

/** Below this share of a statement's words, quotation marks only set a term apart. */
const leastQuoted = 1 / 30;

/** Direct where all words of a content are in quotation marks, indirect where (next to) none is, mixed otherwise. */
export function toQuotationKind(
  text: string,
  content: readonly Span[],
  quotations: readonly Quotation[],
): QuotationKind {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content) {
    for (const match of text.slice(start, end).matchAll(word)) {
      const at = start + match.index;
      all += 1;
      if (quotations.some((quotation) => quotation.start <= at && at < quotation.end)) quoted += 1;
    }
  }
  if (quoted <= all * leastQuoted) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}
