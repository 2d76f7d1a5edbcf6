import { describe, expect, it } from 'vitest';
import { findTaggedSentences } from '../../../engine/entities/1-candidates.ts';
import { packedKindWeights } from '../../../engine/entities/kind-weights.ts';
import { readKindWeights, tellKinds } from '../../../engine/entities/kinds.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';

/** Names as the tagger hands them on, none of its own types, each with its kind's letter: event e, work w, product d. */
const sentences: readonly string[] = [
  'They won the [Africa Cup of Nations]e in 2012.',
  'Crowds came to the [Osogbo Lantern Festival]e on Friday.',
  'He fought in the [Second World War]e and never spoke of it.',
  'The minister left for the [Pacific Climate Summit]e.',
  'She plays Ana in the film “[The Glass Orchard]w”, directed by her brother.',
  'His novel [The Salt Road]w was published in 1987.',
  'The band’s new album, “[Harbour Lights]w”, sold a million copies.',
  'A [Boeing 737-800]d aircraft left the runway.',
  'The army has bought forty [F-35]d fighter jets.',
];

/** What the tagger hands on as well, and what is none of the three. */
const others: readonly string[] = [
  'The court struck down the [Digital Safety Act]x.',
  'Hospitals are full of [Covid-19]x patients.',
  'Most people there speak [Wolof]x at home.',
  'He holds a [Bachelor of Arts]x from Leeds.',
  'Articles of the [Penal Code]x were quoted.',
  'The country’s [GDP]x fell by three percent.',
];

const kindLetters: Readonly<Record<string, string>> = { e: 'event', w: 'work', d: 'product' };
const read = createWordReader();

function tell(marked: string): { kind: string | null; wanted: string | null } {
  const letter = /\](\w)/.exec(marked)?.[1] ?? '';
  const { text, names } = readMarkedText(marked.replace(/\]\w/, ']p'));
  const [name] = names;
  const words = findTaggedSentences(text, read)[0]?.words ?? [];
  const from = words.findIndex(({ end }) => end > (name?.start ?? 0));
  const to = words.findLastIndex(({ start }) => start < (name?.end ?? 0)) + 1;
  return {
    kind: tellKinds([{ words, range: { from, to } }])[0] ?? null,
    wanted: kindLetters[letter] ?? null,
  };
}

describe('what a name is that is no person, organization, place or group', () => {
  it.each([...sentences, ...others])('%s', (marked) => {
    const { kind, wanted } = tell(marked);
    expect(kind).toBe(wanted);
  });

  it('is told for all names spelled alike together', () => {
    const words = findTaggedSentences('The Garma Festival began. Garma is old.', read).flatMap(
      (one) => one.words,
    );
    const at = (word: string): number => words.findIndex(({ text }) => text === word);
    const festival = { words, range: { from: at('Garma'), to: at('Festival') + 1 } };
    expect(tellKinds([festival, festival])).toEqual(['event', 'event']);
    expect(tellKinds([])).toEqual([]);
  });

  it('is not told from damaged weights', () => {
    expect(() => readKindWeights(packedKindWeights.slice(0, 400))).toThrow(/model file/);
    expect(() => readKindWeights('')).toThrow(/model file/);
  });
});
