import { describe, expect, it } from 'vitest';
import { readQuotedDocument } from '../../../engine/attribution/1-quotations.ts';
import { mostWords } from '../../../engine/attribution/network-memory.ts';
import { findWindow, toPositions, toStretches } from '../../../engine/attribution/stretches.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';

const read = (text: string) => readQuotedDocument(text, createWordReader());
const sentence = (words: number): string => `${'Rain '.repeat(words - 1)}fell`.trim();

describe('the stretches that a network reads at once', () => {
  it('take in whole paragraphs while they fit', () => {
    const document = read([sentence(100), sentence(80), sentence(60)].join('\n\n'));
    expect(toStretches(document)).toEqual([
      { from: 0, to: 180 },
      { from: 180, to: 240 },
    ]);
  });

  it('cut a long paragraph between sentences', () => {
    const document = read(`${sentence(120)}. ${sentence(100)}. ${sentence(20)}.`);
    expect(toStretches(document)).toEqual([
      { from: 0, to: 121 },
      { from: 121, to: 243 },
    ]);
  });

  it('cut a sentence without end where the room ends, and lose no word', () => {
    const stretches = toStretches(read(sentence(450)));
    expect(stretches[0]).toEqual({ from: 0, to: mostWords });
    expect(stretches.at(-1)?.to).toBe(450);
    stretches.slice(1).forEach(({ from }, i) => {
      expect(from).toBe(stretches[i]?.to);
    });
  });

  it('are none in an empty text', () => {
    expect(toStretches(read(''))).toEqual([]);
  });
});

describe('the words round a cue', () => {
  it('are those of its paragraph, as far as 70 words away', () => {
    const document = read(`One two.\n\n${sentence(100)} said ${sentence(20)}.`);
    const cue = { from: 103, to: 104 };
    expect(findWindow(document, cue, { from: 0, to: 125 })).toEqual({ from: 33, to: 125 });
    expect(findWindow(document, cue, { from: 50, to: 110 })).toEqual({ from: 50, to: 110 });
  });

  it('stand before, in or behind it, nearer or farther', () => {
    const { words } = read(sentence(120));
    const cue = { from: 50, to: 52 };
    const { distances } = toPositions(words, { from: 0, to: 120 }, cue, new Uint8Array(120), 0);
    expect([49, 48, 46, 1].map((word) => distances[word])).toEqual([0, 1, 3, 9]);
    expect([50, 51].map((word) => distances[word])).toEqual([10, 10]);
    expect([52, 53, 99].map((word) => distances[word])).toEqual([11, 12, 20]);
  });

  it('are in its sentence or some sentences away, four at most, and may belong to another cue', () => {
    const { words } = read('A b. C d. E f. G h. I j. K l. M n.');
    const cue = { from: 0, to: 1 };
    const ofCues = Uint8Array.from(words, (_, i) => (i === 0 || i === 3 ? 1 : 0));
    const { contexts } = toPositions(words, { from: 0, to: words.length }, cue, ofCues, 0);
    expect([0, 1, 3, words.length - 1].map((word) => contexts[word])).toEqual([8, 8, 11, 16]);
  });
});
