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

/** What is on the list of an article, as far as tags and note go. */
interface Tagged {
  readonly tags: readonly string[];
  readonly note: string;
}

/** What the reader took away of what was on the list. @param saved what they saw there; null where it was not there */
export const toTakenAway = (saved: Tagged | null, tags: readonly string[], note: string) => ({
  tags: (saved?.tags ?? []).filter((tag) => !tags.includes(tag)),
  note: saved !== null && saved.note !== '' && note === '',
});
