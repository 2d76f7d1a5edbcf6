import type { CslDate, CslItem, CslName } from './csl.ts';
import { italic, plain, quoteTitle, type TextRun, toMonthName, withStop } from './text-runs.ts';

/** "Doe, Jane" or "Jane Doe". */
function toName(name: CslName, isInverted: boolean): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix } = name;
  if (isInverted) return [family, given, ...(suffix ? [suffix] : [])].join(', ');
  return [given, family, ...(suffix ? [suffix] : [])].join(' ');
}

/** Up to six names are listed, the first of them inverted; of more, the first three (18th edition, 13.23). */
function toNames(authors: readonly CslName[]): string {
  const names = authors.map((name, i) => toName(name, i === 0));
  if (names.length > 6) return `${names.slice(0, 3).join(', ')}, et al.`;
  const [last = ''] = names.slice(-1);
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

function toAmericanDate({ 'date-parts': [[year, month, day]] }: CslDate): string {
  if (!month) return String(year);
  return day ? `${toMonthName(month)} ${day}, ${year}` : `${toMonthName(month)} ${year}`;
}

/**
 * An entry of a bibliography of the Chicago Manual of Style (notes and bibliography): newspaper articles. Where nobody is
 * named, the newspaper stands in the author's place (17th edition, 14.199); where no day is known, the day on which the
 * page was read is told (14.12). Capitals stay as printed. Section and place are not part of it.
 */
export function toChicago(item: CslItem): TextRun[] {
  const { title, issued, accessed } = item;
  const names = toNames(item.author ?? []);
  const container = item['container-title'];
  const date = issued ? toAmericanDate(issued) : accessed ? `Accessed ${toAmericanDate(accessed)}` : '';
  const url = ` ${item.URL}.`;
  if (names === '' && container) {
    const day = date ? ` ${date}.` : '';
    return [italic(container), plain(`. ${quoteTitle(title)}${day}${url}`)];
  }
  const head = `${names === '' ? '' : `${withStop(names)} `}${quoteTitle(title)}`;
  if (!container || container === names) return [plain(`${head}${date ? ` ${date}.` : ''}${url}`)];
  const ending = date === '' ? '.' : issued ? `, ${date}.` : `. ${date}.`;
  return [plain(`${head} `), italic(container), plain(`${ending}${url}`)];
}
