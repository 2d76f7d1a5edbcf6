import { describe, expect, it } from 'vitest';
import { createEntityRecognizer } from '../../../engine/entities/index.ts';
import { readMarkedText } from '../../../tools/bench/linking/marked-text.ts';
import { readModels } from '../../../tools/model-files.ts';

const shown = new Set(['person', 'organization', 'place', 'group']);

/** What looks like a name that a rule knows, and is none, or another: the traps' sentences show what the rules find. */
const sentences: readonly (readonly [trap: string, marked: string])[] = [
  ['a month before a surname', 'The law was passed in April. In May [Jones]p resigned.'],
  ['a month before what is held in it', 'He spoke at a June festival and at an August rally.'],
  ['a verb that is a month', 'May I and all of my friends be well.'],
  ['a sprinter called like a company', '[Usain Bolt]p won. Afterwards, [Bolt]p said that he was tired.'],
  ['what a text writes small', 'The target is near. Target said nobody.'],
  ['a company at the start of a sentence', '[Shell]o plans to sell its wells.'],
  ['plural nouns behind a company', '[Apple]o shares were sold by the bank.'],
  ['what someone left for a reason', 'She left [Kenya]l for [Uganda]l.'],
  ['a country that is played for', 'He scored for [Brazil]l.'],
  ['a band, not a singer', 'Students sang in the yard.'],
  ['people as examples', 'Poets such as [Pablo Neruda]p were read.'],
  [
    'a headline’s own name',
    '[Central Bank of Kenya]o Raises Rates\n\nThe [Central Bank of Kenya]o raised its rate.',
  ],
];

describe('names that only look like what a rule knows', () => {
  const recognizer = createEntityRecognizer(readModels().entities);

  it.each(sentences)('%s', (_, marked) => {
    const { text, names } = readMarkedText(marked);
    const show = (span: { start: number; end: number; type: string }): string =>
      `${text.slice(span.start, span.end)} ${span.type}`;
    const found = recognizer
      .recognize(text)
      .filter(({ type }) => shown.has(type))
      .flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type })))
      .sort((a, b) => a.start - b.start);
    expect(found.map(show)).toEqual(names.map(show));
  });
});
