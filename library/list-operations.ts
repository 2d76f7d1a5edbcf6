import type { Analysis } from '../engine/model.ts';
import { BylineError } from '../platform/errors.ts';
import { changeHighlights, type HighlightChange, mostHighlights } from './highlight.ts';
import type { KeyValueStorage } from './key-value-storage.ts';
import { prefixes, toBodyKey, toId, toItemKey } from './keys.ts';
import { readBody, readLibrary } from './library-reader.ts';
import {
  applyChange,
  createRecord,
  createStub,
  isExpired,
  joinTags,
  mergeDraft,
  takeAway,
} from './records.ts';
import type {
  ListItem,
  SavedArticleChange,
  SavedArticleDraft,
  SavedLink,
  TakenAway,
} from './saved-article.ts';
import { isNewVersion } from './seen-version.ts';
import { readForWriting, readItems, toStored, toStoredChange } from './stored-records.ts';
import { toReadPart } from './to-list-item.ts';

/*
 * What can be done to the list, each as one write. They know nothing of each other: `store.ts` does one at a time.
 */

/** An article by its identity, the bin included; null where it is not there or damaged. */
export async function findItem(storage: KeyValueStorage, id: string): Promise<ListItem | null> {
  return (await readItems(storage, [id]))[0] ?? null;
}

const writeItems = (storage: KeyValueStorage, items: readonly ListItem[]): Promise<void> =>
  storage.set(Object.fromEntries(items.map((item) => [toItemKey(item.id), item])));

/** Changes those of the articles that are there. @throws BylineError `not_found` where none is */
async function changeItems(
  storage: KeyValueStorage,
  ids: readonly string[],
  toChanged: (item: ListItem) => ListItem,
): Promise<ListItem[]> {
  const items = await readItems(storage, ids);
  if (items.length === 0) throw new BylineError('not_found', `none of ${ids.length} records`);
  const changed = items.map(toChanged);
  await writeItems(storage, changed);
  return changed;
}

/** @see LibraryWriter.update */
export const updateItems = (
  storage: KeyValueStorage,
  ids: readonly string[],
  change: SavedArticleChange,
): Promise<ListItem[]> => changeItems(storage, ids, (item) => applyChange(item, change));

/** Moves to the bin, or with null out of it. */
export async function setRemoved(
  storage: KeyValueStorage,
  ids: readonly string[],
  removedAt: string | null,
): Promise<void> {
  await changeItems(storage, ids, (item) => ({ ...item, removedAt }));
}

/** @see LibraryWriter.save */
export async function saveArticle(
  storage: KeyValueStorage,
  draft: SavedArticleDraft,
  takenAway: TakenAway = { tags: [], note: false },
): Promise<ListItem> {
  const id = await toId(draft.article.canonicalUrl);
  const { item, body, kept } = await readForWriting(storage, id);
  const now = new Date();
  const changed = item
    ? mergeDraft({ item: takeAway(item, draft, takenAway), body }, draft, now)
    : { ...createRecord(draft, id, now), replaced: null };
  await storage.set({ ...kept, ...toStoredChange(changed) });
  return changed.item;
}

/** @see LibraryWriter.keepSeen */
export async function keepSeen(storage: KeyValueStorage, draft: SavedArticleDraft): Promise<boolean> {
  const { item, body } = await readForWriting(storage, await toId(draft.article.canonicalUrl));
  if (!item || !body || item.removedAt !== null || !isNewVersion(item, body.article, draft.article))
    return false;
  await storage.set(toStoredChange(mergeDraft({ item, body }, draft, new Date())));
  return true;
}

