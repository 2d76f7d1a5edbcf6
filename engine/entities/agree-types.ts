import type { EntityType } from '../model.ts';
import { toNameForm } from './name-forms.ts';
import type { Mention } from './name-groups.ts';

/** One word is given another type only where so many of its mentions lead, and so many times the others. */
const clear = { mentions: 4, times: 4 };

/** How often a form was tagged as what. */
type Votes = ReadonlyMap<EntityType, number>;

/**
 * Gives the mentions of one form one type where a text's evidence leans clearly. A name of several words is one person,
 * body or place throughout a text, so that most of its mentions decide, the first type among equals. One word may be two
 * things ("Jordan"): it needs a clear lead, and no fuller name of its own type ("Michael Jordan"). Peoples are left
 * alone: they are called like their languages and lands.
 */
export function agreeOnTypes(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const partsOfNames = new Set<string>();
  const keys = mentions.map(({ start, end, type }) => {
    const { key, words } = toNameForm(text.slice(start, end), type);
    const known = votes.get(key) ?? new Map<EntityType, number>();
    known.set(type, (known.get(type) ?? 0) + 1);
    votes.set(key, known);
    if (words.length > 1) for (const word of words) partsOfNames.add(`${type} ${word}`);
    return key;
  });
  const leading = new Map([...votes].map(([key, known]) => [key, toLeader(key, known)]));
  return mentions.map((mention, i) => {
    const key = keys[i] ?? '';
    const type = leading.get(key) ?? mention.type;
    const isKept =
      type === mention.type || mention.type === 'group' || partsOfNames.has(`${mention.type} ${key}`);
    return isKept ? mention : { ...mention, type };
  });
}

/** The type that leads clearly enough, if one does. */
function toLeader(key: string, votes: Votes): EntityType | null {
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (!first || !second || first[0] === 'group') return null;
  const [type, most] = first;
  if (key.includes(' ')) return type;
  return most >= clear.mentions && most >= clear.times * second[1] ? type : null;
}
