import type { Span } from '../model.ts';

/** What has a title. */
const works =
  `film|films|movie|movies|feature|documentary|documentaries|novel|novels|novella|book|books|memoir|memoirs|autobiography|song|
songs|ballad|album|albums|single|singles|EP|track|tracks|hit|hits|series|sitcom|telenovela|drama|dramas|play|plays|musical|opera|ballet|
poem|poems|essay|painting|paintings|sculpture|comic|manga|anime|thriller|comedy|sequel|blockbuster|soundtrack|podcast|
show|video game`.replace(/\s*\n\s*/g, '');

/**
 * "the film “", "her new book, titled “", "songs such as ‘": a word for works right before an opening mark. "To show",
 * "to play" and "a single" are none; the look behind is bounded, so that a text is read in linear time.
 */
const called = new RegExp(
  `(?<!\\bto )(?<!\\b[Aa] (?=single))\\b(?:${works}),?(?: \\(?\\d{4}\\)?)?(?: (?:titled|called|entitled|named|such as|like|including|is|was))? (?=["“‘«])`,
  'gu',
);
/** "“Parasite”, a film by": the word comes after. */
const explained = new RegExp(
  `["“‘«]([^"“”‘«»\\n]{1,80})["”’»],? (?:an?|the|his|her|their)(?: [\\p{L}-]{1,20}){0,3} (?:${works})\\b`,
  'gu',
);
/** A title in its marks. Its last comma or full stop is of the sentence; an apostrophe closes nothing before a letter. */
const title = /["“‘«]((?:[^"“”‘’«»\n]|’(?=\p{L})){1,80}?)(,|(?<!\.)\.)?(?:["”»]|’(?!\p{L}))/uy;
/** What stands between the titles of a list. */
const listed = /(?:,? (?:and|or|as well as) |, | & |(?<=,["”’]) )(?=["“‘«])/uy;
/** A title that stands in marks again. */
const again = /["“‘«]([^"“”‘«»\n]{1,80}?)[,.]?["”’»]/gu;
const longestList = 20;
const mostWords = 10;

/** Titles begin with a capital or a number and are short; "“we saw it,”" was said. */
const looksLikeTitle = (name: string): boolean =>
  /^[¡¿#]?[\p{Lu}\p{N}]/u.test(name) && name.split(' ').length <= mostWords;

/** Where a text calls something in quotation marks a film, a novel, a song, …, and where that stands in marks again, in order. */
export function findQuotedTitles(text: string): readonly Span[] {
  const found = new Map<number, Span>();
  for (const { index, 0: before } of text.matchAll(called)) readTitles(text, index + before.length, found);
  for (const { index } of text.matchAll(explained)) readTitles(text, index, found);
  const titles = new Set([...found.values()].map(({ start, end }) => text.slice(start, end)));
  if (titles.size > 0)
    for (const { index, 1: name = '' } of text.matchAll(again))
      if (titles.has(name)) found.set(index + 1, { start: index + 1, end: index + 1 + name.length });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Reads a title and those listed after it. */
function readTitles(text: string, from: number, found: Map<number, Span>): void {
  let at = from;
  for (let count = 0; count < longestList; count++) {
    title.lastIndex = at;
    const match = title.exec(text);
    const name = match?.[1] ?? '';
    if (!match || !looksLikeTitle(name) || found.has(at + 1)) return;
    found.set(at + 1, { start: at + 1, end: at + 1 + name.length });
    listed.lastIndex = title.lastIndex;
    if (!listed.exec(text)) return;
    at = listed.lastIndex;
  }
}
