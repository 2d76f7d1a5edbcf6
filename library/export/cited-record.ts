import {
  type CitedFacts,
  type CslItem,
  toCitationKey,
  toCitedFacts,
  toCslItem,
} from '../../engine/citation/index.ts';
import { rateAsPersonName } from '../../engine/text/person-names.ts';
import type { CurrentRecord } from '../records.ts';

/** What a citation of a saved article is made of; a link tells less, and says nothing of what its authors are. */
export function toRecordFacts({ item, body }: CurrentRecord): CitedFacts {
  const { tags, url, title, publisher, published, modified, section, language, deck } = item;
  if (body) return { ...toCitedFacts(body.article, body.seenAt), url, tags };
  return {
    ...{ url, title, published, modified, section, language, deck, tags },
    authors: item.authors.map((name) => ({ name, kind: rateAsPersonName(name) > 0.5 ? 'person' : 'desk' })),
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
