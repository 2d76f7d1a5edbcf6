import { franc } from 'franc-min';
import type { Field } from '../../model.ts';
import { truncate } from '../../text/whitespace.ts';
import { textOf } from '../signals/json-ld.ts';
import { metaValues, type PageSignals } from '../signals/page-signals.ts';
import { type Candidate, pickField } from './pick-field.ts';

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Shorter texts fit several languages. */
const leastDetectable = 200;
const mostDetected = 2000;
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
  return pickField(valid.length > 0 ? valid : detectLanguage(text), (a, b) => primary(a) === primary(b));
}

/** Language by frequent groups of three letters (franc; Cavnar and Trenkle 1994). */
function detectLanguage(text: string): Candidate<string>[] {
  if (text.length < leastDetectable) return [];
  const sample = text.slice(0, mostDetected);
  const code = franc(sample, { minLength: leastDetectable });
  // ISO 639-3 as BCP 47 has it: "eng" is "en".
  const [tag] = code === 'und' ? [] : Intl.getCanonicalLocales(code);
  return tag
    ? [{ value: tag, evidence: { origin: 'text', at: 'franc', raw: truncate(sample, longestRaw) } }]
    : [];
}
