import type { Evidence } from '../../model.ts';
import { decodeReferences } from '../../text/character-references.ts';
import { collapseWhitespace } from '../../text/whitespace.ts';
import { Region } from '../body/regions.ts';
import { findInside, isLink } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { isRecord, listOf, textOf, typesOf } from '../signals/json-ld.ts';
import type { JsonLdNode } from '../signals/page-signals.ts';

/** The steps of a trail that leads to the article, home and the article itself perhaps among them. */
interface Trail {
  readonly names: readonly string[];
  readonly evidence: Evidence;
}

/** The trails of the page: the one that it states, and the one that it shows. */
export const readTrails = (reading: PageReading): readonly Trail[] => [
  ...statedTrails(reading),
  ...shownTrails(reading),
];

function statedTrails({ signals }: PageReading): readonly Trail[] {
  return signals.jsonLdAll
    .filter((node) => typesOf(node).includes('BreadcrumbList'))
    .slice(0, 1)
    .map((node) => {
      const names = listOf(node['itemListElement']).flatMap((item) => {
        const name = isRecord(item) ? nameOf(item) : null;
        return name ? [collapseWhitespace(decodeReferences(decodeReferences(name)))] : [];
      });
      // The last is the article itself, unless the trail has no other.
      return {
        names: names.slice(0, Math.max(1, names.length - 1)),
        evidence: { origin: 'json-ld' as const, at: 'BreadcrumbList', raw: names.join(' > ') },
      };
    });
}

const nameOf = (item: JsonLdNode): string | null =>
  textOf(item['name']) ?? (isRecord(item['item']) ? textOf(item['item']['name']) : null);

/** Links among the first blocks of breadcrumbs; the article itself is seldom one. */
function shownTrails({ blocks }: PageReading): readonly Trail[] {
  const start = blocks.findIndex((block) => (block.regions & Region.breadcrumb) !== 0 && block.linked > 0);
  const first = blocks[start];
  if (!first) return [];
  const steps: string[] = [];
  for (let i = start; blocks[i] && (blocks[i]?.regions ?? 0) & Region.breadcrumb; i++) {
    const block = blocks[i];
    if (block && block.linked > 0) steps.push(...linkTexts(block.element));
  }
  return [
    {
      names: steps,
      evidence: { origin: 'element', at: describeBlock(first), raw: steps.join(' > ').slice(0, 300) },
    },
  ];
}

const mostSteps = 10;

/** The texts of the links in an element, or of the link that it stands in. */
export function linkTexts(element: Element): readonly string[] {
  const outer = element.closest('a');
  if (outer) return [collapseWhitespace(outer.textContent ?? '')];
  const texts: string[] = [];
  findInside(element, (inner) => {
    if (isLink(inner)) texts.push(collapseWhitespace(inner.textContent ?? ''));
    return texts.length >= mostSteps;
  });
  return texts.filter(Boolean);
}
