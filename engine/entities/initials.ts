import type { Mention } from './4-link.ts';

/** Two initials or more right before a name, after a blank, a bracket or a mark: "A.P.J. ", "J. K. ". */
const initialsBefore = /(?:^|[\s“"‘'(—–-])((?:\p{Lu}\. ?){2,4})$/u;
/** Countries and bodies in short, which stand before people's names as well. */
const noInitials = /^(?:U\. ?S\.|U\. ?K\.|U\. ?N\.|E\. ?U\.|U\. ?A\. ?E\.|D\. ?C\.|N\. ?Z\.|P\. ?M\.) ?$/;
const reach = 16;

/**
 * Gives people's names the initials that stand before them and that the tagger has left out, unless they belong to
 * another name.
 *
 * @returns all mentions, in order
 */
export function addInitials(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (mention.type !== 'person') return mention;
    const from = Math.max(0, mention.start - reach, mentions[i - 1]?.end ?? 0);
    const initials = initialsBefore.exec(text.slice(from, mention.start))?.[1] ?? '';
    if (initials === '' || noInitials.test(initials)) return mention;
    return { ...mention, start: mention.start - initials.length };
  });
}
