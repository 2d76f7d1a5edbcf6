import { expect, test } from 'vitest';
import { readArticle } from '../../../engine/index.ts';
import type { Correction } from '../../../engine/model.ts';
import { parsePage } from '../../../tools/parse-page.ts';

const paragraph =
  'The harbour council met on Tuesday to discuss the new ferry, and said that it would carry twice as many people. ';
const page = `<!doctype html><html lang="en"><head><title>Ferry to carry twice as many</title>
<meta property="og:title" content="You will not believe this ferry">
<meta name="author" content="Wendy Marsh"><meta property="og:site_name" content="Coast Daily">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to carry twice as many","datePublished":"2026-03-12","author":{"@type":"Person","name":"Paul Reed"},"publisher":{"name":"Marine Press"}}</script>
</head><body><article><h1>Ferry to carry twice as many</h1><p class="byline">By Paul Reed</p>
<p class="date">14 March 2026</p>
${`<p>${paragraph.repeat(3)}</p>`.repeat(5)}</article></body></html>`;

const read = (corrections: readonly Correction[]) =>
  readArticle(parsePage(page), 'https://coast.example/ferry', corrections).article;

const authorPlace: Correction = { field: 'authors', origin: 'meta', at: 'meta[name=author]' };

test('without a correction, the page is read as its learned scores have it', () => {
  const { authors, title } = read([]);
  expect(authors?.value.map(({ name }) => name)).toEqual(['Paul Reed']);
  expect(title?.value).toBe('Ferry to carry twice as many');
});

test.each<[Correction, (article: ReturnType<typeof read>) => unknown, unknown]>([
  [authorPlace, ({ authors }) => authors?.value[0]?.name, 'Wendy Marsh'],
  [
    { field: 'title', origin: 'meta', at: 'meta[property=og:title]' },
    ({ title }) => title?.value,
    'You will not believe this ferry',
  ],
  [
    { field: 'publisher', origin: 'meta', at: 'meta[property=og:site_name]' },
    ({ publisher }) => publisher?.value.name,
    'Coast Daily',
  ],
  [
    { field: 'published', origin: 'element', at: 'p.date' },
    ({ published }) => published?.value.iso,
    '2026-03-14',
  ],
])('what the reader said is right comes before all else: %j', (correction, fieldOf, expected) => {
  expect(fieldOf(read([correction]))).toBe(expected);
});

test('the place that the reader chose is the first evidence, and what it overrules stays as a conflict', () => {
  const { authors } = read([authorPlace]);
  expect(authors?.evidence[0]).toMatchObject({ origin: 'meta', at: 'meta[name=author]' });
  expect(authors?.conflicts.map(({ raw }) => raw)).toContain('Paul Reed');
});

test('a correction whose place a page does not have changes nothing', () => {
  const corrections: readonly Correction[] = [{ field: 'authors', origin: 'element', at: 'span.writer' }];
  expect(read(corrections)).toEqual(read([]));
});
