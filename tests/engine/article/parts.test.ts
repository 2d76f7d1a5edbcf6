import { describe, expect, test } from 'vitest';
import { paragraphs, readPage } from './page.ts';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const long = [...paragraphs, ...paragraphs.map((text) => `It was said again: ${text}`)];
const between = (line: string): string =>
  `<article><h1>Ferry returns to Skerry</h1><p>${first}</p><p>${second}</p>${line}<p>${third}</p><p>${fourth}</p>${long.map((text) => `<p>${text}</p>`).join('')}</article>`;
const headingsOf = (body: string) =>
  readPage('<title>Ferry returns to Skerry</title>', body).article.parts.map(({ heading, level }) => [
    heading,
    level,
  ]);

describe('headings that only look so', () => {
  test.each([
    ['in bold', '<p><strong>A long wait</strong></p>', 'A long wait'],
    ['in bold, the quotation marks plain', '<p>‘<b>A long wait</b>’</p>', '‘A long wait’'],
    ['in bold by their style', '<p><span style="font-weight: 700">A long wait</span></p>', 'A long wait'],
    ['in bold, a question', '<p><b>Who has waited so long?</b></p>', 'Who has waited so long?'],
    ['in quotation marks alone', "<p>'A long wait'</p>", "'A long wait'"],
    ['in German quotation marks', '<p>„Neun Jahre gewartet“</p>', '„Neun Jahre gewartet“'],
    ['in quotation marks, with an apostrophe', '<p>“The island’s long wait”</p>', '“The island’s long wait”'],
    ['in capitals', '<p>A LONG WAIT</p>', 'A LONG WAIT'],
    ['with a number', '<p>2. Why the island had to wait</p>', '2. Why the island had to wait'],
    [
      'with a Roman number, in bold',
      '<p><b>II. Why the island had to wait</b></p>',
      'II. Why the island had to wait',
    ],
    ['called so', '<p class="article__crosshead">A long wait</p>', 'A long wait'],
    ['in the middle of a division', `<div><b>A long wait</b><br></div>`, 'A long wait'],
  ])('%s', (_, line, heading) => {
    expect(headingsOf(between(line))).toEqual([
      [null, null],
      [heading, 3],
    ]);
  });

  test.each([
    ['a sentence in bold', '<p><b>Fares stay as they are.</b></p>'],
    ['what somebody says', '<p>“We have waited long enough.”</p>'],
    ['a short answer', '<p>“No!”</p>'],
    ['two quotations', '<p>“Yes” and “no”</p>'],
    ['a short plain line', '<p>A long wait</p>'],
    ['a line that is a link', '<p><b><a href="/more">Nine years of waiting</a></b></p>'],
    ['a line with a year and a number', '<p>1. May 2026 in the harbour</p>'],
    [
      'a bold beginning',
      `<p><b>A long wait</b> it was, said those who had stood on the pier since dawn on Saturday morning.</p>`,
    ],
  ])('%s is none', (_, line) => {
    expect(headingsOf(between(line))).toEqual([[null, null]]);
  });

  test('verses stay together', () => {
    const verses = ['ROUND THE HEAD', 'OVER THE SOUND', 'HOME AGAIN']
      .map((line) => `<p>${line}</p>`)
      .join('');
    expect(headingsOf(between(verses))).toEqual([[null, null]]);
  });

  test('rank below the real ones', () => {
    const body = between('<h3>The ship</h3><p><b>Its engine</b></p>').replace(
      `<p>${fourth}</p>`,
      `<h4>Its crew</h4><p>${fourth}</p>`,
    );
    expect(headingsOf(body)).toEqual([
      [null, null],
      ['The ship', 3],
      ['Its engine', 5],
      ['Its crew', 4],
    ]);
  });
});
