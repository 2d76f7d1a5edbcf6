import * as v from 'valibot';
import { toBodyKey } from '../../library/keys.ts';
import type { ListItem } from '../../library/saved-article.ts';
import type { Found, TextHits } from '../../library/search/match.ts';
import type { Query } from '../../library/search/query.ts';
import { foldForSearch, holdsPhrase, isUnspaced } from '../../library/search/words.ts';
import { breathe } from '../../platform/breathe.ts';
import { reportError } from '../../platform/errors.ts';
import { extensionStorage } from '../../platform/storage.ts';
import { createFollowed } from './followed-articles.ts';
import { type SearchAsk, type SearchTell, tellSchema } from './search-messages.ts';

/** The search of the articles' texts, which a worker does. */
export interface TextSearch {
  /** Another object whenever more is known. */
  readonly hits: TextHits;
  /** How many texts are still to be read. */
  readonly left: number;
  /** Whether all that a query asks of the texts is known; what is not is asked for, and `changed` called soon. */
  isKnown(query: Query): boolean;
  /** Takes the articles that are on the list now. */
  follow(articles: readonly ListItem[]): void;
}

/** Words and phrases that are remembered; older ones are asked for again. */
const mostKnown = 100;
/** Texts in which a phrase is looked for at a time. */
const batch = 20;
/** Every so many new texts, what was found is looked for again. */
const refreshEvery = 500;
/** How long an answer is waited for before the list goes on without it, in milliseconds. */
const patience = 100;

/** As much of a body as is looked at; what does not fit has no text to be found. */
const glanceSchema = v.object({ article: v.object({ text: v.string() }) });

async function readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bodies = await extensionStorage.get(ids.map(toBodyKey));
  return new Map(
    ids.map((id) => {
      const body = v.safeParse(glanceSchema, bodies[toBodyKey(id)]);
      return [id, body.success ? body.output.article.text : ''];
    }),
  );
}

const nothing: Found = { has: () => false };

/** @param changed called whenever more is known */
export function createTextSearch(changed: () => void): TextSearch {
  let worker: Worker | null = null;
  const ask = (asked: SearchAsk): void => {
    worker ??= startWorker();
    worker.postMessage(asked);
  };
  const followed = createFollowed();
  const words = new Map<string, Found | null>();
  const phrases = new Map<string, Found>();
  let [left, leftAtRefresh] = [0, 0];
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

  function findWord(word: string): Found | null {
    return recall(words, word, null, { kind: 'find-word', word });
  }

  function toHits(): TextHits {
    return {
      findWord,
      findPhrase: (phrase) =>
        recall(phrases, phrase.join(' '), nothing, { kind: 'find-all', words: [...phrase] }),
    };
  }

  function announce(): void {
    hits = toHits();
    changed();
  }

  async function findPhrase(phrase: readonly string[], ids: readonly string[]): Promise<void> {
    const key = phrase.join(' ');
    const [word = '', ...others] = phrase;
    // The index knows whole words; only what stands one after the other has to be looked at.
    const isLookedUp = others.length === 0 && !isUnspaced(word);
    const found = new Set(isLookedUp ? ids : []);
    if (isLookedUp) {
      phrases.set(key, found);
      return announce();
    }
    for (let i = 0; i < ids.length && phrases.has(key); i += batch) {
      for (const [id, text] of await readTexts(ids.slice(i, i + batch)))
        if (holdsPhrase(` ${foldForSearch(text)} `, phrase)) found.add(id);
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
      words.set(told.word, followed.toFound(told.marks));
      announce();
    }
  }
  function startWorker(): Worker {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }) => {
      const told = v.safeParse(tellSchema, data);
      if (told.success) take(told.output).catch((thrown) => reportError('searching texts', thrown));
    });
    // Without it, what lists know of articles is searched all the same.
    started.addEventListener('error', ({ message }) => reportError('the search worker', message));
    return started;
  }

  function goOnWithout(word: string): void {
    if (words.get(word) !== null) return;
    words.set(word, nothing);
    announce();
  }

  return {
    get hits() {
      return hits;
    },
    get left() {
      return left;
    },
    isKnown(query) {
      const asked = query.flatMap((part) => (part.kind === 'text' && !part.isPhrase ? part.words : []));
      const unasked = asked.filter((word) => !words.has(word));
      for (const word of unasked) setTimeout(goOnWithout, patience, word);
      return asked.filter((word) => findWord(word) === null).length === 0;
    },
    follow(articles) {
      const changes = followed.follow(articles);
      if (changes) ask({ kind: 'follow', articles: [...changes] });
    },
  };
}
