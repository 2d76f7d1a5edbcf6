import { describe, expect, test } from 'vitest';
import { type FilterPart, parseQuery, type QueryPart, toggleFilter } from '../../../library/search/query.ts';

const show = (part: QueryPart): string => {
  const not = part.isExcluded ? 'not ' : '';
  if (part.kind === 'text') return `${not}${part.isPhrase ? 'phrase ' : ''}${part.words.join('+')}`;
  return `${not}${part.field}${part.isExact ? '==' : '='}${part.value}`;
};

describe('a query is read', () => {
  test.each([
    ['', []],
    ['  ferries  strike ', ['ferries', 'strike']],
    ['"exact phrase"', ['phrase exact+phrase']],
    ['“exact phrase”', ['phrase exact+phrase']],
    ['"open end', ['phrase open+end']],
    ['author:doe', ['author=doe']],
    ['author:"Jane Doe" x', ['author==jane doe', 'x']],
    ['publisher:BBC', ['from=bbc']],
    ['-tag:Old -gone', ['not tag=old', 'not gone']],
    ['before:2026', ['before=2026-01-01']],
    ['after:2026-05', ['after=2026-05-01']],
    ['after:2026-W01', ['after=2025-12-29']],
    ['saved-after:2026-05-03', ['saved-after=2026-05-03']],
    ['before:2026-02-31', ['before+2026+02+31']],
    ['before:yesterday', ['before+yesterday']],
    ['is:unread has:note IS:Later', ['is=unread', 'has=note', 'is=later']],
    ['is:green', ['is+green']],
    ['https://example.org', ['https+example+org']],
    ['author: is:', []],
    ['tag:"" author:" "', []],
    ['"war"', ['phrase war']],
    ['author:"Jane “Jay Bee” Doe" x', ['author==jane jay bee doe', 'x']],
    ['„zwei Worte“ «deux mots»', ['phrase zwei+worte', 'phrase deux+mots']],
    ['author：张三 tag:＂two words＂', ['author=张三', 'tag==two words']],
    ['after:2026-5-3 before:2026/06/1', ['after=2026-05-03', 'before=2026-06-01']],
    ['after:2026.5. before:2026-', ['after=2026-05-01', 'before=2026-01-01']],
    ['before:03/05/2026', ['before+03+05+2026']],
    ['lang:zh-CN', ['lang=zh']],
    ['tag:"🚢" tag:!!', ['tag==🚢', 'tag=!!']],
    ['Wałęsa Ørsted Straße DIYARBAKIR', ['walesa', 'orsted', 'strasse', 'diyarbakir']],
    ['- " :', []],
    ['constructor:x', ['constructor+x']],
    ['Ålesund Überfahrt', ['alesund', 'uberfahrt']],
    ['渡轮', ['渡轮']],
  ])('%s', (text, parts) => {
    expect(parseQuery(text).map(show)).toEqual(parts);
  });

  test('a long one is cut', () => {
    expect(parseQuery('word '.repeat(10_000)).length).toBe(400);
  });
});

describe('a filter is put in and taken out', () => {
  test.each<[string, FilterPart['field'], string, string]>([
    ['', 'is', 'unread', 'is:unread'],
    ['ferries', 'author', 'Jane Doe', 'ferries author:"Jane Doe"'],
    ['ferries author:"Jane Doe" x', 'author', 'Jane Doe', 'ferries x'],
    ['is:unread', 'is', 'unread', ''],
    ['', 'tag', 'a "b"', 'tag:"a  b"'],
    ['', 'author', 'Jane “Jay Bee” Doe', 'author:"Jane  Jay Bee  Doe"'],
    ['from:"Le Monde diplomatique"', 'from', '«Le Monde diplomatique»', ''],
    ['tag:"🚢" x', 'tag', '🚢', 'x'],
    ['', 'year', '2026', 'year:2026'],
  ])('%s: %s %s', (text, field, value, toggled) => {
    expect(toggleFilter(text, field, value)).toBe(toggled);
  });
});
