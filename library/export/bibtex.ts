import type { CslItem } from '../../engine/citation/index.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Braces are counted before they are looked at: one that stands alone would take the rest of the file with it.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text in which TeX finds no command of its own. */
const toSafe = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\^~{}<>|$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`);

/** Addresses are taken as they are; only what would end the field is written as a code. */
const toSafeUrl = (url: string): string =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

type CslName = NonNullable<CslItem['author']>[number];

/** A name in braces is one that is not to be taken apart. */
function toName(name: CslName): string {
  if ('literal' in name) return `{${toSafe(name.literal)}}`;
  const { family, given, suffix } = name;
  return [family, ...(suffix ? [suffix] : []), given].map(toSafe).join(', ');
}

const toDay = (date: CslItem['issued']): string | undefined =>
  date?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

/**
 * One citation as BibTeX, in the fields that Zotero and biblatex use for newspapers; `entrysubtype` is what tells them
 * from journals. Titles stand in two pairs of braces: styles leave their capitals alone.
 */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const note = [item.source && `Wire: ${item.source}`, item.note].filter(Boolean).join('; ');
  const text = (value: string | undefined): string | undefined => value && toSafe(value);
  const fields: readonly (readonly [name: string, value: string | number | undefined])[] = [
    ['author', item.author?.map(toName).join(' and ')],
    ['title', `{${toSafe(item.title)}}`],
    ['journal', text(item['container-title'])],
    ['entrysubtype', 'newspaper'],
    ['year', year],
    ['month', month],
    ['day', day],
    ['chapter', text(item.section)],
    ['address', text(item['publisher-place'])],
    ['url', toSafeUrl(item.URL)],
    ['urldate', toDay(item.accessed)],
    ['language', text(item.language)],
    ['abstract', text(item.abstract)],
    ['keywords', text(item.keyword)],
    ['note', text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@article{${item.id},\n${lines.join('')}}\n\n`;
}
