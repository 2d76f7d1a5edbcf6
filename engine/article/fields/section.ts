import type { Field } from '../../model.ts';
import { collapseWhitespace, foldForComparison } from '../../text/whitespace.ts';
import { Region } from '../body/regions.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
import { metaValues } from '../signals/page-signals.ts';
import { findSiteRule } from '../sites/index.ts';
import { textByRule } from '../sites/read-by-rule.ts';
import { type Candidate, pickField, putCorrectedFirst } from './pick-field.ts';

const longestSection = 60;

const label =
  /^(?:posted in|filed under|section|category|categories|rubrik|ressort|rubrique|sección|editoria|kategorie)\s*[:：]\s*(.+)$/iu;
const home = /^(?:home|homepage|start|startseite|accueil|inicio|início|news|front page|首页|»|>)$/i;

/** A line that does nothing but name the section ("Posted in: DIPLOMACY"). */
export const isSectionLine = (text: string): boolean => text.length <= 120 && label.test(text);

/** The site's department: metadata, breadcrumbs, or what the page prints ("Posted in: DIPLOMACY"). */
export function readSection(reading: PageReading, siteNames: readonly string[]): Field<string> | null {
  const sites = new Set(siteNames.map(foldForComparison));
  const title = foldForComparison(reading.blocks[reading.titleBlock]?.text ?? '');
  const candidates = [
    ...textByRule(reading, findSiteRule(reading.signals.url)?.section),
    ...jsonLdSections(reading),
    ...metaValues(
      reading.signals,
      'article:section',
      'parsely-section',
      'section',
      'category',
      'sailthru.section',
      'og:section',
      'cxenseparse:section',
    ),
    ...labelled(reading),
    ...breadcrumbs(reading),
  ];
  const valid = candidates.filter(
    ({ value }) =>
      value.length > 1 &&
      value.length <= longestSection &&
      !home.test(value) &&
      !URL.canParse(value) &&
      !sites.has(foldForComparison(value)) &&
      foldForComparison(value) !== title,
  );
  return pickField(
    putCorrectedFirst(valid, reading.corrections, 'section'),
    (a, b) => foldForComparison(a) === foldForComparison(b),
  );
}

function jsonLdSections({ signals }: PageReading): Candidate<string>[] {
  return signals.jsonLd.slice(0, 1).flatMap((node) =>
    listOf(node['articleSection']).flatMap((section) => {
      const raw = textOf(section);
      return raw ? [{ value: raw, evidence: { origin: 'json-ld' as const, at: 'articleSection', raw } }] : [];
    }),
  );
}

function labelled({ blocks }: PageReading): Candidate<string>[] {
  return blocks.flatMap((block) => {
    if (block.text.length > 120) return [];
    const value = label.exec(block.text)?.[1]?.split(/[,|]/)[0]?.trim();
    return value
      ? [{ value, evidence: { origin: 'text' as const, at: describeBlock(block), raw: block.text } }]
      : [];
  });
}

function breadcrumbs({ signals, blocks }: PageReading): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  for (const node of signals.jsonLdAll.filter((one) => typesOf(one).includes('BreadcrumbList')).slice(0, 1)) {
    const names = listOf(node['itemListElement']).flatMap((item) => {
      const name = isRecord(item)
        ? (textOf(item['name']) ?? (isRecord(item['item']) ? textOf(item['item']['name']) : null))
        : null;
      return name ? [collapseWhitespace(name)] : [];
    });
    // The last is the article itself; of the others the first that is not home names the department.
    const department = names.slice(0, Math.max(1, names.length - 1)).find((name) => !home.test(name));
    if (department)
      candidates.push({
        value: department,
        evidence: { origin: 'json-ld', at: 'BreadcrumbList', raw: names.join(' > ') },
      });
  }
  const trail = blocks.filter((block) => block.regions & Region.breadcrumb && block.linked > 0);
  const shown = trail.map((block) => block.text).find((text) => !home.test(text));
  const [first] = trail;
  if (shown && first)
    candidates.push({ value: shown, evidence: { origin: 'element', at: describeBlock(first), raw: shown } });
  return candidates;
}

/** The page's own keywords, in order, without repetition. */
export function readTags({ signals }: PageReading): readonly string[] {
  const stated = [
    ...metaValues(signals, 'article:tag').map(({ value }) => value),
    ...signals.jsonLd
      .slice(0, 1)
      .flatMap((node) => listOf(node['keywords']).flatMap((word) => textOf(word)?.split(/\s*[,;]\s*/) ?? [])),
    ...metaValues(signals, 'keywords', 'news_keywords', 'parsely-tags').flatMap(({ value }) =>
      value.split(/\s*[,;]\s*/),
    ),
  ];
  const seen = new Set<string>();
  return stated
    .map((tag) => tag.trim())
    .filter((tag) => {
      const key = foldForComparison(tag);
      return tag.length > 1 && tag.length <= 100 && !seen.has(key) && seen.add(key);
    })
    .slice(0, 50);
}
