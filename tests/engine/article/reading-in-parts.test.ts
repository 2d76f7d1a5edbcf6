import { expect, test } from 'vitest';
import { readArticle, readArticleInParts } from '../../../engine/index.ts';
import { parsePage } from '../../../tools/parse-page.ts';

const sentence = 'The harbour council met on Tuesday, and said that the new ferry would sail in May. ';
const page = `<html lang="en"><head><title>Ferry returns</title></head><body><article><h1>Ferry returns</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(2000)}</article></body></html>`;
const url = 'https://news.example/ferry';

test('reading in parts offers pauses in long walks too, and reads the same', () => {
  const work = readArticleInParts(parsePage(page), url, [], {});
  let pauses = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      expect(step.value.article).toEqual(readArticle(parsePage(page), url).article);
      break;
    }
    pauses += 1;
  }
  // The walk over 2,000 paragraphs alone offers ten.
  expect(pauses).toBeGreaterThan(20);
});
