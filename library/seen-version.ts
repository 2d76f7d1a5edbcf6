import type { Article } from '../engine/model.ts';
import { toCompared } from '../engine/summary.ts';
import { hasChanged } from './changes.ts';
import type { ListItem } from './saved-article.ts';

/**
 * So many earlier versions are kept of an article by themselves: enough for a page that says something else at every visit,
 * and no more than a few megabytes. More come only when its reader saves it again.
 */
const mostVersions = 500;

/**
 * A page that says less than this share of what it said may be behind a wall, or not all there yet: such a text takes the
 * place of a whole one only when its reader saves it.
 */
const leastShare = 1 / 3;

/** Whether a page that was saved and is seen again is to be kept as a version of its own. */
export function isNewVersion(
  { versions }: Pick<ListItem, 'versions'>,
  saved: Article,
  seen: Article,
): boolean {
  return (
    versions < mostVersions &&
    seen.text.length >= saved.text.length * leastShare &&
    hasChanged(toCompared(saved), toCompared(seen))
  );
}

/** Whether a text came out of another program's file, which had read the page in its own way. */
export const isImported = ({ title, published, authors, deck }: Article): boolean =>
  [title, published, authors, deck].some((field) =>
    field?.evidence.some(({ origin }) => origin === 'import'),
  );
