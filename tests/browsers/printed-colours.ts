import { inflateSync } from 'node:zlib';

/** The operators of PDF that choose a colour to fill or draw with: grey, or red, green and blue. */
const colour = /(?:[\d.]+ ){1}[gG]\b|(?:[\d.]+ ){3}(?:rg|RG)\b/g;

function inflate(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    // Fonts and pictures are packed otherwise, and choose no colours.
    return '';
  }
}

/**
 * The colours that a printed page is drawn in, each once: a mark or a panel would add its own. How browsers cut text into
 * pieces differs from print to print, so the files themselves cannot be compared.
 *
 * @param pdf the file's bytes
 */
export function findPrintedColours(pdf: Uint8Array): readonly string[] {
  const file = Buffer.from(pdf).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) =>
    inflate(stream),
  );
  return [...new Set(streams.join('\n').match(colour))].sort();
}
