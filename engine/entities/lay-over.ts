import type { Mention } from './4-link.ts';

/**
 * Lays mentions that a rule is sure of over those that the tagger found: what lies within one gives way to it; where
 * something reaches beyond one, that stays and the rule's mention goes.
 *
 * @param sure in the order of the text, none over another
 * @returns all mentions, in order
 */
export function layOver(mentions: readonly Mention[], sure: readonly Mention[]): readonly Mention[] {
  if (sure.length === 0) return mentions;
  const kept: Mention[] = [];
  let at = 0;
  for (const mention of sure) {
    const { start, end } = mention;
    let first = at;
    while (first < mentions.length && (mentions[first]?.end ?? 0) <= start) first++;
    kept.push(...mentions.slice(at, first));
    at = first;
    while (at < mentions.length && (mentions[at]?.start ?? 0) < end) at++;
    const touched = mentions.slice(first, at);
    if (touched.some((other) => other.start < start || other.end > end)) kept.push(...touched);
    else kept.push(mention);
  }
  return [...kept, ...mentions.slice(at)];
}
