import type { Mention } from './4-link.ts';

/** What ends the full name of a company, and of nothing that is named after a person or place that a text goes on to mention. */
const companyEnds = new Set(
  `inc incorporated corp corporation co company ltd limited llc plc ag gmbh holding holdings group motors motor energy
  pictures construction commodities pharmaceuticals technologies systems electronics industries entertainment studios
  foods software robotics biotech therapeutics semiconductor capital partners ventures logistics`.split(
    /\s+/,
  ),
);
const words = /[\p{L}\p{M}\p{N}’'&-]+/gu;

/**
 * "Luminar" is a company where the text also has "Luminar Energy Co.", whatever the tagger took it for, unless it names a
 * person or a place with that word too ("Donald Trump", "Port Luminar"), or more than once a place of that name.
 *
 * @param isOther whether a word, in lower case, is a country, region or town, or one that is written small
 * @returns all mentions, in order
 */
export function agreeWithCompanies(
  text: string,
  mentions: readonly Mention[],
  isOther: (word: string) => boolean,
): readonly Mention[] {
  const companies = new Set<string>();
  const others = new Set<string>();
  for (const { start, end, type } of mentions) {
    const own = text.slice(start, end).toLowerCase().match(words) ?? [];
    const [first = ''] = own;
    if (own.length < 2) continue;
    if (type !== 'organization') for (const word of own) others.add(word);
    else if (companyEnds.has(own.at(-1) ?? '') && !isOther(first)) companies.add(first);
  }
  if (companies.size === 0) return mentions;
  const places = new Set<string>();
  for (const { start, end, type } of mentions) {
    const name = text.slice(start, end).toLowerCase();
    if (type === 'place' && places.has(name)) others.add(name);
    if (type === 'place') places.add(name);
  }
  return mentions.map((mention) => {
    if (mention.type !== 'person' && mention.type !== 'place') return mention;
    const name = text.slice(mention.start, mention.end).toLowerCase();
    return companies.has(name) && !others.has(name) ? { ...mention, type: 'organization' } : mention;
  });
}
