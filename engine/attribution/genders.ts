import type { Entity } from '../model.ts';
import { toNameGender } from '../text/name-genders.ts';
import type { QuotedDocument } from './1-quotations.ts';
import type { PlacedMention } from './placed-mentions.ts';

const feminine =
  /^(?:she|her|mrs|ms|miss|madam|lady|queen|princess|actress|mother|daughter|sister|wife|woman|girl|spokeswoman|chairwoman|congresswoman|businesswoman)$/i;
const masculine =
  /^(?:he|his|him|mr|sir|lord|king|prince|actor|father|son|brother|husband|man|boy|spokesman|chairman|congressman|businessman)$/i;

/** What a first name says, beside titles (3) and pronouns (1). */
const nameVote = 2;

/** What a person's name and the words beside it say of the person: titles, the first name, "she" or "he" soon after in the sentence. */
export function findGenders(
  { text }: QuotedDocument,
  mentions: readonly PlacedMention[],
): ReadonlyMap<Entity, 'f' | 'm'> {
  const votes = new Map<Entity, number>();
  for (const { start, end, entity } of mentions) {
    if (entity.type !== 'person') continue;
    const before =
      text
        .slice(Math.max(0, start - 20), start)
        .match(/\p{L}+/gu)
        ?.at(-1) ?? '';
    const [inside = '', surname] = text.slice(start, end).match(/\p{L}+/gu) ?? [];
    const vote = (word: string, weight: number): void => {
      if (feminine.test(word)) votes.set(entity, (votes.get(entity) ?? 0) + weight);
      if (masculine.test(word)) votes.set(entity, (votes.get(entity) ?? 0) - weight);
    };
    vote(before, 3);
    vote(inside, 3);
    // A first name beside a surname; alone it may be a surname.
    const byName = surname === undefined ? null : toNameGender(inside);
    if (byName) votes.set(entity, (votes.get(entity) ?? 0) + (byName === 'f' ? nameVote : -nameVote));
    const after = text.slice(end, end + 120).split(/[.\n]/)[0] ?? '';
    const next = /\b(?:he|she|his|her)\b/i.exec(after);
    if (next && !/\p{Lu}\p{L}+\s\p{Lu}/u.test(after.slice(0, next.index))) vote(next[0], 1);
  }
  return new Map(
    [...votes].flatMap(([entity, vote]) => (vote === 0 ? [] : [[entity, vote > 0 ? 'f' : 'm'] as const])),
  );
}
