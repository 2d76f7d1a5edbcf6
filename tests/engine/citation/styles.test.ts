import { describe, expect, test } from 'vitest';
import {
  type CitationStyle,
  type CitedFacts,
  formatCitation,
  toCslItem,
} from '../../../engine/citation/index.ts';

const facts: CitedFacts = {
  url: 'https://www.isle-post.example/ferry?page=2',
  title: 'Ferry sails again',
  authors: [{ name: 'Jane Marie Doe', kind: 'person' }],
  publisher: 'The Isle Post',
  published: { iso: '2026-09-03T10:00+02:00', precision: 'minute', zone: '+02:00' },
  modified: null,
  section: 'DIPLOMACY',
  place: 'BEIJING',
  wire: 'Xinhua',
  language: 'en',
  deck: 'A deck',
  tags: [],
  accessed: '2026-10-04T19:12:44.120Z',
};
const people = (...names: string[]): Partial<CitedFacts> => ({
  authors: names.map((name) => ({ name, kind: 'person' })),
});
const day = (iso: string, precision: 'year' | 'month' | 'day'): Partial<CitedFacts> => ({
  published: { iso, precision, zone: null },
});
const cite = (style: CitationStyle, change: Partial<CitedFacts> = {}) =>
  formatCitation(toCslItem({ ...facts, ...change }, 'key'), style);

const noAuthor = { authors: [] };
const agency = { authors: [{ name: 'Reuters', kind: 'agency' }] } satisfies Partial<CitedFacts>;
const desk = { authors: [{ name: 'The Isle Post', kind: 'desk' }] } satisfies Partial<CitedFacts>;
const two = people('Jane Doe', 'Richard Roe');
const three = people('Jane Doe', 'Richard Roe', 'Ann van der Poe');
const many = people(...'ABCDEFGHIJKLMNOPQRSTUV'.split('').map((letter) => `Jo ${letter}a`));

/** APA 7: sections 9.7 to 9.12 (authors), 9.13 to 9.17 (dates), 9.29 (publisher is author), 10.1 example 16. */
describe('APA 7', () => {
  const rest = 'Ferry sails again. The Isle Post. https://www.isle-post.example/ferry?page=2';
  const date = '(2026, September 3).';
  test.each<[string, Partial<CitedFacts>, string]>([
    ['one author; section, place and wire are no part of it', {}, `Doe, J. M. ${date} ${rest}`],
    ['two authors', two, `Doe, J., & Roe, R. ${date} ${rest}`],
    ['three authors, a name with particles', three, `Doe, J., Roe, R., & van der Poe, A. ${date} ${rest}`],
    ['an agency', agency, `Reuters. ${date} ${rest}`],
    [
      'an organisation that is the publisher',
      desk,
      `The Isle Post. ${date} Ferry sails again. https://www.isle-post.example/ferry?page=2`,
    ],
    [
      'no author',
      noAuthor,
      `Ferry sails again. ${date} The Isle Post. https://www.isle-post.example/ferry?page=2`,
    ],
    ['no date', { published: null }, `Doe, J. M. (n.d.). ${rest}`],
    ['a month', day('2026-09', 'month'), `Doe, J. M. (2026, September). ${rest}`],
    ['a year', day('2026', 'year'), `Doe, J. M. (2026). ${rest}`],
    [
      'a question',
      { title: 'Will the ferry sail?' },
      `Doe, J. M. ${date} Will the ferry sail? The Isle Post. https://www.isle-post.example/ferry?page=2`,
    ],
    ['a double name, initials', people('Jean-Paul J.K. Roe'), `Roe, J.-P. J. K. ${date} ${rest}`],
    ['a junior', people('Martin Luther King Jr.'), `King, M. L., Jr. ${date} ${rest}`],
    ['a Chinese name', people('王小明'), `王小明. ${date} ${rest}`],
    [
      'more than 20 authors',
      many,
      `${'ABCDEFGHIJKLMNOPQRS'
        .split('')
        .map((letter) => `${letter}a, J.`)
        .join(', ')}, . . . Va, J. ${date} ${rest}`,
    ],
    [
      'no newspaper',
      { publisher: null },
      `Doe, J. M. ${date} Ferry sails again. https://www.isle-post.example/ferry?page=2`,
    ],
  ])('%s', (_, change, expected) => {
    expect(cite('apa', change).text).toBe(expected);
  });

  test('the newspaper in italics, and nothing of the text as markup', () => {
    expect(cite('apa', { title: '<b>A & B</b>' }).html).toBe(
      `Doe, J. M. ${date} &lt;b&gt;A &amp; B&lt;/b&gt;. <i>The Isle Post</i>. https://www.isle-post.example/ferry?page=2`,
    );
  });
});

