import type { OpenedArticle } from '../../components/options/opened-article-view.tsx';
import { toBodyKey } from '../../library/keys.ts';
import { readBody } from '../../library/library-reader.ts';
import type { SavedBody } from '../../library/saved-article.ts';
import { reportError } from '../../platform/errors.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** The article that is being read. */
export interface OpenArticle {
  readonly opened: OpenedArticle;
  /** Reads an article from the list; what is asked for meanwhile goes before. With null, none is read. */
  open(id: string | null): Promise<void>;
}

/**
 * Nothing is open yet. What is open follows what is stored of it: a text that was saved again, filled, or analysed.
 *
 * @param changed told when it shows something else by itself
 */
export function createOpenArticle(changed: () => void, signal: AbortSignal): OpenArticle {
  let openId: string | null = null;
  let opened: OpenedArticle = { kind: 'loading' };

  async function read(id: string): Promise<void> {
    const body = await readBody(extensionStorage, id);
    if (openId !== id) return;
    if (!body) opened = { kind: 'missing' };
    else if (!body.ok) opened = { kind: 'damaged', reason: body.reason };
    else if (!isShown(opened, body.value)) opened = { kind: 'open', body: body.value };
  }

  extensionStorage.watch((keys) => {
    if (openId === null || !keys.includes(toBodyKey(openId))) return;
    read(openId).then(changed, (thrown) => reportError('reading a text again', thrown));
  }, signal);

  return {
    get opened() {
      return opened;
    },
    async open(id) {
      if (id === openId) return;
      openId = id;
      opened = { kind: 'loading' };
      if (id !== null) await read(id);
    },
  };
}

/** Whether a body is shown as it is: of what has changed, the reader view follows the highlights by itself. */
const isShown = (opened: OpenedArticle, { id, seenAt, analysis }: SavedBody): boolean =>
  opened.kind === 'open' &&
  opened.body.id === id &&
  opened.body.seenAt === seenAt &&
  (opened.body.analysis === null) === (analysis === null);
