import { describe, expect, it } from 'vitest';
import { findTokens } from '../../../engine/text/tokens.ts';

/** A text, and its tokens with bars between them. */
const cases: readonly (readonly [about: string, text: string, tokens: string])[] = [
  ['words and signs', 'He came, saw.', 'He|came|,|saw|.'],
  ['hyphens divide', 'New York-based Al-Shabaab', 'New|York|-|based|Al|-|Shabaab'],
  ['a possessive is a token of its own', "Xi's and Nigeria’s", "Xi|'s|and|Nigeria|’s"],
  ['a contraction stays whole', 'They don’t know', 'They|don’t|know'],
  ['an Irish surname stays whole', "Sinéad O'Connor and O’Brien", "Sinéad|O'Connor|and|O’Brien"],
  ['abbreviated countries keep their full stops', 'the U.S. and the U.N.', 'the|U.S.|and|the|U.N.'],
  ['initials keep their full stops', 'J. K. Rowling', 'J.|K.|Rowling'],
  ['titles keep theirs before a name', 'Mr. Biya met Dr. Who', 'Mr.|Biya|met|Dr.|Who'],
  ['a title at the end of a sentence does not', 'He saw a Dr. and left', 'He|saw|a|Dr|.|and|left'],
  ['numbers keep their separators', '1,000.5 at 10:30', '1,000.5|at|10:30'],
  ['accents, also as combining marks', 'Pen\u0303a Ōtautahi', 'Pen\u0303a|Ōtautahi'],
  ['quotation marks stand alone', '“Yes,” she said', '“|Yes|,|”|she|said'],
  ['nothing in nothing', ' \n ', ''],
];

describe('tokens', () => {
  it.each(cases)('%s', (_, text, tokens) => {
    expect(
      findTokens(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(tokens);
  });

  it('stand where their offsets say, also in a part of a text', () => {
    const text = 'First line.\nXi Jinping’s 86th visit.';
    for (const { text: form, start, end } of findTokens(text, 12)) expect(text.slice(start, end)).toBe(form);
    expect(findTokens(text, 12, 22).map((token) => token.text)).toEqual(['Xi', 'Jinping']);
  });

  it('are found in linear time', () => {
    for (const piece of ['A.', "O'", 'a’', '1,', '-', 'Mr. ', 'e\u0301']) {
      const started = performance.now();
      findTokens(piece.repeat(300_000 / piece.length));
      expect(performance.now() - started, piece).toBeLessThan(2000);
    }
  });
});
