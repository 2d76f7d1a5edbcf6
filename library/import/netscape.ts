import { type ImportRow, toMoment, toRow } from './imported-link.ts';

/** Whether a file is one of bookmarks: browsers', Pocket's older export, and many others' are. */
export const isBookmarksHtml = (source: string): boolean =>
  /<!doctype netscape-bookmark-file-1>/i.test(source.slice(0, 2000)) ||
  /<a[^>]+\s(?:time_added|add_date)=/i.test(source.slice(0, 20_000));

/** Browsers mark their own folders so, whatever they are called in their reader's language. */
const rootMarks = '[personal_toolbar_folder], [unfiled_bookmarks_folder], [mobile_bookmarks_folder]';

/** Folders that say nothing: each browser's own, where they are not marked. */
const rootFolders = new Set([
  '',
  'bookmarks',
  'bookmarks bar',
  'bookmarks toolbar',
  'other bookmarks',
  'bookmarks menu',
  'mobile bookmarks',
  'favorites bar',
  'other favorites',
]);

/** The headings of the folders that a link stands in, the outermost first. */
function findFolders(link: Element): string[] {
  const folders: string[] = [];
  for (let list = link.closest('dl'); list; list = list.parentElement?.closest('dl') ?? null) {
    const before = list.previousElementSibling ?? list.parentElement?.firstElementChild ?? null;
    if (before?.tagName === 'H3' && !before.matches(rootMarks))
      folders.unshift(before.textContent?.trim() ?? '');
  }
  return folders.filter((name) => !rootFolders.has(name.toLowerCase()));
}

/** What stands below a link as its description: <DD> behind its <DT>. */
function findNote(link: Element): string {
  const next = link.closest('dt')?.nextElementSibling;
  if (next?.tagName !== 'DD') return '';
  const nodes = [...next.childNodes];
  // Of unclosed tags, a list that follows stands within.
  const end = nodes.findIndex(({ nodeName }) => nodeName === 'DL');
  const toText = (node: ChildNode): string => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''));
  return nodes
    .slice(0, end < 0 ? nodes.length : end)
    .map(toText)
    .join('')
    .trim();
}

/** Whether the heading above says that what follows has been read: Pocket's "Read Archive". */
function isInArchive(link: Element): boolean {
  const list = link.closest('ul');
  return list?.previousElementSibling?.textContent?.trim().toLowerCase() === 'read archive';
}

/** Reads bookmarks (Netscape's format): folders become tags. @param page the file, parsed as HTML */
export function readBookmarks(page: Document): ImportRow[] {
  const rows: ImportRow[] = [];
  for (const link of page.querySelectorAll('a[href]')) {
    const attribute = (name: string): string => link.getAttribute(name) ?? '';
    const savedAt = toMoment(attribute('add_date') || attribute('time_added'));
    rows.push(
      toRow(rows.length + 1, {
        url: attribute('href'),
        title: link.textContent,
        tags: [...attribute('tags').split(','), ...findFolders(link)],
        note: findNote(link),
        savedAt,
        isRead: isInArchive(link),
      }),
    );
  }
  return rows;
}
