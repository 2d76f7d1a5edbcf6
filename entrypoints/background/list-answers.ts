import type { LibraryWriter } from '../../library/store.ts';
import { reportError } from '../../platform/errors.ts';
import type { backgroundMessages } from '../../platform/messages.ts';
import type { Handlers } from '../../platform/router.ts';
import { keepOpenTabs } from './keep-pages.ts';
import { refusePrivateWindow } from './private-windows.ts';
import { toSummary } from './saved-summary.ts';

/** What the background answers by writing to the list. */
type ListMessages = Pick<
  typeof backgroundMessages,
  | 'save'
  | 'save-links'
  | 'keep-tabs'
  | 'update'
  | 'change-highlights'
  | 'keep-analysis'
  | 'remove'
  | 'restore'
  | 'purge'
  | 'import-begin'
  | 'import-batch'
  | 'import-commit'
  | 'import-cancel'
  | 'prepare-list'
>;

/**
 * Answers the messages that change the list.
 *
 * @param changed told after each change of what is on the list
 */
export const answerForList = (
  library: LibraryWriter,
  changed: () => Promise<null>,
): Handlers<ListMessages> => ({
  save: async ({ takenAway, ...draft }, sender) => {
    await refusePrivateWindow(sender);
    const saved = await library.save(draft, takenAway);
    await changed();
    return toSummary(saved);
  },
  'save-links': async ({ links }) => {
    const added = await library.saveLinks(links);
    await changed();
    return added;
  },
  'keep-tabs': async () => {
    const kept = await keepOpenTabs(library);
    await changed();
    return kept;
  },
  update: async ({ ids, change }) => [...(await library.update(ids, change))],
  'change-highlights': async ({ id, change }, sender) => {
    await refusePrivateWindow(sender);
    return library.changeHighlights(id, change);
  },
  'keep-analysis': ({ id, seenAt, analysis }) => library.keepAnalysis(id, seenAt, analysis).then(() => null),
  remove: async ({ ids }) => {
    await library.remove(ids);
    return changed();
  },
  restore: async ({ ids }) => {
    await library.restore(ids);
    return changed();
  },
  purge: ({ ids }) => library.purge(ids).then(() => null),
  'import-begin': () => library.imports.begin().then(() => null),
  'import-batch': ({ number, records, damaged }) =>
    library.imports.add(number, records, damaged).then(() => null),
  'import-commit': async ({ batches }) => {
    const outcome = await library.imports.commit(batches);
    await changed();
    // Nobody waits for it.
    library.refreshSnapshot().catch((thrown) => reportError('copying the list', thrown));
    return outcome;
  },
  'import-cancel': () => library.imports.cancel().then(() => null),
  'prepare-list': async () => {
    await library.emptyBin();
    await library.refreshSnapshot();
    return null;
  },
});
