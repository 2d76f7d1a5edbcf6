/** How many tags are offered at most. */
const most = 500;

/**
 * The tags that are in use, those on most articles first.
 *
 * @param lists the tags of each article on the list
 */
export function listTags(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of lists.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([tag]) => tag);
}
