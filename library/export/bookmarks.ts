import type { ListItem } from '../saved-article.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const toSafe = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const toSeconds = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

/** An article as a bookmark in Netscape's format, which every browser and most programs of this kind read. */
export function toBookmark({ url, title, savedAt, readAt, tags, note }: ListItem): string {
  // Browsers read such files line by line.
  const label = (title ?? url).replace(/\s+/g, ' ');
  const changed = readAt ? ` LAST_MODIFIED="${toSeconds(readAt)}"` : '';
  const tagged =
    tags.length > 0 ? ` TAGS="${toSafe(tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"` : '';
  const link = `    <DT><A HREF="${toSafe(url)}" ADD_DATE="${toSeconds(savedAt)}"${changed}${tagged}>${toSafe(label)}</A>`;
  return note ? `${link}\n    <DD>${toSafe(note)}\n` : `${link}\n`;
}

/** What stands before the bookmarks, and behind them. */
export const bookmarksHead = [
  '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
  '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
  '<TITLE>Byline</TITLE>',
  '<H1>Byline</H1>',
  '<DL><p>',
  '',
].join('\n');
export const bookmarksFoot = '</DL><p>\n';
