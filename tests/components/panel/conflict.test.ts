import { describe, expect, test } from 'vitest';
import type { Language } from '../../../components/i18n.ts';
import { toConflictSentence, toConflictSides } from '../../../components/panel/conflict.ts';
import type { Evidence } from '../../../engine/model.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const place = (origin: Evidence['origin'], raw: string, at = ''): Evidence => ({ origin, at, raw });
const english: Language = {
  locale: 'en-GB',
  t: (key, ...words) =>
    words.reduce<string>(
      (text, word, i) => text.replaceAll(`$${i + 1}`, String(word)),
      messages[key].message,
    ),
};
const days: Readonly<Record<string, string>> = {
  '2018-09-26': '26 September 2018',
  '2018-09-27': '27 September 2018',
  '2018-09-27T08:15': '27 September 2018',
};
const toWords = (raw: string): string => days[raw] ?? raw;
const field = (...conflicts: Evidence[]) => ({
  evidence: [place('url', '2018-09-26'), place('element', '2018-09-26')] as const,
  conflicts,
});

describe('places that disagree', () => {
  test('stand together where they say the same, however they write it', () => {
    const [right, wrong] = [place('meta', '2018-09-27'), place('json-ld', '2018-09-27T08:15')];
    expect(toConflictSides(field(right, wrong), '26 September 2018', toWords)).toEqual([
      { value: '26 September 2018', places: field().evidence },
      { value: '27 September 2018', places: [right, wrong] },
    ]);
  });

  test('are none where they only write the same differently', () => {
    const publisher = {
      evidence: [place('meta', 'Isle Post')] as const,
      conflicts: [place('json-ld', 'ISLE  post ')],
    };
    expect(toConflictSides(publisher, 'Isle Post', (raw) => raw)).toHaveLength(1);
  });

  test('are told in a sentence, what readers see first', () => {
    const sides = toConflictSides(field(place('meta', '2018-09-27')), '26 September 2018', toWords);
    expect(toConflictSentence(sides, english, false)).toBe(
      'The page and its address say 26 September 2018; its metadata says 27 September 2018.',
    );
  });

  test('are quoted where it is their words that differ, cut where these are long', () => {
    const title = {
      evidence: [place('element', 'Ferries')] as const,
      conflicts: [place('element', 'x'.repeat(120), 'script headline')],
    };
    expect(
      toConflictSentence(
        toConflictSides(title, 'Ferries', (raw) => raw),
        english,
        true,
      ),
    ).toBe(`The page says “Ferries”; its structured data says “${'x'.repeat(89)}…”.`);
  });
});
