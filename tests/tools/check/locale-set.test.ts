import { describe, expect, test } from 'vitest';
import { findLocaleFaults, type Messages } from '../../../tools/check/locale-set.ts';

const one = (message: string, placeholders: Record<string, string> = {}): Messages[string] => ({
  message,
  description: 'Said somewhere.',
  placeholders: Object.fromEntries(
    Object.entries(placeholders).map(([name, content]) => [name, { content }]),
  ),
});
const en: Messages = {
  open: one('Open'),
  found: one('$FOUND$ of $ALL$', { found: '$1', all: '$2' }),
  words_one: one('$1 word'),
  words_other: one('$1 words'),
  after: one('$1, $2'),
  text_direction: one('ltr'),
};
const de: Messages = {
  open: one('Öffnen'),
  found: one('$1 von $2'),
  words_one: one('$1 Wort'),
  words_other: one('$1 Wörter'),
  after: one('$1, $2'),
  text_direction: one('ltr'),
};
const same = { inAll: ['text_direction'], byLocale: {} };
const faultsOf = (change: Partial<Record<string, Messages[string]>>, allowed = same): string[] => {
  const messages = Object.entries({ ...de, ...change }).flatMap(([key, message]) =>
    message ? [[key, message]] : [],
  );
  return findLocaleFaults({ en, de: Object.fromEntries(messages) }, allowed).map(({ fix }) => fix);
};

describe('the languages as a set', () => {
  test('hold when each says all, named placeholders or not', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each<[string, Partial<Record<string, Messages[string]>>, RegExp]>([
    ['a message is missing', { open: undefined }, /^open: Translate it: it is missing/],
    ['there is one too many', { close: one('Schließen') }, /^close: Delete it/],
    ['something is not put in', { found: one('$1') }, /^found: Put in \$1 \$2, .* not \$1\./],
    ['a placeholder means nothing', { found: one('$1 von $ALLE$') }, /^found: Define the placeholder/],
    ['it is empty', { open: one(' ') }, /^open: Say something/],
    ['it is English still', { open: one('Open') }, /^open: Translate it, or name it/],
    ['the direction is none', { text_direction: one('left') }, /^text_direction: Say "ltr" or "rtl"/],
  ])('%s', (_, change, fault) => {
    const faults = faultsOf(change);
    expect(
      faults.some((fix) => fault.test(fix)),
      faults.join('\n'),
    ).toBe(true);
  });

  test('a word that is the same is named, and only then', () => {
    const allowed = { ...same, byLocale: { de: ['open'] } };
    expect(faultsOf({ open: one('Open') }, allowed)).toEqual([]);
    expect(faultsOf({}, allowed)).toEqual([expect.stringContaining('Take it out of')]);
  });

  test('English describes its messages, has both of a pair, and keeps to what stores allow', () => {
    const faults = findLocaleFaults(
      {
        en: {
          words_one: one('$1 word'),
          extension_description: one('x'.repeat(133)),
          open: { message: 'Open', placeholders: {} },
        },
      },
      same,
    ).map(({ fix }) => fix);
    expect(faults).toEqual([
      expect.stringContaining('Add words_other'),
      expect.stringContaining('Shorten it to 132'),
      expect.stringContaining('Describe it'),
    ]);
  });
});
