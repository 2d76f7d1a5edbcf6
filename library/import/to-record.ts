import { toId } from '../keys.ts';
import { createStub } from '../records.ts';
import type { SavedRecord } from '../saved-article.ts';
import type { ImportedLink } from './imported-link.ts';

/**
 * An imported article as a record: a link with all that the file told of it, to be filled when its page is opened.
 *
 * @param url its canonical address
 * @param publisher the site's host, as whose it is shown until its page says more
 */
export async function toImportedRecord(
  link: ImportedLink,
  url: string,
  publisher: string,
  now: Date,
): Promise<SavedRecord> {
  const { title, tags, savedAt, deck, authors, published, note, position, isRead, readAt } = link;
  const { item } = createStub({ url, title, tags: [...tags], savedAt }, await toId(url), now);
  return {
    item: {
      ...item,
      ...{ deck, authors: authors.slice(0, 200), published, note, position },
      publisher: { name: publisher, domain: publisher },
      readAt: isRead ? (readAt ?? savedAt ?? now.toISOString()) : null,
    },
    body: null,
    versions: [],
  };
}
