import type { OpenedArticle } from '../../components/options/opened-article-view.tsx';
import { readBody } from '../../library/library-reader.ts';
import { extensionStorage } from '../../platform/storage.ts';

/** The article that is being read. */
export interface OpenArticle {
  readonly opened: OpenedArticle;
  /** Reads an article from the list; what is asked for meanwhile goes before. With null, none is read. */
  open(id: string | null): Promise<void>;
}

/** Nothing is open yet. */
export function createOpenArticle(): OpenArticle {
  let openId: string | null = null;
  let opened: OpenedArticle = { kind: 'loading' };
  return {
    get opened() {
      return opened;
    },
    async open(id) {
      if (id === openId) return;
      openId = id;
      opened = { kind: 'loading' };
      if (id === null) return;
      const body = await readBody(extensionStorage, id);
      if (openId !== id) return;
      if (!body) opened = { kind: 'missing' };
      else opened = body.ok ? { kind: 'open', body: body.value } : { kind: 'damaged', reason: body.reason };
    },
  };
}