/** Chicago, notes and bibliography: 17th edition 14.12, 14.191, 14.199; 18th edition 13.23 (how many authors). */
describe('Chicago', () => {
  const rest =
    '“Ferry sails again.” The Isle Post, September 3, 2026. https://www.isle-post.example/ferry?page=2.';
  test.each<[string, Partial<CitedFacts>, string]>([
    ['one author; section, place and wire are no part of it', {}, `Doe, Jane Marie. ${rest}`],
    ['two authors', two, `Doe, Jane, and Richard Roe. ${rest}`],
    ['three authors', three, `Doe, Jane, Richard Roe, and Ann van der Poe. ${rest}`],
    ['more than six authors', many, `Aa, Jo, Jo Ba, Jo Ca, et al. ${rest}`],
    ['an agency', agency, `Reuters. ${rest}`],
    [
      'an organisation that is the publisher',
      desk,
      'The Isle Post. “Ferry sails again.” September 3, 2026. https://www.isle-post.example/ferry?page=2.',
    ],
    [
      'no author: the newspaper in its place',
      noAuthor,
      'The Isle Post. “Ferry sails again.” September 3, 2026. https://www.isle-post.example/ferry?page=2.',
    ],
    [
      'no date: when it was read',
      { published: null },
      'Doe, Jane Marie. “Ferry sails again.” The Isle Post. Accessed October 4, 2026. https://www.isle-post.example/ferry?page=2.',
    ],
    [
      'a question',
      { title: 'Will the ferry sail?' },
      'Doe, Jane Marie. “Will the ferry sail?” The Isle Post, September 3, 2026. https://www.isle-post.example/ferry?page=2.',
    ],
    [
      'a quotation in the title',
      { title: 'Captain says "never again"' },
      'Doe, Jane Marie. “Captain says ‘never again.’” The Isle Post, September 3, 2026. https://www.isle-post.example/ferry?page=2.',
    ],
    ['a junior', people('Martin Luther King Jr.'), `King, Martin Luther, Jr. ${rest}`],
    [
      'a month',
      day('2026-09', 'month'),
      'Doe, Jane Marie. “Ferry sails again.” The Isle Post, September 2026. https://www.isle-post.example/ferry?page=2.',
    ],
    [
      'neither author nor newspaper',
      { ...noAuthor, publisher: null },
      '“Ferry sails again.” September 3, 2026. https://www.isle-post.example/ferry?page=2.',
    ],
  ])('%s', (_, change, expected) => {
    expect(cite('chicago', change).text).toBe(expected);
  });
});

/** MLA 9: sections 5.3 to 5.22 (authors), 5.68 (dates), 5.95 (addresses), 5.111 (when it was read). */
describe('MLA 9', () => {
  const rest = '“Ferry sails again.” The Isle Post, 3 Sept. 2026, www.isle-post.example/ferry?page=2.';
  test.each<[string, Partial<CitedFacts>, string]>([
    ['one author; section, place and wire are no part of it', {}, `Doe, Jane Marie. ${rest}`],
    ['two authors', two, `Doe, Jane, and Richard Roe. ${rest}`],
    ['three authors and more', three, `Doe, Jane, et al. ${rest}`],
    ['an agency', agency, `Reuters. ${rest}`],
    ['an organisation that is the publisher', desk, rest],
    ['no author', noAuthor, rest],
    [
      'no date: when it was read',
      { published: null },
      'Doe, Jane Marie. “Ferry sails again.” The Isle Post, www.isle-post.example/ferry?page=2. Accessed 4 Oct. 2026.',
    ],
    [
      'a question',
      { title: 'Will the ferry sail?' },
      'Doe, Jane Marie. “Will the ferry sail?” The Isle Post, 3 Sept. 2026, www.isle-post.example/ferry?page=2.',
    ],
    [
      'a quotation in the title',
      { title: '“Never again,” says captain' },
      'Doe, Jane Marie. “‘Never again,’ says captain.” The Isle Post, 3 Sept. 2026, www.isle-post.example/ferry?page=2.',
    ],
    [
      'a short month',
      day('2026-05-03', 'day'),
      'Doe, Jane Marie. “Ferry sails again.” The Isle Post, 3 May 2026, www.isle-post.example/ferry?page=2.',
    ],
    [
      'a year',
      day('2026', 'year'),
      'Doe, Jane Marie. “Ferry sails again.” The Isle Post, 2026, www.isle-post.example/ferry?page=2.',
    ],
    ['a junior', people('Martin Luther King Jr.'), `King, Martin Luther, Jr. ${rest}`],
  ])('%s', (_, change, expected) => {
    expect(cite('mla', change).text).toBe(expected);
  });
});
