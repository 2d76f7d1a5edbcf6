/** A line of a file, without its end. */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** How many bytes of the file have been read by now. */
  readonly bytes: number;
}

/** Reads a file (UTF-8) by lines, without holding more of it than a line. Where it stops, no more is read. */
export async function* readLines(file: Blob): AsyncGenerator<FileLine> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  /** The beginning of a line, in the pieces it came in. */
  let begun: string[] = [];
  let [number, bytes] = [0, 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes += value.byteLength;
      const [first = '', ...more] = decoder.decode(value, { stream: true }).split('\n');
      begun.push(first);
      for (const piece of more) {
        number += 1;
        yield { number, text: begun.join(''), bytes };
        begun = [piece];
      }
    }
    const last = begun.join('') + decoder.decode();
    if (last !== '') yield { number: number + 1, text: last, bytes };
  } finally {
    await reader.cancel();
  }
}
