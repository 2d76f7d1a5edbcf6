import { BylineError } from '../platform/errors.ts';
import { mostHighlights } from './highlight.ts';
import {
  currentSchema,
  type ListItem,
  mostTags,
  type SavedArticleChange,
  type SavedArticleDraft,
  type SavedBody,
  type SavedLink,
  type SavedRecord,
  type SavedVersion,
  type TakenAway,
} from './saved-article.ts';
import { toReadPart, unreadPart } from './to-list-item.ts';

/** How long the bin keeps what was moved there. */
const binDays = 30;

/** An article on the list, without its earlier versions, which are never changed. */
export interface CurrentRecord {
  readonly item: ListItem;
  readonly body: SavedBody | null;
}

/** A record with the version that it has just replaced, if there is one. */
export interface ChangedRecord extends CurrentRecord {
  readonly replaced: SavedVersion | null;
}

const unique = (tags: readonly string[]): string[] => [...new Set(tags)];

/** Tags of several records as one's; those that are too many are left out. */
export const joinTags = (...lists: readonly (readonly string[])[]): string[] =>
  unique(lists.flat()).slice(0, mostTags);

function createItem(id: string, url: string, savedAt: string): ListItem {
  return {
    ...unreadPart,
    schema: currentSchema,
    id,
    url,
    isStub: true,
    savedAt,
    readAt: null,
    removedAt: null,
    position: 0,
    tags: [],
    note: '',
    authors: [],
    names: [],
    highlights: 0,
    versions: 0,
  };
}

/** A new record of a draft. @param id of the draft's canonical address (`toId`) */
export function createRecord(draft: SavedArticleDraft, id: string, now: Date): CurrentRecord {
  const blank = createItem(id, draft.article.canonicalUrl, now.toISOString());
  const { item, body } = mergeDraft({ item: blank, body: null }, draft, now);
  return { item, body };
}

/** A new record of a link, to be filled when its page is opened. */
export function createStub({ url, title, tags, savedAt }: SavedLink, id: string, now: Date): CurrentRecord {
  const item = createItem(id, url, savedAt ?? now.toISOString());
  return { item: { ...item, title, tags: unique(tags) }, body: null };
}

/** Whether two readings of one article say different things to their readers: title, dates or text. */
export function isChanged(before: SavedBody['article'], now: SavedBody['article']): boolean {
  return (
    before.text !== now.text ||
    before.title?.value !== now.title?.value ||
    before.deck?.value !== now.deck?.value ||
    before.published?.value.iso !== now.published?.value.iso ||
    before.modified?.value.iso !== now.modified?.value.iso
  );
}

/**
 * A record brought up to date with a new draft of the same article: today's text, all tags of both, and the note of the
 * draft, or the old one where the draft has none. It comes back from the bin. Identity and times stay, and what the page
 * has changed stays as a version.
 */
export function mergeDraft(
  { item, body }: CurrentRecord,
  draft: SavedArticleDraft,
  now: Date,
): ChangedRecord {
  const { article } = draft;
  const isSame = body !== null && !isChanged(body.article, article);
  const analysis = draft.analysis ?? (isSame ? body.analysis : null);
  const replaced = body && !isSame ? toVersion(body, item.versions + 1) : null;
  const { id } = item;
  return {
    item: {
      ...item,
      ...toReadPart(article, analysis),
      isStub: false,
      removedAt: null,
      tags: joinTags(item.tags, draft.tags),
      note: draft.note.trim() ? draft.note : item.note,
      versions: item.versions + (replaced ? 1 : 0),
    },
    body: {
      ...{ schema: currentSchema, id, seenAt: now.toISOString(), article, analysis },
      highlights: body?.highlights ?? [],
    },
    replaced,
  };
}

/** A list item without what the reader took away of it, unless a draft brings it back. */
export function takeAway(item: ListItem, draft: SavedArticleDraft, { tags, note }: TakenAway): ListItem {
  return {
    ...item,
    tags: item.tags.filter((tag) => !tags.includes(tag) || draft.tags.includes(tag)),
    note: note ? draft.note : item.note,
  };
}

const toVersion = ({ id, seenAt, article, analysis }: SavedBody, number: number): SavedVersion => ({
  schema: currentSchema,
  id,
  number,
  seenAt,
  article,
  analysis,
});

/**
 * A list item with what the reader has changed; what the change leaves out stays.
 *
 * @throws BylineError `too_many_tags` where it cannot have all that are added
 */
