import type { Entity, EntityType, Span } from '../model.ts';

/** One occurrence of a name, before it is known which others mean the same. */
export interface Mention extends Span {
  readonly type: EntityType;
}

interface Cluster {
  readonly type: EntityType;
  readonly mentions: Mention[];
  /** The fullest form so far. */
  name: string;
}

/** "the", "The": part of how a name stands in a sentence, not of the name. */
const article = /^(?:the|The)\s+/;

/**
 * Gathers mentions into entities: the same name; a surname or first name after the full one ("Xi" … "Xi Jinping", in
 * either order); an acronym after the words that it abbreviates. What could be several entities goes to the one
 * mentioned last. Types are kept apart, so that "Jordan" the person and the country stay two.
 *
 * @returns entities in the order of their first mentions
 */
export function linkMentions(text: string, mentions: readonly Mention[]): readonly Entity[] {
  const clusters: Cluster[] = [];
  // Full names first, so that a surname which stands in a headline above them finds its owner.
  const full = mentions.filter((mention) => isFull(nameOf(text, mention), mention.type));
  for (const mention of full) place(text, mention, clusters, false);
  for (const mention of mentions) if (!full.includes(mention)) place(text, mention, clusters, true);
  const ordered = clusters
    .map((cluster) => ({ ...cluster, mentions: [...cluster.mentions].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return ordered.map(({ type, name, mentions: found }, id) => ({
    id,
    type,
    name,
    mentions: found.map(({ start, end }) => ({ start, end })),
  }));
}

const nameOf = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').replace(article, '');

const isAcronym = (name: string): boolean => /^[\p{Lu}\d][\p{Lu}\d.&-]{1,9}$/u.test(name);

/** More than one word, and no acronym: a form that later ones may abbreviate. */
const isFull = (name: string, type: EntityType): boolean =>
  type === 'person' ? name.includes(' ') : !isAcronym(name);

function place(text: string, mention: Mention, clusters: Cluster[], mayAbbreviate: boolean): void {
  const name = nameOf(text, mention);
  const same = findLast(clusters, mention, (cluster) => hasName(cluster, name, text));
  const found =
    same ??
    (mayAbbreviate
      ? findLast(clusters, mention, (cluster) => abbreviates(name, cluster))
      : extendsName(name, mention, clusters));
  if (!found) {
    clusters.push({ type: mention.type, mentions: [mention], name });
    return;
  }
  found.mentions.push(mention);
  if (name.length > found.name.length && !isAcronym(name)) found.name = name;
}

const hasName = (cluster: Cluster, name: string, text: string): boolean => {
  const key = keyOf(name);
  return (
    keyOf(cluster.name) === key || cluster.mentions.some((mention) => keyOf(nameOf(text, mention)) === key)
  );
};

/** Case and full stops do not matter: "U.S." and "US", "INTERPOL" and "Interpol" are one. */
const keyOf = (name: string): string => name.replace(/\./g, '').toLowerCase();

/** The fitting cluster whose latest mention before this one is nearest; else the one that comes next after it. */
function findLast(
  clusters: readonly Cluster[],
  mention: Mention,
  fits: (cluster: Cluster) => boolean,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    if (cluster.type !== mention.type || !fits(cluster)) continue;
    for (const other of cluster.mentions) {
      const distance =
        other.start <= mention.start ? mention.start - other.start : 1e9 + other.start - mention.start;
      if (distance < bestDistance) {
        best = cluster;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** A longer form of a person's name already met ("Nestor Roncaglia", then "Néstor Carlos Roncaglia"). */
function extendsName(name: string, mention: Mention, clusters: readonly Cluster[]): Cluster | undefined {
  if (mention.type !== 'person') return undefined;
  const words = name.toLowerCase().split(' ');
  return findLast(clusters, mention, (cluster) => {
    const other = cluster.name.toLowerCase().split(' ');
    const [short, long] = words.length < other.length ? [words, other] : [other, words];
    return short.length >= 2 && short[0] === long[0] && short.at(-1) === long.at(-1);
  });
}

function abbreviates(name: string, { type, name: full }: Cluster): boolean {
  const words = full.split(' ');
  if (words.length < 2) return false;
  if (type === 'person') return isPartOfPersonName(name, words);
  if (isAcronym(name)) return spells(name, words);
  return false;
}

/** A surname or first name standing alone, "Van der Berg" of "Jan van der Berg", in any order of names. */
function isPartOfPersonName(name: string, words: readonly string[]): boolean {
  const part = name.toLowerCase();
  const lower = words.map((word) => word.toLowerCase());
  if (!part.includes(' ')) return lower.includes(part);
  return lower.join(' ').endsWith(` ${part}`);
}

/** Whether the first letters of the words spell an acronym, with or without the small words among them. */
function spells(name: string, words: readonly string[]): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = (those: readonly string[]) =>
    those
      .flatMap((word) => word.split('-'))
      .map((word) => word[0]?.toLowerCase() ?? '')
      .join('');
  return (
    letters.length >= 2 &&
    (initials(words) === letters || initials(words.filter((word) => /^\p{Lu}/u.test(word))) === letters)
  );
}
