import type { ArticleDate } from '../../model.ts';
import { Region } from '../body/regions.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import type { FoundOnPage } from './found-dates.ts';
import type { Candidate } from './pick-field.ts';
import { monthInAddress } from './stated-dates.ts';

/**
 * What is left where no day is likely, each with no more precision than it has: a month or year that the metadata
 * call the one of publication, the month in the address, the year of the copyright line.
 */
export function findLastResorts(
  reading: PageReading,
  found: readonly FoundOnPage[],
): readonly Candidate<ArticleDate>[] {
  const stated = found.filter(
    ({ value, meaning, holder }) =>
      meaning === 'published' && holder !== 'other' && /^(?:month|year)$/.test(value.precision),
  );
  return [...stated, ...monthOfAddress(reading), ...yearOfCopyright(reading)];
}

function monthOfAddress({ signals }: PageReading): Candidate<ArticleDate>[] {
  const iso = monthInAddress(signals.url);
  if (iso === null || Date.parse(iso) > Date.now()) return [];
  return [
    {
      value: { iso, precision: 'month', zone: null },
      evidence: { origin: 'url', at: 'path', raw: iso.replace('-', '/') },
    },
  ];
}

const copyrightLine = /(?:©|\(c\)|copyright)\s{0,3}(?:©\s?)?((?:19|20)\d\d)(?!\d|\s?[-–—/])/iu;
const longestLine = 200;

/** A year past, at that: this year's stands on every page of a site whose footer is kept up to date. */
function yearOfCopyright({ blocks }: PageReading): Candidate<ArticleDate>[] {
  for (const block of blocks.slice(-60).reverse()) {
    const match = block.text.length <= longestLine ? copyrightLine.exec(block.text) : null;
    const iso = match?.[1];
    if (!match || !iso || block.regions & Region.comments) continue;
    if (Number(iso) < 1990 || Number(iso) >= new Date().getUTCFullYear()) return [];
    return [
      {
        value: { iso, precision: 'year', zone: null },
        evidence: { origin: 'text', at: describeBlock(block), raw: match[0] },
      },
    ];
  }
  return [];
}
