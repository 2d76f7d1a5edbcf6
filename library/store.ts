import { BylineError } from '../platform/errors.ts';
import type { KeyValueStorage } from '../platform/storage.ts';
import { applyChange, createRecord, isExpired, mergeDraft } from './records.ts';
import type { SavedArticle, SavedArticleChange, SavedArticleDraft } from './saved-article.ts';
import { type DamagedRecord, upgrade } from './upgrade.ts';

const prefix = 'article:';
const toKey = (id: string): string => `${prefix}${id}`;

/** All that is on the list: whole records, those in the bin among them, and damaged ones. */
export interface LibrarySnapshot {
  readonly articles: readonly SavedArticle[];
  readonly damaged: readonly DamagedRecord[];
}

/** Reads the whole list. A damaged record never hides the others. */
export async function readLibrary(storage: KeyValueStorage): Promise<LibrarySnapshot> {
  const stored = await storage.getAll(prefix);
  const articles: SavedArticle[] = [];
  const damaged: DamagedRecord[] = [];
  for (const [key, original] of Object.entries(stored)) {
    const upgraded = upgrade(original);
    if (upgraded.ok && toKey(upgraded.article.id) === key) articles.push(upgraded.article);
    else
      damaged.push({
        key,
        original,
        reason: upgraded.ok ? 'it stands under another record’s key' : upgraded.reason,
      });
  }
  return { articles, damaged };
}

/** Calls back with the list at once and after every change to it, until the signal is aborted. */
export function watchLibrary(
  storage: KeyValueStorage,
  render: (snapshot: LibrarySnapshot) => void,
  failed: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  const update = (): void => {
    const turn = ++asked;
    // An answer that a later one has overtaken is old news.
    readLibrary(storage).then((snapshot) => turn === asked && !signal.aborted && render(snapshot), failed);
  };
  storage.watch((keys) => keys.some((key) => key.startsWith(prefix)) && update(), signal);
  update();
}

/** The only writer of the list; the background holds the one there is. */
export interface LibraryWriter {
  /** Puts an article on the list; one that is there already is brought up to date, its tags joined. */
  save(draft: SavedArticleDraft): Promise<SavedArticle>;
  /** @throws BylineError `not_found` */
  update(id: string, change: SavedArticleChange): Promise<SavedArticle>;
  /** Moves to the bin, where articles stay for 30 days. */
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Puts whole records back, as an export holds them; those with a known id or address are joined. */
  restoreRecords(
    records: readonly SavedArticle[],
  ): Promise<{ readonly added: number; readonly joined: number }>;
  findByUrl(canonicalUrl: string): Promise<SavedArticle | null>;
}

/** Every change waits for the one before it, so that none is lost to a race; each is one write, all or nothing. */
export function createLibraryWriter(storage: KeyValueStorage): LibraryWriter {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  }

  const write = (records: readonly SavedArticle[]): Promise<void> =>
    storage.set(Object.fromEntries(records.map((record) => [toKey(record.id), record])));

  async function read(ids: readonly string[]): Promise<SavedArticle[]> {
    const stored = await storage.get(ids.map(toKey));
    return Object.values(stored).flatMap((record) => {
      const upgraded = upgrade(record);
      return upgraded.ok ? [upgraded.article] : [];
    });
  }

  async function findByUrl(canonicalUrl: string): Promise<SavedArticle | null> {
    const { articles } = await readLibrary(storage);
    return (
      articles.find((saved) => saved.removedAt === null && saved.article.canonicalUrl === canonicalUrl) ??
      null
    );
  }

  async function emptyBin(): Promise<void> {
    const { articles } = await readLibrary(storage);
    const expired = articles.filter((saved) => isExpired(saved, new Date()));
    if (expired.length > 0) await storage.remove(expired.map(({ id }) => toKey(id)));
  }

  async function setRemoved(ids: readonly string[], removedAt: string | null): Promise<void> {
    const records = await read(ids);
    if (records.length === 0) throw new BylineError('not_found', `no record of ${ids.length}`);
    await write(records.map((saved) => ({ ...saved, removedAt })));
  }

  return {
    save: (draft) =>
      inTurn(async () => {
        const known = await findByUrl(draft.article.canonicalUrl);
        const record = known ? mergeDraft(known, draft) : createRecord(draft, new Date());
        await write([record]);
        return record;
      }),
    update: (id, change) =>
      inTurn(async () => {
        const [saved] = await read([id]);
        if (!saved) throw new BylineError('not_found', `no record ${id}`);
        const changed = applyChange(saved, change);
        await write([changed]);
        return changed;
      }),
    remove: (ids) =>
      inTurn(async () => {
        await setRemoved(ids, new Date().toISOString());
        await emptyBin();
      }),
    restore: (ids) => inTurn(() => setRemoved(ids, null)),
    restoreRecords: (records) =>
      inTurn(async () => {
        const { articles } = await readLibrary(storage);
        const byId = new Map(articles.map((saved) => [saved.id, saved]));
        const byUrl = new Map(
          articles
            .filter(({ removedAt }) => removedAt === null)
            .map((saved) => [saved.article.canonicalUrl, saved]),
        );
        const joined = records.map((record) => {
          const known = byId.get(record.id) ?? byUrl.get(record.article.canonicalUrl);
          return known ? { ...mergeDraft(known, record), removedAt: known.removedAt } : record;
        });
        const added = joined.filter(({ id }) => !byId.has(id)).length;
        await write(joined);
        return { added, joined: joined.length - added };
      }),
    findByUrl,
  };
}
