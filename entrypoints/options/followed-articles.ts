import type { ListItem } from '../../library/saved-article.ts';
import type { Found } from '../../library/search/match.ts';

/** An article as the search worker is told of it. */
export interface FollowedArticle {
  readonly id: string;
  /** The page's number of it, which never changes. */
  readonly handle: number;
  /** What changes when another text is kept of it. */
  readonly stamp: string;
}

/** The articles whose texts the search worker has or is to have. */
export interface FollowedArticles {
  /** Takes those that are on the list now. @returns them all, where the worker must know; null where nothing has changed for it */
  follow(articles: readonly ListItem[]): readonly FollowedArticle[] | null;
  /** The articles that are marked with 1, at their handles. */
  toFound(marks: Uint8Array): Found;
}

/** Kept as long as their items: they are compared for thousands with every change of the list. */
const stamps = new WeakMap<ListItem, string>();

function toStamp(item: ListItem): string {
  const known = stamps.get(item);
  if (known !== undefined) return known;
  const { versions, words, title, modified } = item;
  const stamp = [versions, words, title, modified?.iso].join(' ');
  stamps.set(item, stamp);
  return stamp;
}

/** Nothing is followed yet. */
export function createFollowed(): FollowedArticles {
  const handles = new Map<string, number>();
  let followed: readonly ListItem[] | null = null;

  function toHandle(id: string): number {
    const known = handles.get(id);
    if (known !== undefined) return known;
    handles.set(id, handles.size);
    return handles.size - 1;
  }
  const isFollowed = (item: ListItem, i: number): boolean => {
    const before = followed?.[i];
    return before === item || (before?.id === item.id && toStamp(before) === toStamp(item));
  };

  return {
    follow(articles) {
      const next = articles.filter(({ isStub }) => !isStub);
      const isSame = next.length === followed?.length && next.every(isFollowed);
      followed = next;
      return isSame
        ? null
        : next.map((item) => ({ id: item.id, handle: toHandle(item.id), stamp: toStamp(item) }));
    },
    toFound: (marks) => ({ has: (id) => marks[handles.get(id) ?? marks.length] === 1 }),
  };
}
