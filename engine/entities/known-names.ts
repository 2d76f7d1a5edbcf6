import type { KnownName, Span } from '../model.ts';
import type { Mention } from './4-link.ts';

const mostNames = 50;
const mostOccurrences = 10_000;

/** One word alone ("Time", "The Post") says too little, unless it is an acronym. */
const isTelling = (name: string): boolean =>
  /\p{L}\s+\p{L}/u.test(name.replace(/^the\s+/i, '')) || /^\p{Lu}{3,}$/u.test(name);

const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * Adds the mentions of names that are known from elsewhere (a page states its publisher and its authors) and that the
 * tagger has missed or cut short: "told the Harbour Herald". Where it has found as much or more, that stays.
 *
 * @returns all mentions, in order
 */
export function addKnownNames(
  text: string,
  mentions: readonly Mention[],
  names: readonly KnownName[],
): readonly Mention[] {
  const added: Mention[] = [];
  for (const { name, type } of names.slice(0, mostNames)) {
    if (!isTelling(name)) continue;
    for (const span of findOccurrences(text, name)) added.push({ ...span, type });
  }
  if (added.length === 0) return mentions;
  added.sort((a, b) => a.start - b.start || b.end - a.end);
  return merge(mentions, added);
}

/** Where a name stands as whole words. */
function findOccurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const isWhole = !letterOrDigit.test(text[start - 1] ?? '') && !letterOrDigit.test(text[end] ?? '');
    if (isWhole) found.push({ start, end });
    if (found.length >= mostOccurrences) break;
  }
  return found;
}

/** Both lists in order, one walk over them; of mentions that overlap, the longer stays, the tagger's own if equal. */
function merge(mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] {
  const all = [
    ...mentions.map((mention) => ({ mention, own: 1 })),
    ...added.map((mention) => ({ mention, own: 0 })),
  ];
  all.sort((a, b) => a.mention.start - b.mention.start || b.own - a.own);
  const kept: Mention[] = [];
  for (const { mention } of all) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
