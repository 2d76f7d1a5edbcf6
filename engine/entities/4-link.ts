import type { Entity, EntityType, Span } from '../model.ts';
import {
  isAbbreviationOf,
  isAcronym,
  isAcronymOf,
  isPartOfPersonName,
  isSamePersonName,
  isShortOrganizationName,
  type NameForm,
  toNameForm,
} from './name-forms.ts';

/** One occurrence of a name, before it is known which others mean the same. */
export interface Mention extends Span {
  readonly type: EntityType;
}

/** All mentions written alike. */
interface Group extends NameForm {
  readonly mentions: Mention[];
  /** What this form may be short for. */
  readonly owners: Group[];
}

/** A form that could be short for more names than this is linked to none of the rest: pages are hostile input. */
const mostOwners = 20;

/**
 * Gathers mentions into entities: the same name; a surname or first name and the full one ("Xi", "Xi Jinping", in
 * either order); an acronym and the words that it abbreviates; a company with and without "Inc.". What could be
 * several entities goes to the one mentioned last before it. Types are kept apart, so that "Jordan" the person and
 * the country stay two.
 *
 * @returns entities in the order of their first mentions; their names are the fullest forms
 */
export function linkMentions(text: string, mentions: readonly Mention[]): readonly Entity[] {
  const groups = groupAlike(text, mentions);
  findOwners([...groups.values()]);
  addDefinitions(text, mentions, groups);
  const clusters = new Map<Group, Mention[]>();
  const join = (root: Group, mention: Mention): void => {
    const cluster = clusters.get(root) ?? [];
    cluster.push(mention);
    clusters.set(root, cluster);
  };
  for (const group of groups.values()) {
    const roots = [...new Set(group.owners.map((owner) => toRoot(owner, group)))];
    const [first = group, ...others] = roots;
    for (const mention of group.mentions) join(others.length > 0 ? nearest(roots, mention) : first, mention);
  }
  return toEntities(text, clusters);
}

function groupAlike(text: string, mentions: readonly Mention[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const form = toNameForm(text.slice(mention.start, mention.end), mention.type);
    const id = toId(form);
    const group = groups.get(id) ?? { ...form, mentions: [], owners: [] };
    group.mentions.push(mention);
    groups.set(id, group);
  }
  return groups;
}

const toId = ({ type, key }: NameForm): string => `${type} ${key}`;

/** Finds what each form may be short for, among the forms that share a word with it or begin with its letter. */
function findOwners(groups: readonly Group[]): void {
  const sharing = new Map<string, Group[]>();
  const enter = (clue: string, group: Group): void => {
    const known = sharing.get(clue) ?? [];
    if (known.length < mostOwners) known.push(group);
    sharing.set(clue, known);
  };
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const word of new Set(group.words)) enter(`${group.type} ${word}`, group);
    enter(`${group.type} ^${group.words[0]?.[0]}`, group);
  }
  for (const group of groups) {
    const clue = isAcronym(group.name) ? `^${group.key[0]}` : (group.words.at(-1) ?? '');
    for (const other of sharing.get(`${group.type} ${clue}`) ?? [])
      if (other !== group && isShortFor(group, other)) group.owners.push(other);
    for (const other of sharing.get(`${group.type} ${group.words[0]}`) ?? [])
      if (other !== group && !group.owners.includes(other) && isShortFor(group, other))
        group.owners.push(other);
  }
}

function isShortFor(short: NameForm, full: NameForm): boolean {
  if (short.type === 'person')
    return (
      isPartOfPersonName(short, full) ||
      (short.words.length < full.words.length && isSamePersonName(short, full))
    );
  return isAcronymOf(short, full) || (short.type === 'organization' && isShortOrganizationName(short, full));
}

/** "Economic Community of West African States (ECOWAS)": the text itself says what is short for what. */
function addDefinitions(
  text: string,
  mentions: readonly Mention[],
  groups: ReadonlyMap<string, Group>,
): void {
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (!next || next.type !== mention.type || text.slice(mention.end, next.start).trim() !== '(') return;
    const [full, short] = [mention, next].map(({ start, end, type }) =>
      groups.get(toId(toNameForm(text.slice(start, end), type))),
    );
    if (full && short && short.owners.length === 0 && isAbbreviationOf(short, full)) short.owners.push(full);
  });
}

/** The fullest form that a chain of owners leads to. */
function toRoot(group: Group, from: Group): Group {
  let root = group;
  const passed = new Set([from]);
  for (;;) {
    passed.add(root);
    const next = root.owners.find((owner) => !passed.has(owner));
    if (!next) return root;
    root = next;
  }
}

/** The one of several names that was mentioned last before a place in the text; else the first one after it. */
function nearest(roots: readonly Group[], { start }: Mention): Group {
  const distance = ({ mentions }: Group): number => {
    const before = lastBefore(mentions, start);
    return before ? start - before.start : 1e9 + (mentions[0]?.start ?? 0) - start;
  };
  return roots.reduce((best, root) => (distance(root) < distance(best) ? root : best));
}

/** The last of some mentions, in the order of the text, that begins before a place in it. */
function lastBefore(mentions: readonly Mention[], place: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

function toEntities(text: string, clusters: ReadonlyMap<Group, readonly Mention[]>): readonly Entity[] {
  return [...clusters]
    .map(([{ type }, mentions]) => ({ type, mentions: [...mentions].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ type, mentions }, id) => ({
      id,
      type,
      name: toFullestName(mentions.map(({ start, end }) => toNameForm(text.slice(start, end), type).name)),
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    }));
}

/** The longest form; of forms alike, one that is not shouting. */
function toFullestName(names: readonly string[]): string {
  const worth = (name: string): number =>
    (isAcronym(name) ? 0 : name.length * 2) + (name === name.toUpperCase() ? 0 : 1);
  return names.reduce((best, name) => (worth(name) > worth(best) ? name : best));
}
