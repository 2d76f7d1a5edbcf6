import { describe, expect, test } from 'vitest';
import { toExactWords, toWebSearchLink, toWikipediaLink } from '../../../components/cards/card-links.ts';
import type { Attribution, Field } from '../../../engine/model.ts';

const language = (value: string): { language: Field<string> } => ({
  language: { value, evidence: [{ origin: 'element', at: 'html[lang]', raw: value }], conflicts: [] },
});

describe('links out of a card', () => {
  test.each([
    ['the article’s language', language('en-GB'), 'de', 'en.wikipedia.org'],
    ['the reader’s, where the article says none', { language: null }, 'fr-CA', 'fr.wikipedia.org'],
    ['the one Norwegian edition', language('nb'), 'en', 'no.wikipedia.org'],
    ['English, where neither is a language', language('-'), '', 'en.wikipedia.org'],
    ['no host of a page’s choosing', language('evil.example/x'), 'en', 'en.wikipedia.org'],
  ])('lead to Wikipedia in %s', (_, article, locale, host) => {
    expect(toWikipediaLink('Jane Doe', article, locale)).toEqual({
      host,
      url: `https://${host}/wiki/Special:Search?search=Jane+Doe`,
    });
  });

  test('carry a name as it is, whatever is in it', () => {
    expect(toWebSearchLink('A&B="1" #x').url).toBe('https://duckduckgo.com/?q=A%26B%3D%221%22+%23x');
  });
});

describe('the exact words of a quotation', () => {
  const quote = (text: string, kind: Attribution['kind'] = 'direct') =>
    toExactWords(text, {
      kind,
      content: [{ start: 0, end: text.length }],
      cue: null,
      source: null,
      speaker: null,
      via: null,
      anonymous: false,
      rule: 'model',
    });
  test.each([
    ['“We wait for the ferry,”', '"We wait for the ferry"'],
    [
      '“One two three four five six seven eight nine ten eleven twelve thirteen.”',
      '"One two three four five six seven eight nine ten eleven twelve"',
    ],
    ['‘It’s the harbour’s own fault’', '"It’s the harbour’s own fault"'],
    ['“…”', null],
  ])('of %s', (text, expected) => {
    expect(quote(text)).toBe(expected);
  });

  test('of what is partly quoted are those between the marks', () => {
    expect(quote('that the ferry was “a promise of nine years” and more', 'mixed')).toBe(
      '"a promise of nine years"',
    );
  });

  test('of what is told in other words there are none', () => {
    expect(quote('that the ferry would sail', 'indirect')).toBeNull();
  });
});
