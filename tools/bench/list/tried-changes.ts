import { toId } from '../../../library/keys.ts';
import type { SavedRecord } from '../../../library/saved-article.ts';
import { createMadeRecord } from './made-records.ts';

/** What is looked at of one article on the list. */
export interface SeenArticle {
  readonly tags: readonly string[];
  readonly note: string;
  readonly isRemoved: boolean;
  readonly isStub: boolean;
  /** The end of its text, by which its readings are told apart; null where it has no body. */
  readonly ending: string | null;
  readonly highlights: number;
  readonly versions: number;
}

/** A list as it is expected to be, by identity. */
export type SeenList = Readonly<Record<string, SeenArticle>>;

/** A change of the list: the messages that make it, one after the other, and what the list is with it. */
export interface TriedChange {
  readonly name: string;
  readonly messages: readonly { readonly byline: string; readonly ask: unknown }[];
  apply(list: SeenList): SeenList;
}

const toSeen = ({ item, body, versions }: SavedRecord): SeenArticle => ({
  tags: item.tags,
  note: item.note,
  isRemoved: item.removedAt !== null,
  isStub: item.isStub,
  ending: body?.article.text.slice(-20) ?? null,
  highlights: item.highlights,
  versions: versions.length,
});

const changeEach = (
  list: SeenList,
  ids: readonly string[],
  change: (seen: SeenArticle) => SeenArticle,
): SeenList =>
  Object.fromEntries(Object.entries(list).map(([id, seen]) => [id, ids.includes(id) ? change(seen) : seen]));

/** Saves one of thirty articles, as its page reads now: an article that is there gets a version. */
async function save(number: number): Promise<TriedChange> {
  const { item, body } = await createMadeRecord(number % 30);
  if (!body) throw new Error('a made article has a text');
  const ending = ` Told anew: ${String(number).padStart(8, '0')}`.slice(-20);
  const article = { ...body.article, text: body.article.text + ending };
  const ask = { article, analysis: body.analysis, tags: [`save-${number}`], note: '' };
  return {
    name: 'save',
    messages: [{ byline: 'save', ask }],
    apply(list) {
      const known = list[item.id];
      const seen: SeenArticle = {
        tags: [...(known?.tags ?? []), `save-${number}`].slice(0, 100),
        note: known?.note ?? '',
        ...{ isRemoved: false, isStub: false, ending },
        highlights: known?.highlights ?? 0,
        versions: known ? known.versions + 1 : 0,
      };
      return { ...list, [item.id]: seen };
    },
  };
}

/** Changes tags and note of many articles. */
function update(number: number, ids: readonly string[]): TriedChange {
  const note = `Note ${number}`;
  return {
    name: 'update',
    messages: [{ byline: 'update', ask: { ids, change: { tags: [`all-${number}`], note } } }],
    apply: (list) => changeEach(list, ids, (seen) => ({ ...seen, tags: [`all-${number}`], note })),
  };
}

function move(isRemoved: boolean, ids: readonly string[]): TriedChange {
  const byline = isRemoved ? 'remove' : 'restore';
  return {
    name: byline,
    messages: [{ byline, ask: { ids } }],
    apply: (list) => changeEach(list, ids, (seen) => ({ ...seen, isRemoved })),
  };
}

function highlight(number: number, id: string): TriedChange {
  const count = (number % 5) + 1;
  const toId = (i: number): string => `mark-${i}`;
  const removed = Array.from({ length: 5 - count }, (_, i) => toId(count + i));
  const put = Array.from({ length: count }, (_, i) => ({
    ...{ id: toId(i), exact: 'said', prefix: '', suffix: '', start: 0, end: 4, note: '' },
    createdAt: '2026-05-03T19:12:44.120Z',
  }));
  return {
    name: 'change-highlights',
    messages: [{ byline: 'change-highlights', ask: { id, change: { put, removed } } }],
    apply: (list) => changeEach(list, [id], (seen) => ({ ...seen, highlights: count })),
  };
}

/** Imports sixty articles that are not there, in three batches. */
async function importMany(number: number): Promise<TriedChange> {
  const batches = await Promise.all(
    [0, 1, 2].map((batch) =>
      Promise.all(
        Array.from({ length: 20 }, (_, i) => createMadeRecord(1000 + number * 60 + batch * 20 + i)),
      ),
    ),
  );
  return {
    name: 'import',
    messages: [
      { byline: 'import-begin', ask: null },
      ...batches.map((records, i) => ({ byline: 'import-batch', ask: { number: i, records } })),
      { byline: 'import-commit', ask: { batches: batches.length } },
    ],
    apply: (list) => ({
      ...list,
      ...Object.fromEntries(batches.flat().map((record) => [record.item.id, toSeen(record)])),
    }),
  };
}

async function saveLinks(number: number): Promise<TriedChange> {
  const urls = Array.from({ length: 10 }, (_, i) => `https://link-${number}.example/${i}`);
  const links = urls.map((url) => ({ url, title: 'A link', tags: [], savedAt: null }));
  const ids = await Promise.all(urls.map(toId));
  const stub: SeenArticle = {
    ...{ tags: [], note: '', isRemoved: false, isStub: true, ending: null, highlights: 0, versions: 0 },
  };
  return {
    name: 'save-links',
    messages: [{ byline: 'save-links', ask: { links } }],
    apply: (list) => ({ ...list, ...Object.fromEntries(ids.map((id) => [id, stub])) }),
  };
}

/**
 * The next change to try, each kind in its turn.
 *
 * @param number of the changes until now; each changes something
 * @param list as it is
 */
export async function createChange(number: number, list: SeenList): Promise<TriedChange> {
  const ids = Object.keys(list).sort();
  const whole = ids.filter((id) => !list[id]?.isStub);
  const some = ids.filter((_, i) => (i + number) % 3 === 0).slice(0, 200);
  const [first] = whole.slice(number % Math.max(1, whole.length));
  if (ids.length < 10 || first === undefined) return save(number);
  const kinds = [
    () => save(number),
    () => update(number, some),
    () => save(number),
    () => highlight(number, first),
    () => move(true, some.slice(0, 20)),
    () => move(false, ids.slice(0, 200)),
    // An ever longer list would take ever longer to look at.
    () => (ids.length < 600 ? importMany(number) : save(number)),
    () => (ids.length < 600 ? saveLinks(number) : save(number)),
  ];
  return (kinds[number % kinds.length] ?? (() => save(number)))();
}
