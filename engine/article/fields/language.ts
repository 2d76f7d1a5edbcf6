import type { Field } from '../../model.ts';
import { detectLanguage, mostDetected } from '../../text/detect-language.ts';
import { truncate } from '../../text/whitespace.ts';
import { textOf } from '../signals/json-ld.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import { type Candidate, pickField } from './pick-field.ts';

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

const longestRaw = 80;

/**
 * The language that the page says it is written in, as a BCP 47 tag; where it says none, the one that its text looks
 * like.
 *
 * @param text the body's text, or its beginning
 */
export function readLanguage(signals: PageSignals, text: string): Field<string> | null {
  const candidates: Candidate<string>[] = [];
  if (signals.htmlLanguage)
    candidates.push({
      value: signals.htmlLanguage,
      evidence: { origin: 'element', at: 'html[lang]', raw: signals.htmlLanguage },
    });
  for (const node of signals.jsonLd.slice(0, 1)) {
    const raw = textOf(node['inLanguage']);
    if (raw) candidates.push({ value: raw, evidence: { origin: 'json-ld', at: 'inLanguage', raw } });
  }
  candidates.push(...metaValues(signals, 'content-language', 'og:locale', 'language', 'dc.language'));
  const valid = candidates.flatMap(({ value, evidence }) => {
    const tag = value.replace(/_/g, '-').trim();
    return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? [{ value: tag, evidence }] : [];
  });
  return pickField(valid.length > 0 ? valid : readTextLanguage(text), (a, b) => primary(a) === primary(b));
}

/** The language that the text looks like, as one more candidate; none where it cannot be told. */
function readTextLanguage(text: string): Candidate<string>[] {
  const tag = detectLanguage(text);
  return tag === null
    ? []
    : [
        {
          value: tag,
          evidence: { origin: 'text', at: 'franc', raw: truncate(text.slice(0, mostDetected), longestRaw) },
        },
      ];
}
