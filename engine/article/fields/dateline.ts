import type { Dateline } from '../../model.ts';

/**
 * "BEIJING (Xinhua) — …", "WASHINGTON, Sept. 26 (Reuters) - …", "Beijing, 26 September (Xinhua) – …". The place is
 * written in capitals, or an agency stands in brackets behind it; a dash ends it.
 */
const shouted =
  /^([\p{Lu}][\p{Lu}\s.'’-]{2,40}(?:,\s[\p{L}.]{2,20}){0,2})(?:,?\s[\p{L}]{3,9}\.?\s\d{1,2})?\s*(?:\(([^()]{2,40})\))?\s*(?:—|–|--|-)\s/u;
const withAgency =
  /^([\p{Lu}][\p{L}.'’-]+(?:\s[\p{Lu}][\p{L}.'’-]+){0,3})(?:,\s[^()—–]{1,40})?\s*\(([\p{Lu}][^()]{1,40})\)\s*(?:—|–|--|-)\s/u;

/** What ends every dateline, and most paragraphs do not begin with. */
const dash = /[—–-]\s/;

/** The place and agency that a report's first paragraph begins with, or null. */
export function findDateline(firstParagraph: string): Dateline | null {
  const beginning = firstParagraph.slice(0, 200);
  if (!dash.test(beginning)) return null;
  const match = withAgency.exec(beginning) ?? shouted.exec(beginning);
  const place = match?.[1]?.trim();
  return place ? { place, agency: match?.[2]?.trim() ?? null } : null;
}
