/** What stands between tags as they are typed, in Latin and Chinese writing. */
const separators = /[,，、;；\n]/;
const longest = 100;
const most = 100;

/** Tags as typed, with commas between them: trimmed, none twice, none empty. */
export const toTags = (typed: string): readonly string[] => addTags([], typed);

/** Tags with those that were typed behind them, none twice. */
export const addTags = (tags: readonly string[], typed: string): readonly string[] =>
  [
    ...new Set([...tags, ...typed.split(separators).flatMap((tag) => tag.trim().slice(0, longest) || [])]),
  ].slice(0, most);

/** What is typed, cut at its last comma: the tags before it, and the one that is still being typed. */
export function cutTyped(typed: string): { readonly whole: string; readonly rest: string } {
  const pieces = typed.split(separators);
  return { whole: pieces.slice(0, -1).join(','), rest: (pieces.at(-1) ?? '').trimStart() };
}

/** What a reader has changed of an article's tags. @param before those that they found there */
export const toTagChange = (before: readonly string[], tags: readonly string[]) => ({
  addTags: tags.filter((tag) => !before.includes(tag)),
  removeTags: before.filter((tag) => !tags.includes(tag)),
});

/** What is on the list of an article, as far as tags and note go. */
interface Tagged {
  readonly tags: readonly string[];
  readonly note: string;
}

/**
 * What is saved of tags and note that a reader has before them. A note that is as it was is left out, which leaves the
 * one on the list as it is: another window may have written there since.
 *
 * @param saved what they saw on the list; null where it was not there
 */
export const toSavedPart = (saved: Tagged | null, tags: readonly string[], note: string) => ({
  tags: [...tags],
  note: note === saved?.note.trim() ? '' : note,
  /** What they took away of what was on the list. */
  takenAway: {
    tags: toTagChange(saved?.tags ?? [], tags).removeTags,
    note: saved !== null && saved.note !== '' && note === '',
  },
});
