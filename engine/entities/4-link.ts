import type { Entity } from '../model.ts';
import {
  type Address,
  type Kinship,
  readAddress,
  readGeneration,
  readKinship,
  readPronoun,
} from './address.ts';
import { isAcronym, toPrintedName } from './name-forms.ts';
import { groupNames, type Mention, type NameGroup, toRoot } from './name-groups.ts';
import { isWholeNamePart } from './person-forms.ts';

export type { Mention } from './name-groups.ts';

/** What is known of an entity while a text is read from its begin. */
interface Read {
  readonly mentions: Mention[];
  /** How it is spoken of, if it is a person. */
  address: Address | null;
  /** How often "he" followed less how often "she" did. */
  pronouns: number;
  /** Whose relative they were named as. */
  kinship: Kinship | null;
}

/**
 * Gathers mentions into entities: the same name; a surname or first name and the full one ("Xi", "Xi Jinping", in
 * either order); an acronym and the words that it abbreviates; a company with and without "Inc."; what a text calls a
 * body after it has named it in full. What could be several people goes to the one who is spoken of so ("Mrs"), who
 * bears it as a whole surname, and who was mentioned last before. Types are kept apart, so that "Jordan" the person and
 * the country stay two.
 *
 * @param mentions in the order of the text
 * @returns entities in the order of their first mentions; their names are the fullest forms
 */
export function linkMentions(text: string, mentions: readonly Mention[]): readonly Entity[] {
  const groups = groupNames(text, mentions);
  const entities = new Map<NameGroup, Read>();
  const read = (root: NameGroup): Read => {
    const known = entities.get(root) ?? { mentions: [], address: null, pronouns: 0, kinship: null };
    entities.set(root, known);
    return known;
  };
  const choices = toChoices(groups);
  mentions.forEach((mention, i) => {
    const group = groups[i];
    if (!group) return;
    const isPerson = mention.type === 'person';
    const address = isPerson ? readAddress(text, mention) : null;
    const root = choose(choices.get(group) ?? [], { text, mention, address, read }) ?? group;
    const own = read(root);
    own.mentions.push(mention);
    own.address ??= address;
    if (!isPerson || group !== root) return;
    own.pronouns += toSign(readPronoun(text, mention));
    own.kinship ??= readKinship(text, mention);
  });
  return toEntities(text, entities);
}

const toSign = (address: Address | null): number => (address === null ? 0 : address === 'he' ? 1 : -1);

/** What a form may mean. */
interface Choice {
  readonly root: NameGroup;
  /** 1 where the form is a whole part of the full name as printed, 0 where it is half of "Charles-Baptiste". */
  readonly whole: number;
}

function toChoices(groups: readonly NameGroup[]): ReadonlyMap<NameGroup, readonly Choice[]> {
  const choices = new Map<NameGroup, readonly Choice[]>();
  for (const group of new Set(groups)) {
    const roots = [...new Set(group.owners.map((owner) => toRoot(owner, group)))];
    const isWhole = (root: NameGroup): boolean => group.words.length > 1 || isWholeNamePart(group, root);
    choices.set(
      group,
      roots.map((root) => ({ root, whole: roots.length < 2 || isWhole(root) ? 1 : 0 })),
    );
  }
  return choices;
}

interface Occasion {
  readonly text: string;
  readonly mention: Mention;
  readonly address: Address | null;
  readonly read: (root: NameGroup) => Read;
}

/** Which of several is meant. */
function choose(
  choices: readonly Choice[],
  { text, mention, address, read }: Occasion,
): NameGroup | undefined {
  if (choices.length < 2) return choices[0]?.root;
  const fits = (root: NameGroup): number => {
    const known = read(root).address;
    return address === null || known === null ? 1 : known === address ? 2 : 0;
  };
  const hint = (root: NameGroup): number => Math.sign(read(root).pronouns) * toSign(address);
  const generation = readGeneration(text, mention);
  /** A surname alone is that of whom a text is about; relatives are "the elder", or named in full. */
  const role = (root: NameGroup): number => (read(root).kinship === generation ? 1 : 0);
  /** Mentioned last before this place; else first after it. */
  const nearness = (root: NameGroup): number => {
    const last = read(root).mentions.at(-1);
    return last ? last.start - mention.start : -1e9 + mention.start - (root.mentions[0]?.start ?? 0);
  };
  const better = (a: Choice, b: Choice): number =>
    fits(a.root) - fits(b.root) ||
    a.whole - b.whole ||
    hint(a.root) - hint(b.root) ||
    role(a.root) - role(b.root) ||
    nearness(a.root) - nearness(b.root);
  return choices.reduce((best, choice) => (better(choice, best) > 0 ? choice : best)).root;
}

function toEntities(text: string, entities: ReadonlyMap<NameGroup, Read>): readonly Entity[] {
  return [...entities]
    .filter(([, { mentions }]) => mentions.length > 0)
    .sort(([, a], [, b]) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(([{ type }, { mentions }], id) => ({
      id,
      type,
      name: toFullestName(mentions.map(({ start, end }) => toPrintedName(text.slice(start, end), type))),
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    }));
}

/** The longest form; of forms alike, one that is not shouting. */
function toFullestName(names: readonly string[]): string {
  const worth = (name: string): number =>
    (isAcronym(name) ? 0 : name.length * 2) + (name === name.toUpperCase() ? 0 : 1);
  return names.reduce((best, name) => (worth(name) > worth(best) ? name : best));
}