export function applyChange(item: ListItem, change: SavedArticleChange): ListItem {
  const removed = new Set(change.removeTags);
  const kept = (change.tags ?? item.tags).filter((tag) => !removed.has(tag));
  const tags = unique([...kept, ...(change.addTags ?? [])]);
  if (tags.length > mostTags) throw new BylineError('too_many_tags', `${tags.length} tags`);
  return {
    ...item,
    tags,
    note: change.note ?? item.note,
    // What is read already keeps the time at which it was.
    readAt: change.readAt === undefined || (change.readAt && item.readAt) ? item.readAt : change.readAt,
    position: change.position ?? item.position,
  };
}

/** Both notes, one below the other; one of them where it holds the other, so that joining twice changes nothing. */
function joinNotes(a: string, b: string): string {
  if (a.includes(b.trim())) return a;
  return b.includes(a.trim()) ? b : `${a}\n\n${b}`.slice(0, 100_000);
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

/**
 * Two records of one article as one: all tags, both notes, the earlier day of saving, the further reading. The text is
 * the one seen last; versions and highlights of both stay. Joining the same record twice changes nothing.
 */
export function joinRecords(known: SavedRecord, other: SavedRecord): SavedRecord {
  const [newer, older] = isSeenLater(other, known) ? [other, known] : [known, other];
  const body = newer.body ?? older.body;
  const highlights = [...(known.body?.highlights ?? [])];
  for (const highlight of other.body?.highlights ?? [])
    if (!highlights.some(({ id }) => id === highlight.id)) highlights.push(highlight);
  const versions = joinVersions(known, other, newer.body ? older.body : null);
  const read = body ? newer.item : joinTold(known.item, other.item);
  return {
    item: {
      ...read,
      id: known.item.id,
      url: known.item.url,
      // What could not be read of either is no text yet to come.
      isStub: body === null && known.item.isStub && other.item.isStub,
      savedAt: earlier(known.item.savedAt, other.item.savedAt),
      readAt: known.item.readAt ?? other.item.readAt,
      // What is on the other's list comes back from the bin, as what is saved again does.
      removedAt: other.item.removedAt && known.item.removedAt,
      position: Math.max(known.item.position, other.item.position),
      tags: joinTags(known.item.tags, other.item.tags),
      note: joinNotes(known.item.note, other.item.note),
      highlights: body ? highlights.length : known.item.highlights,
      versions: Math.max(versions.length, known.item.versions, other.item.versions),
    },
    body: body && { ...body, id: known.item.id, highlights: highlights.slice(0, mostHighlights) },
    versions,
  };
}

/** What is told of a link, of two tellings: what the first leaves out is of the other. */
function joinTold(first: ListItem, other: ListItem): ListItem {
  const read = first.title === null ? other : first;
  return {
    ...read,
    title: first.title ?? other.title,
    deck: first.deck ?? other.deck,
    authors: first.authors.length > 0 ? first.authors : other.authors,
    published: first.published ?? other.published,
    publisher: first.publisher ?? other.publisher,
  };
}

const isSeenLater = (a: SavedRecord, b: SavedRecord): boolean =>
  a.body !== null && (b.body === null || a.body.seenAt > b.body.seenAt);

/** The earlier versions of both, and the text that gives way to a newer one, in the order in which they were seen. */
function joinVersions(known: SavedRecord, other: SavedRecord, replaced: SavedBody | null): SavedVersion[] {
  const newest =
    known.body && other.body && (known.body.seenAt >= other.body.seenAt ? known.body : other.body);
  const all = [...known.versions, ...other.versions];
  if (replaced && newest && isChanged(replaced.article, newest.article)) all.push(toVersion(replaced, 1));
  const bySeen = new Map(all.map((version) => [version.seenAt, version]));
  return [...bySeen.values()]
    .sort((a, b) => a.seenAt.localeCompare(b.seenAt))
    .map((version, i) => ({ ...version, id: known.item.id, number: i + 1 }));
}

/** For how many days more the bin keeps what was moved there; 0 where its time has come. */
export function toDaysLeft(removedAt: string, now: Date): number {
  const days = binDays - (now.getTime() - Date.parse(removedAt)) / 86_400_000;
  return Math.max(0, Math.min(binDays, Math.ceil(days)));
}

/** Whether the bin has kept a record long enough. */
export function isExpired({ removedAt }: Pick<ListItem, 'removedAt'>, now: Date): boolean {
  return removedAt !== null && now.getTime() - Date.parse(removedAt) > binDays * 86_400_000;
}
