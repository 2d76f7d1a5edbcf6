/**
 * Where records stand in storage. An article has one key for what lists need and one for all of it; its identity is
 * made of its canonical address, so that an article is found by its address in one read, and cannot be there twice.
 */
export const prefixes = {
  item: 'item:',
  body: 'body:',
  version: 'version:',
  /** Whole records, as they were stored up to schema 4. */
  legacy: 'article:',
  /** What could not be read when something new took its place. */
  damaged: 'damaged:',
} as const;

export const toItemKey = (id: string): string => prefixes.item + id;
export const toBodyKey = (id: string): string => prefixes.body + id;
/** @param number from 1, in the order in which the versions were seen */
export const toVersionKey = (id: string, number: number): string =>
  `${prefixes.version}${id}:${String(number).padStart(4, '0')}`;

/** @param key under which the damaged value stands now */
export const toDamagedKey = (key: string): string => `${prefixes.damaged}${key}:${crypto.randomUUID()}`;

const hexDigits = 32;

/** The identity of an article: the first 128 bits of its canonical address's SHA-256, in hexadecimal. */
export async function toId(canonicalUrl: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalUrl));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hexDigits);
}
