import * as v from 'valibot';
import { foldForComparison } from '../../engine/text/whitespace.ts';
import { toBodyKey } from '../../library/keys.ts';
import type { ListItem } from '../../library/saved-article.ts';
import type { TextHits } from '../../library/search/match.ts';
import { holdsPhrase } from '../../library/search/words.ts';
import { breathe } from '../../platform/breathe.ts';
import { reportError } from '../../platform/errors.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { type SearchAsk, type SearchTell, tellSchema } from './search-messages.ts';

/** The search of the articles' texts, which a worker does. */
export interface TextSearch {
  /** Another object whenever more is known. */
  readonly hits: TextHits;
  /** How many texts are still to be read. */
  readonly left: number;
  /** Takes the articles that are on the list now. */
  follow(articles: readonly ListItem[]): void;
}

/** Words and phrases that are remembered; older ones are asked for again. */
const mostKnown = 100;
/** Texts in which a phrase is looked for at a time. */
const batch = 20;
/** Every so many new texts, what was found is looked for again. */
const refreshEvery = 500;

/** As much of a body as is looked at; what does not fit has no text to be found. */
const glanceSchema = v.object({ article: v.object({ text: v.string() }) });

/** What changes when another text is kept of an article. */
const toStamp = ({ versions, words, title, modified }: ListItem): string =>
  [versions, words, title, modified?.iso].join(' ');

async function readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bodies = await extensionStorage.get(ids.map(toBodyKey));
  return new Map(
    ids.map((id) => {
      const body = v.safeParse(glanceSchema, bodies[toBodyKey(id)]);
      return [id, body.success ? body.output.article.text : ''];
    }),
  );
}

/** @param changed called whenever more is known */
export function createTextSearch(changed: () => void): TextSearch {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const ask = (asked: SearchAsk): void => worker.postMessage(asked);
  const words = new Map<string, ReadonlySet<string> | null>();
  const phrases = new Map<string, ReadonlySet<string>>();
  let [left, leftAtRefresh, lastStamps] = [0, 0, ''];
  let isReading = false;
  let hits = toHits();

  /** Remembers what is asked for and, for once, asks. */
  function recall<T>(known: Map<string, T>, key: string, first: T, asked: SearchAsk): T {
    const there = known.get(key);
    if (there !== undefined) return there;
    const [oldest] = known.keys();
    if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
    known.set(key, first);
    ask(asked);
    return first;
  }

  function toHits(): TextHits {
    return {
      findWord: (word) => recall(words, word, null, { kind: 'find-word', word }),
      findPhrase: (phrase) =>
        recall(phrases, phrase.join(' '), new Set(), { kind: 'find-all', words: [...phrase] }),
    };
  }

  function announce(): void {
    hits = toHits();
    changed();
  }

  async function findPhrase(phrase: readonly string[], ids: readonly string[]): Promise<void> {
    const key = phrase.join(' ');
    const found = new Set<string>();
    for (let i = 0; i < ids.length && phrases.has(key); i += batch) {
      for (const [id, text] of await readTexts(ids.slice(i, i + batch)))
        if (holdsPhrase(` ${foldForComparison(text)} `, phrase)) found.add(id);
      phrases.set(key, new Set(found));
      announce();
      await breathe();
    }
  }

  async function handOver(told: SearchTell & { readonly kind: 'wanted' }): Promise<void> {
    left = told.left;
    if (left === 0 || leftAtRefresh - left >= refreshEvery || left > leftAtRefresh) {
      leftAtRefresh = left;
      // What was found stands until it is found again.
      for (const word of words.keys()) ask({ kind: 'find-word', word });
      phrases.clear();
      announce();
    }
    // What is being read is handed over soon, and the worker asks again then.
    if (told.next.length === 0 || isReading) return;
    isReading = true;
    const texts = await readTexts(told.next.map(({ id }) => id)).finally(() => {
      isReading = false;
    });
    await breathe();
    ask({
      kind: 'texts',
      texts: told.next.map(({ id, stamp }) => ({ id, stamp, text: texts.get(id) ?? '' })),
    });
  }

  async function take(told: SearchTell): Promise<void> {
    if (told.kind === 'wanted') await handOver(told);
    else if (told.kind === 'all') await findPhrase(told.words, told.ids);
    else {
      words.set(told.word, new Set(told.ids));
      announce();
    }
  }
  worker.addEventListener('message', ({ data }) => {
    const told = v.safeParse(tellSchema, data);
    if (told.success) take(told.output).catch((thrown) => reportError('searching texts', thrown));
  });
  // Without it, what lists know of articles is searched all the same.
  worker.addEventListener('error', ({ message }) => reportError('the search worker', message));

  return {
    get hits() {
      return hits;
    },
    get left() {
      return left;
    },
    follow(articles) {
      const followed = articles
        .filter(({ isStub }) => !isStub)
        .map((item) => ({ id: item.id, stamp: toStamp(item) }));
      const stamps = JSON.stringify(followed);
      if (stamps === lastStamps) return;
      lastStamps = stamps;
      ask({ kind: 'follow', articles: followed });
    },
  };
}
