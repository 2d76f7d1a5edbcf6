import {
  type CitedFacts,
  type CslItem,
  toCitationKey,
  toCitedFacts,
  toCslItem,
} from '../../engine/citation/index.ts';
import { toToldAuthors } from '../../engine/citation/told-authors.ts';
import type { CurrentRecord } from '../records.ts';

/** What a citation of a saved article is made of; a link tells less, and says nothing of what its authors are. */
export function toRecordFacts({ item, body }: CurrentRecord): CitedFacts {
  const { tags, url, title, publisher, published, modified, section, language, deck } = item;
  if (body) return { ...toCitedFacts(body.article, body.seenAt), url, tags };
  return {
    ...{ url, title, published, modified, section, language, deck, tags },
    authors: toToldAuthors(item.authors, publisher?.name ?? null),
    publisher: publisher?.name ?? null,
    place: null,
    wire: null,
    accessed: item.savedAt,
  };
}

/** Turns records into citations of one file, in which no two have the same key. */
export function createCiter(): (record: CurrentRecord) => CslItem {
  const counts = new Map<string, number>();
  return (record) => {
    const facts = toRecordFacts(record);
    const key = toCitationKey(facts);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return toCslItem(facts, count === 1 ? key : `${key}-${count}`);
  };
}
