import type { EntityType, Span } from '../model.ts';
import { isAcronym, type NameForm, toNameForm } from './name-forms.ts';
import { isAbbreviationOf } from './organization-forms.ts';
import { isLaterNameOf, isShortFor } from './short-forms.ts';

/** One occurrence of a name, before it is known which others mean the same. */
export interface Mention extends Span {
  readonly type: EntityType;
}

/** All mentions written alike. */
export interface NameGroup extends NameForm {
  readonly mentions: Mention[];
  /** What this form may be short for. */
  readonly owners: NameGroup[];
}

/** A form that could be short for more names than this is linked to none of the rest: pages are hostile input. */
const mostOwners = 20;

/** The names of a text by their forms, each with what it may be short for, as they lie for each mention. */
export function groupNames(text: string, mentions: readonly Mention[]): readonly NameGroup[] {
  const groups = new Map<string, NameGroup>();
  const ofMentions = mentions.map((mention) => {
    const form = toNameForm(text.slice(mention.start, mention.end), mention.type);
    const id = `${form.type} ${form.key}`;
    const group = groups.get(id) ?? { ...form, mentions: [], owners: [] };
    group.mentions.push(mention);
    groups.set(id, group);
    return group;
  });
  findOwners([...groups.values()], text);
  addDefinitions(text, mentions, ofMentions);
  return ofMentions;
}

const firstStart = ({ mentions }: NameGroup): number => mentions[0]?.start ?? 0;

/** Finds what each form may be short for, among the forms that share a word with it or begin with its letter. */
function findOwners(groups: readonly NameGroup[], text: string): void {
  const sharing = indexGroups(groups);
  const related = groups.map((group) => {
    const clues = new Set([...group.words.slice(0, 1), ...group.words.slice(-1)]);
    if (isAcronym(group.name)) clues.add(`^${group.key[0]}`);
    const others = new Set([...clues].flatMap((clue) => sharing.get(`${group.type} ${clue}`) ?? []));
    others.delete(group);
    return { group, others: [...others] };
  });
  for (const { group, others } of related)
    group.owners.push(...others.filter((other) => isOwner(group, other)));
  const headlineEnd = Math.max(0, text.indexOf('\n'));
  // The longer ones first: what "Halcyon" may mean is known once "Halcyon Health" has found its owner.
  related.sort((a, b) => b.group.words.length - a.group.words.length);
  for (const { group, others } of related) {
    if (group.owners.length > 0) continue;
    const roots = new Set(
      others.filter((other) => isLaterNameOf(group, other)).map((other) => toRoot(other, group)),
    );
    const [only] = roots;
    // A short name is understood after the full one; a headline alone may come before it.
    if (only && roots.size === 1 && (firstStart(only) < firstStart(group) || firstStart(group) < headlineEnd))
      group.owners.push(only);
  }
}

/** The fullest form that a chain of owners leads to; `from` is not passed again. */
export function toRoot(group: NameGroup, from: NameGroup): NameGroup {
  let root = group;
  const passed = new Set([from]);
  for (;;) {
    passed.add(root);
    const next = root.owners.find((owner) => !passed.has(owner));
    if (!next) return root;
    root = next;
  }
}

/** Of two forms of which neither is shorter, the one that comes first owns the other. */
function isOwner(group: NameGroup, other: NameGroup): boolean {
  if (group.words.length === other.words.length && firstStart(group) < firstStart(other)) return false;
  return group.words.length <= other.words.length && isShortFor(group, other);
}

/** The groups by each of their words, and by their first letter. */
function indexGroups(groups: readonly NameGroup[]): ReadonlyMap<string, readonly NameGroup[]> {
  const sharing = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const clue of new Set([...group.words, `^${group.words[0]?.[0]}`])) {
      const id = `${group.type} ${clue}`;
      const known = sharing.get(id) ?? [];
      if (known.length < mostOwners) known.push(group);
      sharing.set(id, known);
    }
  }
  return sharing;
}

/** "Economic Community of West African States (ECOWAS)", "…, known as Abu Khaled": the text itself says what is what. */
function addDefinitions(text: string, mentions: readonly Mention[], groups: readonly NameGroup[]): void {
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (!next || next.type !== mention.type || next.start - mention.end > longestDefinition) return;
    const between = text.slice(mention.end, next.start);
    const isBracket = between.trim() === '(';
    if (!isBracket && !otherwise.test(between)) return;
    const [full, short] = [groups[i], groups[i + 1]];
    if (!full || !short || full === short || short.owners.length > 0 || full.owners.includes(short)) return;
    if (!isBracket || isAbbreviationOf(short, full)) short.owners.push(full);
  });
}

const longestDefinition = 60;
/** What stands between a name and another of the same person or body. */
const otherwise =
  /^,? \(?(?:who (?:is|was) )?(?:(?:also|better|widely|popularly|commonly|locally|formerly) )?(?:known (?:as|by (?:his|her|its|their) (?:initials|acronym|nickname),?)|nicknamed|a\.?k\.?a\.?|alias|nom de guerre|formerly|born|whose real name (?:is|was)) (?:the )?["“‘]?$/u;
