import type { Analysis } from '../engine/model.ts';
import type { HighlightChange } from './highlight.ts';
import { createImportJournal, type ImportJournal } from './import-journal.ts';
import type { KeyValueStorage } from './key-value-storage.ts';
import { toId } from './keys.ts';
import {
  changeHighlightsOf,
  emptyBin,
  fillStub,
  findItem,
  keepAnalysis,
  keepSeen,
  purge,
  saveArticle,
  saveLinks,
  setRemoved,
  updateItems,
} from './list-operations.ts';
import { trackChanges } from './list-snapshot.ts';
import { migrateWholeRecords } from './migrate.ts';
import type {
  ListItem,
  SavedArticleChange,
  SavedArticleDraft,
  SavedLink,
  TakenAway,
} from './saved-article.ts';
import { createWriteQueue } from './write-queue.ts';

/** The only writer of the list; the background holds the one there is. */
export interface LibraryWriter {
  /**
   * Puts an article on the list. One that is there already is brought up to date, and keeps its tags and note beside
   * what is new (another window may have added them), except what the reader took away on purpose.
   */
  save(draft: SavedArticleDraft, takenAway?: TakenAway): Promise<ListItem>;
  /**
   * Keeps another version of an article that is on the list (`seen-version.ts` says which); tags, note and place stay.
   *
   * @returns whether it was kept
   */
  keepSeen(draft: SavedArticleDraft): Promise<boolean>;
  /**
   * Puts links on the list, to be read later; those that are there stay as they are, and those in the bin come back.
   *
   * @returns how many were not on the list before
   */
  saveLinks(links: readonly SavedLink[]): Promise<number>;
  /**
   * Fills the link that waits on the list under an address (canonical as far as is known without its page) with the
   * article that was found there. @returns null where none waits
   */
  fillStub(url: string, draft: SavedArticleDraft): Promise<ListItem | null>;
  /** Changes one article or many, all or none. @throws BylineError `not_found` where none of them is there */
  update(ids: readonly string[], change: SavedArticleChange): Promise<readonly ListItem[]>;
  /**
   * Changes the passages that the reader has marked in an article; those that the change does not name stay, whoever
   * made them.
   *
   * @throws BylineError `not_found`, or `too_many_highlights` where the article cannot have all of them
   */
  changeHighlights(id: string, change: HighlightChange): Promise<ListItem>;
  /** Keeps the analysis of a text that was read at a moment and has none yet; else nothing changes. */
  keepAnalysis(id: string, seenAt: string, analysis: Analysis): Promise<void>;
  /** Moves to the bin, where articles stay for 30 days. */
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Takes articles out of the bin for good; others are left alone. */
  purge(ids: readonly string[]): Promise<void>;
  /** What is on the list under an address, the bin left out. */
  findByUrl(canonicalUrl: string): Promise<ListItem | null>;
  /** Takes out of the bin what has lain there long enough. */
  emptyBin(): Promise<void>;
  /** Makes a list of thousands quick to read (`list-snapshot.ts`); others have their turn meanwhile. */
  refreshSnapshot(): Promise<void>;
  /** To be told which keys have changed, by whomever. */
  noteChanged(keys: readonly string[]): Promise<void>;
  readonly imports: Omit<ImportJournal, 'recover'>;
}

/**
 * Every change waits for the one before it, so that none is lost to a race; each is one write, all or nothing. Before the
 * first, older records are brought up, and an import that was stopped is finished or thrown away.
 */
export function createLibraryWriter(untracked: KeyValueStorage): LibraryWriter {
  const storage = trackChanges(untracked);
  const queue = createWriteQueue();
  const journal = createImportJournal(storage);
  let isReady = false;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
    queue(async () => {
      if (!isReady) {
        await migrateWholeRecords(storage);
        await journal.recover();
        isReady = true;
      }
      return work();
    });

  return {
    save: (draft, takenAway) => inTurn(() => saveArticle(storage, draft, takenAway)),
    keepSeen: (draft) => inTurn(() => keepSeen(storage, draft)),
    saveLinks: (links) => inTurn(() => saveLinks(storage, links)),
    fillStub: (url, draft) => inTurn(() => fillStub(storage, url, draft)),
    update: (ids, change) => inTurn(() => updateItems(storage, ids, change)),
    changeHighlights: (id, change) => inTurn(() => changeHighlightsOf(storage, id, change)),
    keepAnalysis: (id, seenAt, analysis) => inTurn(() => keepAnalysis(storage, id, seenAt, analysis)),
    remove: (ids) => inTurn(() => setRemoved(storage, ids, new Date().toISOString())),
    restore: (ids) => inTurn(() => setRemoved(storage, ids, null)),
    purge: (ids) => inTurn(() => purge(storage, ids)),
    async findByUrl(canonicalUrl) {
      const id = await toId(canonicalUrl);
      const item = await inTurn(() => findItem(storage, id));
      return item && item.removedAt === null ? item : null;
    },
    emptyBin: () => inTurn(() => emptyBin(storage)),
    refreshSnapshot: () => storage.refresh(inTurn),
    noteChanged: (keys) => inTurn(() => storage.noteChanged(keys)),
    imports: {
      begin: () => inTurn(journal.begin),
      add: (number, records, damaged) => inTurn(() => journal.add(number, records, damaged)),
      commit: (batches) => inTurn(() => journal.commit(batches)),
      cancel: () => inTurn(journal.cancel),
    },
  };
}
