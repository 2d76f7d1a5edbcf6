import { describe, expect, test } from 'vitest';
import { toPeopleText } from '../../components/common/people.ts';
import type { Translate } from '../../components/i18n.ts';
import type { Author } from '../../engine/model.ts';
import messages from '../../public/_locales/en/messages.json';

const t: Translate = (key, ...substitutions) =>
  messages[key].message
    .replace(/\$[A-Z]+\$/, '$1')
    .replace(/\$(\d)/g, (_, number) => String(substitutions[number - 1] ?? ''));
const jane: Author = { name: 'Jane Doe', kind: 'person', role: null, place: null, url: null };

describe('people in words', () => {
  test.each<[string, Author[]]>([
    ['Jane Doe', [jane]],
    ['Jane Doe (Political editor, in Berlin)', [{ ...jane, role: 'Political editor', place: 'Berlin' }]],
    ['Jane Doe (translation)', [{ ...jane, role: 'translator' }]],
    [
      'Jane Doe; Reuters (wire agency); News desk (editorial office)',
      [jane, { ...jane, name: 'Reuters', kind: 'agency' }, { ...jane, name: 'News desk', kind: 'desk' }],
    ],
  ])('%s', (text, people) => {
    expect(toPeopleText(people, t)).toBe(text);
  });
});
