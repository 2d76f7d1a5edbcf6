import { describe, expect, it } from 'vitest';
import { layOver } from '../../../engine/entities/lay-over.ts';
import { findQuotedTitles } from '../../../engine/entities/quoted-titles.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

const texts: readonly (readonly [what: string, marked: string])[] = [
  ['a film', 'She starred in the film “[Parasite]w” at twenty.'],
  ['a novel with a straight mark', 'He wrote the novel "[Things That Burn]w" in jail.'],
  [
    'a comma of the sentence inside the marks',
    'Her new book, “[The Bone Garden],” is out.'.replace('],', ']w,'),
  ],
  ['single marks with an apostrophe inside', 'Fans of the song ‘[Don’t Look Back]w’ wept.'],
  ['a word between', 'In an essay titled “[On Rain]w” he explains.'],
  ['a list of songs', 'He sang songs like “[El Torito]w,” “[Pasión]w,” and “[Luna]w” all night.'],
  ['a title in another language', 'La directora filmed the series «[La casa de mi tía]w» in Cádiz.'],
  ['a word for it behind', '“[Night Boat]w”, a film by two sisters, won.'],
  ['a year in brackets', 'In the film (1994) “[Dust]w” he is a cook.'],
  ['a title again', 'His series “[Night Clerk]w” made him known. “[Night Clerk]w” was long. “Night” is not.'],
  ['a question', 'The show “[Who Is It?]w” returns.'],
  ['a title that ends in dots', 'the song "[Let Us Begin...]w" by him'],
  ['what was said', 'He told the film crew “We are leaving now.”'],
  ['a quotation after a comma', 'Of the book, “it was bad,” she said.'],
  ['a verb that looks like a noun', 'They want to show “Respect” to all.'],
  ['a single something', 'There was not a single “No” in the room.'],
  [
    'a long sentence in marks',
    'Says the book “We never knew what he did or why he did it at all back then”.',
  ],
  ['no closing mark', 'the film “Parasite is long\n\nand new”'],
];

describe('titles that a text calls a film, a novel, a song', () => {
  it.each(texts)('%s', (_, marked) => {
    const { text, names } = readMarkedText(marked);
    const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(findQuotedTitles(text).map(slice)).toEqual(names.map(slice));
  });

  it('take the place of names inside them, and leave names that reach beyond', () => {
    const text = 'Ana saw the film “Anita” with Ben, and the song “Oslo” by the Oslo Five.';
    const at = (word: string, from = 0): { start: number; end: number } => {
      const start = text.indexOf(word, from);
      return { start, end: start + word.length };
    };
    const titles = findQuotedTitles(text).map((span) => ({ ...span, type: 'work' as const }));
    const found = layOver(
      [
        { ...at('Ana'), type: 'person' },
        { ...at('Anita'), type: 'person' },
        { ...at('Ben'), type: 'person' },
        { ...at('“Oslo”'), type: 'organization' },
        { ...at('Oslo Five'), type: 'organization' },
      ],
      titles,
    );
    expect(found.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual([
      'Ana person',
      'Anita work',
      'Ben person',
      '“Oslo” organization',
      'Oslo Five organization',
    ]);
  });

  it('are looked for in linear time', () => {
    for (const piece of ['film “', 'the song “A” ', '“A”, a ', 'film “A,” “', 'song "A’s', '“a b c d e f']) {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        const started = performance.now();
        findQuotedTitles(text);
        return performance.now() - started;
      };
      time(2000);
      const short = time(10_000);
      expect(time(40_000), piece).toBeLessThan(10 * short + 300);
    }
  });
});
