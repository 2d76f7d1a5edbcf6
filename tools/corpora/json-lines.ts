import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a stream, divided at "\n" alone: pages hold U+2028, at which `node:readline` would divide too.
 * Bytes that are no UTF-8 become U+FFFD.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield rest.length > 0 ? `${rest.join('')}${piece}` : piece;
      rest = [];
    }
    if (last) rest.push(last);
  }
  if (rest.length > 0) yield rest.join('');
}

/** The rows of a gzipped file of JSON lines; each is `unknown` until its loader has checked it. */
export async function* readRows(path: string): AsyncGenerator<unknown> {
  for await (const line of readLines(createReadStream(path).pipe(createGunzip()))) {
    if (line) yield JSON.parse(line);
  }
}
