import type { ArticleDate } from '../../engine/model.ts';
import type { DamageCode } from '../upgrade.ts';

/** An article as another program's file tells of it: an address, and what it knew besides. */
export interface ImportedLink {
  /** As the file has it: the caller makes it canonical. */
  readonly url: string;
  readonly title: string | null;
  readonly deck: string | null;
  readonly authors: readonly string[];
  readonly published: ArticleDate | null;
  readonly tags: readonly string[];
  readonly note: string;
  /** ISO 8601 in UTC, or null where the file does not say. */
  readonly savedAt: string | null;
  readonly isRead: boolean;
  /** When it was read, or null where the file does not say. */
  readonly readAt: string | null;
  /** How far the reader had come, 0 to 1. */
  readonly position: number;
  /** The article's text as HTML, where the file holds it. It is hostile, as a page is. */
  readonly html: string | null;
}

/** Why a row is not imported; a record of Byline's own also for what is wrong with any record. */
export type Refusal = 'no_address' | 'bad_address' | 'columns' | 'quotes' | 'shape' | 'cut_off' | DamageCode;

/** A row of a file: an article, or why it is none. `row` is a line of the file, or the number of an entry, from 1. */
export type ImportRow =
  | { readonly kind: 'link'; readonly row: number; readonly link: ImportedLink }
  | {
      readonly kind: 'refused';
      readonly row: number;
      readonly reason: Refusal;
      /** Of several files in an archive, the one that it stands in. */
      readonly file?: string;
    };

const longestAddress = 100_000;
const longestText = 10_000;

/** What a file says of one article; what it leaves out is not known. */
export type Told = Partial<Omit<ImportedLink, 'url'>> & { readonly url: string | null | undefined };

/** A row of what a file tells: refused where its address is none of a page on the web. */
export function toRow(row: number, told: Told): ImportRow {
  const url = told.url?.trim() ?? '';
  if (url === '') return { kind: 'refused', row, reason: 'no_address' };
  const parsed = url.length <= longestAddress ? URL.parse(url) : null;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:')
    return { kind: 'refused', row, reason: 'bad_address' };
  const cut = (text: string | null | undefined): string | null =>
    text?.replace(/\s+/g, ' ').trim().slice(0, longestText) || null;
  const title = cut(told.title);
  return {
    kind: 'link',
    row,
    link: {
      url,
      // Programs that found no title put the address there.
      title: title === url ? null : title,
      deck: cut(told.deck),
      authors: told.authors ?? [],
      published: told.published ?? null,
      tags: toTagList(told.tags ?? []),
      note: (told.note ?? '').trim().slice(0, 100_000),
      savedAt: told.savedAt ?? null,
      isRead: told.isRead ?? false,
      readAt: told.readAt ?? null,
      position: Math.max(0, Math.min(told.position ?? 0, 1)),
      html: told.html ?? null,
    },
  };
}

const toTagList = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => tag.trim().slice(0, 100)).filter(Boolean))].slice(0, 100);

/** A number of seconds, milliseconds or microseconds since 1970, told by its size, in milliseconds. */
const toMilliseconds = (number: number): number =>
  number < 1e11 ? number * 1000 : number < 1e14 ? number : number / 1000;

/**
 * A moment in any of the ways in which such files write it, in ISO 8601 and UTC: seconds, milliseconds or microseconds
 * since 1970, or a date with an offset, also without its colon ("+0200"). Null where it is none, or lies outside of 1990
 * to 2100.
 */
export function toMoment(stated: string | number | null | undefined): string | null {
  if (stated === null || stated === undefined || stated === '') return null;
  // Never as a date: "0" is one of the year 2000 to browsers.
  const isNumber = typeof stated === 'number' || /^\d+(?:\.\d*)?$/.test(stated);
  const date = isNumber
    ? new Date(toMilliseconds(Number(stated)))
    : new Date(stated.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  const year = date.getUTCFullYear();
  return year >= 1990 && year < 2100 ? date.toISOString() : null;
}

/** A stated day of publication: where it was published, whatever day it was elsewhere by then. */
export function toDay(stated: string | null | undefined): ArticleDate | null {
  const moment = toMoment(stated);
  if (moment === null) return null;
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(stated ?? '') ?? [moment.slice(0, 10)];
  return { iso: day, precision: 'day', zone: null };
}
