import type { CslDate, CslItem, CslName } from './csl.ts';
import { italic, plain, quoteTitle, type TextRun, toMonthName, withStop } from './text-runs.ts';

function toNames(authors: readonly CslName[]): string {
  const [first, second, third] = authors;
  if (!first) return '';
  const inverted =
    'literal' in first
      ? first.literal
      : [first.family, first.given, ...(first.suffix ? [first.suffix] : [])].join(', ');
  if (third) return `${inverted}, et al.`;
  if (!second) return inverted;
  const other =
    'literal' in second
      ? second.literal
      : [second.given, second.family, second.suffix].filter(Boolean).join(' ');
  return `${inverted}, and ${other}`;
}

/** Months of more than four letters are shortened. */
const toShortMonth = (month: number): string => {
  const name = toMonthName(month);
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
};

const toDate = ({ 'date-parts': [[year, month, day]] }: CslDate): string =>
  [day, month && toShortMonth(month), year].filter(Boolean).join(' ');

/**
 * An entry of a list of works cited of the MLA Handbook, 9th edition: author, title in quotation marks, container, day,
 * address without its protocol (5.95). Of three authors and more the first is named (5.8); an organisation that is the
 * publisher too is left out as author (5.20); where no day is known, the day on which the page was read is told (5.111).
 * Capitals stay as printed. Section and place are not part of it.
 */
export function toMla(item: CslItem): TextRun[] {
  const { title, issued, accessed } = item;
  const container = item['container-title'];
  const names = toNames(item.author ?? []);
  const head = `${names === '' || names === container ? '' : `${withStop(names)} `}${quoteTitle(title)} `;
  const url = item.URL.replace(/^https?:\/\//, '');
  const behind = [...(issued ? [toDate(issued)] : []), url].join(', ');
  const read = !issued && accessed ? ` Accessed ${toDate(accessed)}.` : '';
  if (!container) return [plain(`${head}${behind}.${read}`)];
  return [plain(head), italic(container), plain(`, ${behind}.${read}`)];
}
