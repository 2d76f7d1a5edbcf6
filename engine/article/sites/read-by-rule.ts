import type { ArticleDate, Author } from '../../model.ts';
import { parseStatedDate } from '../../text/dates.ts';
import type { DayOrders } from '../../text/day-order.ts';
import { findBylineNames } from '../../text/person-names.ts';
import { collapseWhitespace, truncate } from '../../text/whitespace.ts';
import { toAuthor } from '../fields/author-names.ts';
import type { Candidate } from '../fields/pick-field.ts';
import type { PageReading } from '../page-reading.ts';

const mostElements = 20;
const longestText = 300;

/** The page that a rule is for: of several articles in it, the elements of one. */
type RuledPage = Pick<PageReading, 'document' | 'isOwn'>;

/** What a selector finds, as texts; null where it finds nothing. */
function readTexts({ document, isOwn }: RuledPage, selector: string | undefined): readonly string[] | null {
  if (selector === undefined) return null;
  const elements = [...document.querySelectorAll(selector)].filter(isOwn).slice(0, mostElements);
  const texts = elements
    .map((element) => truncate(collapseWhitespace(element.textContent ?? ''), longestText))
    .filter(Boolean);
  return texts.length > 0 ? texts : null;
}

function toCandidate<T>(value: T, at: string, texts: readonly string[]): Candidate<T> {
  return { value, evidence: { origin: 'site-rule', at, raw: truncate(texts.join(' '), longestText) } };
}

/** The authors that a site's rule finds, as a candidate that comes before all others; none where it finds none. */
export function authorsByRule(page: RuledPage, selector: string | undefined): Candidate<readonly Author[]>[] {
  const texts = readTexts(page, selector);
  const names = texts?.flatMap((text) => findBylineNames(text)) ?? [];
  if (!texts || names.length === 0) return [];
  return [
    toCandidate(
      names.map((name) => toAuthor(name)),
      selector ?? '',
      texts,
    ),
  ];
}

/** The date that a site's rule finds, as a candidate that comes before all others. */
export function dateByRule(
  page: RuledPage,
  selector: string | undefined,
  orders: DayOrders,
): Candidate<ArticleDate>[] {
  const texts = readTexts(page, selector);
  // Year, month and day in elements of their own, then perhaps the time.
  const written = texts && [texts.slice(0, 3).join('-'), ...texts.slice(3)].join(' ');
  const date = written && parseStatedDate(written, orders);
  return date ? [toCandidate(date, selector ?? '', texts)] : [];
}

/** A text that a site's rule finds, as a candidate that comes before all others. */
export function textByRule(page: RuledPage, selector: string | undefined): Candidate<string>[] {
  const texts = readTexts(page, selector);
  return texts ? [toCandidate(texts.join(' '), selector ?? '', texts)] : [];
}
