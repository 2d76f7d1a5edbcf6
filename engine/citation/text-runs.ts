/** A piece of a citation: titles of newspapers stand in italics. */
export interface TextRun {
  readonly text: string;
  readonly isItalic: boolean;
}

export const plain = (text: string): TextRun => ({ text, isItalic: false });
export const italic = (text: string): TextRun => ({ text, isItalic: true });

/** A citation as text alone. */
export const toPlainText = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A citation as HTML, for the clipboard, from which word processors take italics. */
export const toHtml = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text, isItalic }) => {
      const safe = text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign);
      return isItalic ? `<i>${safe}</i>` : safe;
    })
    .join('');

/** A sentence with its full stop, unless it ends with a sign of its own. */
export const withStop = (text: string): string => (/[.?!…][”’"']?$/u.test(text) ? text : `${text}.`);

/** A title in double quotation marks, those within it single (Chicago, MLA), with its full stop inside of all of them. */
export function quoteTitle(title: string): string {
  const within = title
    .trim()
    .replace(/[“„]/g, '‘')
    .replaceAll('”', '’')
    .replace(/(^|[\s([—–])"/g, '$1‘')
    .replaceAll('"', '’');
  const closing = /["”]$/.test(title.trim()) ? within.slice(-1) : '';
  return `“${withStop(within.slice(0, within.length - closing.length))}${closing}”`;
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** The English name of a month, from 1. */
export const toMonthName = (month: number): string => monthNames[month - 1] ?? '';
