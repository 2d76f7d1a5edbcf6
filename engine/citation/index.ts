import { toApa } from './apa.ts';
import { toChicago } from './chicago.ts';
import type { CslItem } from './csl.ts';
import { toMla } from './mla.ts';
import { type TextRun, toHtml, toPlainText } from './text-runs.ts';

export type { CslItem } from './csl.ts';
export { type CitedFacts, toCitationKey, toCitedFacts, toCslItem } from './to-csl.ts';

export const citationStyles = ['apa', 'chicago', 'mla'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const byStyle: Readonly<Record<CitationStyle, (item: CslItem) => TextRun[]>> = {
  apa: toApa,
  chicago: toChicago,
  mla: toMla,
};

/** A citation as it stands in a list of references, as text, and as HTML with the newspaper in italics. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/** One article in one style. */
export function formatCitation(item: CslItem, style: CitationStyle): Citation {
  const runs = byStyle[style](item);
  return { text: toPlainText(runs), html: toHtml(runs) };
}
