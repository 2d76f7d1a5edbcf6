import type { CslItem } from '../../engine/citation/index.ts';

type Line = readonly [tag: string, value: string | undefined];

const toOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type CslName = NonNullable<CslItem['author']>[number];
const toName = (name: CslName): string =>
  'literal' in name
    ? name.literal
    : [name.family, name.given, ...(name.suffix ? [name.suffix] : [])].join(', ');

/** YYYY/MM/DD/, with nothing between the strokes where it is not known. */
function toDay(date: CslItem['issued']): string | undefined {
  if (!date) return undefined;
  const [year, month, day] = date['date-parts'][0];
  const two = (number: number | undefined): string => (number ? String(number).padStart(2, '0') : '');
  return `${year}/${two(month)}/${two(day)}/`;
}

/** One citation as RIS (Research Information Systems), of the type NEWS: two letters, two spaces, a dash, a space. */
export function toRis(item: CslItem): string {
  const lines: Line[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name): Line => ['AU', toName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', toDay(item.issued)],
    ['SE', item.section],
    ['CY', item['publisher-place']],
    ['UR', item.URL],
    ['Y2', toDay(item.accessed)],
    ['LA', item.language],
    ['AB', item.abstract],
    ...(item.keyword?.split(', ') ?? []).map((word): Line => ['KW', word]),
    ['N1', item.source && `Wire: ${item.source}`],
    ['N1', item.note],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${toOneLine(value)}\r\n`] : []));
  return `${written.join('')}ER  - \r\n\r\n`;
}
