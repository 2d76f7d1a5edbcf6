/** The encoding that a page of bookmarks names for itself, or that of Western Windows, in which spreadsheets save tables. */
function findEncoding(text: string): string {
  const [, stated = ''] = /<meta[^>]{1,200}charset=["']?([\w-]{1,40})/i.exec(text.slice(0, 2000)) ?? [];
  try {
    return new TextDecoder(stated || 'windows-1252').encoding;
  } catch {
    return 'windows-1252';
  }
}

/** Whether more of what is no ASCII could not be read than could be: then it is no UTF-8, damaged at a place or two. */
function isMostlyBroken(text: string): boolean {
  let [broken, whole] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return broken > whole;
}

/**
 * A file's text, without a byte order mark: UTF-8, as all these programs write it; UTF-16 where a mark says so; else the
 * encoding that the file names, since older browsers and spreadsheets save in those of their system.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('\ufffd') || !isMostlyBroken(text)) return text;
  return new TextDecoder(findEncoding(text)).decode(bytes);
}
