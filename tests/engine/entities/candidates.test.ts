import { describe, expect, it } from 'vitest';
import { findStretches, findTaggedSentences } from '../../../engine/entities/1-candidates.ts';
import { createWordReader } from '../../../engine/text/word-looks.ts';

const read = createWordReader();
const sentencesOf = (text: string): string[] =>
  findTaggedSentences(text, read).map(({ words }) => text.slice(words[0]?.start, words.at(-1)?.end));

describe('sentences for tagging', () => {
  it.each([
    ['end at a full stop before a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
    ['end at a line’s end', 'Red notice\nChina acted', ['Red notice', 'China acted']],
    ['keep the closing quotation mark', '“No.” She left.', ['“No.”', 'She left.']],
    ['do not end at an initial', 'It was J. K. Rowling.', ['It was J. K. Rowling.']],
    ['do not end before a small letter', 'At 5 p.m. he left.', ['At 5 p.m. he left.']],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('know a headline by its capitals', () => {
    const [headline, plain] = findTaggedSentences(
      'Court Rejects Appeal By Two Ministers\nThe court rejected it',
      read,
    );
    expect([headline?.isHeadline, plain?.isHeadline]).toEqual([true, false]);
  });
});

/** Where names may stand, in brackets. */
const stretches: readonly (readonly [about: string, marked: string])[] = [
  ['words with capitals and up to two between', '[He met Xi Jinping] in the garden'],
  ['small words between capitals', 'the [Ministry of the Interior] said'],
  ['a number beside a name', 'at the [G20 and Channel 13] too'],
  ['what a hyphen ties to a name', 'with [Moon Jae-in] and [COVID-19] around'],
  ['but not a participle', 'the [Geneva]-based agency'],
  ['nothing in small letters', 'nobody came'],
];

describe('stretches', () => {
  it.each(stretches)('hold %s', (_, marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const [sentence] = findTaggedSentences(text, read);
    const found = sentence
      ? findStretches(sentence).map(({ from, to }) =>
          text.slice(sentence.words[from]?.start, sentence.words[to - 1]?.end),
        )
      : [];
    expect(found).toEqual([...marked.matchAll(/\[([^\]]+)\]/g)].map(([, inner]) => inner));
  });
});

describe('runs of capitals', () => {
  it('go on over small words that names hold, and end at others', () => {
    const text = 'He told the Bank of England that Boris left';
    const [sentence] = findTaggedSentences(text, read);
    const runs = sentence
      ? sentence.runs.map(({ from, to }) =>
          sentence.words
            .slice(from, to)
            .map((word) => word.text)
            .join(' '),
        )
      : [];
    expect(runs).toEqual(['He', 'Bank of England', 'Boris']);
  });
});