/** @see LibraryWriter.saveLinks */
export async function saveLinks(storage: KeyValueStorage, links: readonly SavedLink[]): Promise<number> {
  const now = new Date();
  const fresh = new Set<string>();
  const stored: Record<string, unknown> = {};
  for (const link of links) {
    const id = await toId(link.url);
    const { item, kept } = await readForWriting(storage, id);
    if (item && item.removedAt === null) continue;
    // What lies in the bin was asked for again.
    const put = item
      ? { ...item, removedAt: null, tags: joinTags(item.tags, link.tags) }
      : createStub(link, id, now).item;
    Object.assign(stored, kept, { [toItemKey(id)]: put });
    fresh.add(id);
  }
  if (fresh.size > 0) await storage.set(stored);
  return fresh.size;
}

/**
 * Fills a link that was put by for later with its article, which may have another address than the link has.
 *
 * @returns the article's item, or null where no link of this address waits on the list
 */
export async function fillStub(
  storage: KeyValueStorage,
  url: string,
  draft: SavedArticleDraft,
): Promise<ListItem | null> {
  const stub = await findItem(storage, await toId(url));
  if (!stub?.isStub || stub.removedAt !== null) return null;
  const id = await toId(draft.article.canonicalUrl);
  if (id === stub.id) return saveArticle(storage, draft);
  const { item, body, kept } = await readForWriting(storage, id);
  const known = item
    ? { ...item, tags: joinTags(item.tags, stub.tags), note: item.note || stub.note }
    : { ...stub, id, url: draft.article.canonicalUrl };
  const now = new Date();
  const changed = mergeDraft({ item: known, body }, draft, now);
  // In the bin with the same write, so that it is nowhere twice; out of there with the next.
  const removed = { ...stub, removedAt: now.toISOString() };
  await storage.set({ ...kept, ...toStoredChange(changed), [toItemKey(stub.id)]: removed });
  await storage.remove([toItemKey(stub.id)]);
  return changed.item;
}

/** @see LibraryWriter.changeHighlights */
export async function changeHighlightsOf(
  storage: KeyValueStorage,
  id: string,
  change: HighlightChange,
): Promise<ListItem> {
  const [item, body] = [await findItem(storage, id), await readBody(storage, id)];
  if (!item || !body?.ok) throw new BylineError('not_found', `no record ${id}`);
  const highlights = changeHighlights(body.value.highlights, change);
  if (highlights.length > mostHighlights)
    throw new BylineError('too_many_highlights', `${highlights.length} highlights`);
  const changed = { ...item, highlights: highlights.length };
  await storage.set(toStored([{ item: changed, body: { ...body.value, highlights }, versions: [] }]));
  return changed;
}

/** @see LibraryWriter.keepAnalysis */
export async function keepAnalysis(
  storage: KeyValueStorage,
  id: string,
  seenAt: string,
  analysis: Analysis,
): Promise<void> {
  const [item, body] = [await findItem(storage, id), await readBody(storage, id)];
  if (!item || !body?.ok || body.value.seenAt !== seenAt || body.value.analysis) return;
  const { names, sourcing } = toReadPart(body.value.article, analysis);
  const analyzed = { item: { ...item, names, sourcing }, body: { ...body.value, analysis }, versions: [] };
  await storage.set(toStored([analyzed]));
}

async function deleteRecords(storage: KeyValueStorage, ids: readonly string[]): Promise<void> {
  const keys = ids.flatMap((id) => [toItemKey(id), toBodyKey(id)]);
  for (const id of ids) keys.push(...Object.keys(await storage.getAll(`${prefixes.version}${id}:`)));
  if (keys.length > 0) await storage.remove(keys);
}

/** Deletes for good those of the articles that lie in the bin. */
export async function purge(storage: KeyValueStorage, ids: readonly string[]): Promise<void> {
  const items = await readItems(storage, ids);
  await deleteRecords(
    storage,
    items.filter(({ removedAt }) => removedAt !== null).map(({ id }) => id),
  );
}

/** Deletes for good what has lain in the bin long enough. */
export async function emptyBin(storage: KeyValueStorage): Promise<void> {
  const now = new Date();
  const expired = (await readLibrary(storage)).items.filter((item) => isExpired(item, now));
  await deleteRecords(
    storage,
    expired.map(({ id }) => id),
  );
}
