import type { OpenedArticle } from '../../components/options/opened-article-view.tsx';
import type { ReaderProps } from '../../components/options/reader-view.tsx';
import type { LibrarySnapshot } from '../../library/library-reader.ts';
import type { Settings } from '../../platform/settings.ts';
import type { ReaderSession, ReaderSetting } from './reader-session.ts';

/** The reader view's code (marks, cards and panel), brought in when an article is first opened: the list opens without it. */
export interface ReaderLoader {
  load(): Promise<void>;
  /** Of the article that is open; null while there is none, or no settings or code yet. */
  toProps(opened: OpenedArticle, list: LibrarySnapshot | null, settings: Settings | null): ReaderProps | null;
}

/** Nothing has been brought in yet. */
export function createReaderLoader(setting: ReaderSetting): ReaderLoader {
  let session: ReaderSession | null = null;
  return {
    async load() {
      const { createReaderSession } = await import('./reader-session.ts');
      session ??= createReaderSession(setting);
    },
    toProps: (opened, list, settings) => session?.toProps(opened, list, settings) ?? null,
  };
}
