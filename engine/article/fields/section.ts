import type { Evidence, Field } from '../../model.ts';
import { decodeReferences } from '../../text/character-references.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { listOf, textOf } from '../signals/json-ld.ts';
import { metaValues } from '../signals/page-signals.ts';
import { findSiteRule } from '../sites/index.ts';
import { textByRule } from '../sites/read-by-rule.ts';
import { linkTexts, readTrails } from './breadcrumbs.ts';
import { findParentPage, readFiledUnder } from './filed-under.ts';
import { type Candidate, pickField, putCorrectedFirst } from './pick-field.ts';
import { chooseSection, splitSections } from './section-names.ts';

const label =
  /^(?:(?:posted|filed|published) (?:in|under)|section|category|categories|abgelegt unter|kategorien?|rubrik|ressort|veröffentlicht in|rubrique|classé dans|catégories?|sección|secciones|categorías?|publicado en|editoria|seção|categorias?|publicado em|categorie|pubblicato in|categorieën|geplaatst in|kategoria|kategori|рубрика|категория|分类|栏目|カテゴリー|카테고리|القسم|التصنيف)\s*[:：]\s*(.+)$/iu;
const tagLabel =
  /^(?:tags?|keywords?|topics?|tagged(?: with)?|themen?|schlag(?:wörter|worte)|stichwörter|mots[- ]clés|étiquettes|etiquetas|temas|palabras clave|palavras-chave|argomenti|parole chiave|trefwoorden|тэги|теги|标签|タグ|태그)\s*[:：]\s*(.+)$/iu;
const longestLine = 120;

/** "Der Tagesspiegel" is "Tagesspiegel". */
const article = /^(?:the|der|die|das|le|la|el|il|de|o) /;

/** A line that does nothing but name sections or tags ("Posted in: DIPLOMACY"). */
export const isSectionLine = (text: string): boolean =>
  text.length <= longestLine && (label.test(text) || tagLabel.test(text));

/**
 * The site's department: what the metadata state, the article's own category links, what the page prints ("Posted in:
 * DIPLOMACY"), breadcrumbs, or the page of the site that the article's address stands under.
 */
export function readSection(reading: PageReading, siteNames: readonly string[]): Field<string> | null {
  const sites = new Set(siteNames.map(foldForComparison));
  const title = foldForComparison(reading.blocks[reading.titleBlock]?.text ?? '');
  const isOther = (text: string): boolean => {
    const folded = foldForComparison(text);
    return sites.has(folded) || sites.has(folded.replace(article, '')) || folded === title;
  };
  const listed = [
    ...[...jsonLdSections(reading), ...metaSections(reading)].map(({ value, evidence }) => ({
      names: splitSections(value),
      evidence,
    })),
    ...filed(reading),
    ...labelled(reading, label),
    ...readTrails(reading),
    ...parentPage(reading),
  ];
  const candidates = [
    ...textByRule(reading, findSiteRule(reading.signals.url)?.section),
    ...listed.flatMap(({ names, evidence }) => {
      const value = chooseSection(names.filter((name) => !isOther(name)));
      return value ? [{ value, evidence }] : [];
    }),
  ];
  return pickField(
    putCorrectedFirst(candidates, reading.corrections, 'section'),
    (a, b) => foldForComparison(a) === foldForComparison(b),
  );
}

/** Departments that one place lists. */
interface Listed {
  readonly names: readonly string[];
  readonly evidence: Evidence;
}

const metaSections = ({ signals }: PageReading): readonly Candidate<string>[] =>
  metaValues(
    signals,
    'article:section',
    'parsely-section',
    'section',
    'category',
    'sailthru.section',
    'og:section',
    'cxenseparse:section',
  );

/** The article's own sections in its JSON-LD: one text, or a list, which then stands as one. */
function jsonLdSections({ signals }: PageReading): Candidate<string>[] {
  return signals.jsonLd.slice(0, 1).flatMap((node) => {
    const raw = listOf(node['articleSection'])
      .flatMap((section) => textOf(section) ?? [])
      .join(', ');
    const evidence: Evidence = { origin: 'json-ld', at: 'articleSection', raw };
    return raw ? [{ value: raw, evidence }] : [];
  });
}

/** What a printed label names: the links behind it, or its words where there are none. */
function labelled({ blocks }: PageReading, pattern: RegExp): Listed[] {
  return blocks.flatMap((block) => {
    if (block.text.length > longestLine) return [];
    const value = pattern.exec(block.text)?.[1]?.trim();
    if (!value) return [];
    const links = block.linked > 0 ? linkTexts(block.element) : [];
    const evidence: Evidence = { origin: 'text', at: describeBlock(block), raw: block.text };
    return [{ names: links.length > 0 ? links : splitSections(value), evidence }];
  });
}

function filed(reading: PageReading): Listed[] {
  const { sections } = readFiledUnder(reading);
  return [
    { names: sections, evidence: { origin: 'element', at: 'a[rel=category]', raw: sections.join(', ') } },
  ];
}

function parentPage(reading: PageReading): Listed[] {
  const parent = findParentPage(reading);
  return parent
    ? [{ names: [parent.name], evidence: { origin: 'url', at: 'a[href]', raw: parent.address } }]
    : [];
}

/** Keywords that describe a site stand on all of its pages, and are more than any text is about. */
const mostOfArticle = 25;
const mostTags = 50;

/** The article's own keywords, in order, without repetition: what its links and labels say, then what the metadata state. */
export function readTags(reading: PageReading): readonly string[] {
  const { signals } = reading;
  const split = (text: string): readonly string[] => text.slice(0, 3000).split(/\s*[,;]\s*/);
  const stated = [
    ...metaValues(signals, 'article:tag').map(({ value }) => value),
    ...signals.jsonLd
      .slice(0, 1)
      .flatMap((node) => listOf(node['keywords']).flatMap((word) => split(textOf(word) ?? ''))),
  ];
  const listed = metaValues(signals, 'news_keywords', 'parsely-tags', 'keywords').map(({ value }) =>
    split(value),
  );
  const shown = [
    ...readFiledUnder(reading).tags,
    ...labelled(reading, tagLabel).flatMap(({ names }) => names),
  ];
  const seen = new Set<string>();
  return [...shown, ...stated, ...listed.filter(({ length }) => length <= mostOfArticle).flat()]
    .map((tag) => decodeReferences(tag).trim())
    .filter((tag) => {
      const key = foldForComparison(tag);
      return tag.length > 1 && tag.length <= 100 && !seen.has(key) && seen.add(key);
    })
    .slice(0, mostTags);
}
