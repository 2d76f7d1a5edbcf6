const named: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

const lastCodePoint = 0x10ffff;

/** A text whose characters were escaped once too often ("Houston&#39;s"), as metadata often are, without the escapes. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g,
    (all, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return named[name] ?? all;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
      return code > 0 && code <= lastCodePoint ? String.fromCodePoint(code) : all;
    },
  );
}
