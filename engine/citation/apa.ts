import type { CslDate, CslItem, CslName } from './csl.ts';
import { italic, plain, type TextRun, toMonthName, withStop } from './text-runs.ts';

/** "J.-P. M." of "Jean-Paul Marie". */
const toInitials = (given: string): string =>
  given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');

const toName = (name: CslName): string => {
  if ('literal' in name) return name.literal;
  return [name.family, toInitials(name.given), ...(name.suffix ? [name.suffix] : [])].join(', ');
};

/** Up to 20 names are listed; of more, the first 19 and the last (9.8). */
function toNames(authors: readonly CslName[]): string {
  const names = authors.map(toName);
  const [last = ''] = names.slice(-1);
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function toDate(date: CslDate | undefined): string {
  if (!date) return '(n.d.)';
  const [year, month, day] = date['date-parts'][0];
  if (!month) return `(${year})`;
  return `(${year}, ${[toMonthName(month), ...(day ? [day] : [])].join(' ')})`;
}

/**
 * A reference of the Publication Manual of the American Psychological Association, 7th edition: newspaper article
 * (10.1, example 16), group authors (9.11), no author (9.12), no date (9.17). Capitals stay as printed: which words are
 * names cannot be told for sure. A group that is also the publisher is named once, as author (9.29). Section and place
 * are not part of it.
 */
export function toApa(item: CslItem): TextRun[] {
  const { title, URL: url } = item;
  const authors = item.author ?? [];
  const names = toNames(authors);
  const container = item['container-title'];
  const ending = container && container !== names ? [plain(' '), italic(container), plain('.')] : [];
  const date = toDate(item.issued);
  const head =
    names === '' ? `${withStop(title)} ${date}.` : `${withStop(names)} ${date}. ${withStop(title)}`;
  return [plain(head), ...ending, plain(` ${url}`)];
}
