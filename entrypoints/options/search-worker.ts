import * as v from 'valibot';
import { createTextIndex, type TextIndex } from '../../library/search/text-index.ts';
import { keepIndex, readIndex } from './index-store.ts';
import { askSchema, type SearchAsk, type SearchTell } from './search-messages.ts';

/*
 * The search worker of the options page: has the index of the texts, away from the page's thread, keeps it in step with
 * the list, and keeps it in the browser's database for the next time.
 */

/** How many texts are asked for at a time. */
const batch = 20;
/** How long nothing must have changed before the index is kept, in milliseconds. */
const restsFor = 2000;
/** While it changes all the time it is kept every so often, so that a page that is closed has not read for nothing. */
const keptEvery = 10_000;

const ready = readIndex().then(createTextIndex);
const wanted = new Map<string, string>();
const handles = new Map<string, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
let changedSince: number | null = null;

const tell = (told: SearchTell): void => postMessage(told);

function keepSoon(index: TextIndex): void {
  changedSince ??= performance.now();
  clearTimeout(timer);
  const left = changedSince + keptEvery - performance.now();
  timer = setTimeout(
    () => {
      changedSince = null;
      void keepIndex(index.store());
    },
    Math.max(0, Math.min(restsFor, left)),
  );
}

function toMarks(ids: readonly string[]): Uint8Array<ArrayBuffer> {
  const marks = new Uint8Array(handles.size);
  for (const id of ids) marks[handles.get(id) ?? marks.length] = 1;
  return marks;
}

function tellWanted(): void {
  const next = [...wanted].slice(0, batch).map(([id, stamp]) => ({ id, stamp }));
  tell({ kind: 'wanted', next, left: wanted.size });
}

function follow(
  index: TextIndex,
  articles: readonly { readonly id: string; readonly handle: number; readonly stamp: string }[],
): void {
  for (const { id, handle } of articles) handles.set(id, handle);
  const stamps = new Map(articles.map(({ id, stamp }) => [id, stamp]));
  for (const id of [...index.stamps.keys()]) {
    if (stamps.has(id)) continue;
    index.remove(id);
    keepSoon(index);
  }
  wanted.clear();
  for (const [id, stamp] of stamps) if (index.stamps.get(id) !== stamp) wanted.set(id, stamp);
  tellWanted();
}

function answer(index: TextIndex, ask: SearchAsk): void {
  switch (ask.kind) {
    case 'follow':
      follow(index, ask.articles);
      break;
    case 'texts':
      for (const { id, stamp, text } of ask.texts) {
        index.put(id, stamp, text);
        if (wanted.get(id) === stamp) wanted.delete(id);
      }
      keepSoon(index);
      tellWanted();
      break;
    case 'find-word':
      tell({ kind: 'word', word: ask.word, marks: toMarks(index.findWord(ask.word)) });
      break;
    case 'find-all':
      tell({ kind: 'all', words: ask.words, ids: [...index.findAll(ask.words)] });
      break;
  }
}

addEventListener('message', ({ data }) => {
  const ask = v.safeParse(askSchema, data);
  if (ask.success) void ready.then((index) => answer(index, ask.output));
});
