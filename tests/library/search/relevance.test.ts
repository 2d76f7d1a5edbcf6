import { describe, expect, test } from 'vitest';
import type { ListItem } from '../../../library/saved-article.ts';
import { parseQuery } from '../../../library/search/query.ts';
import { rankArticles } from '../../../library/search/relevance.ts';
import { createSavedRecord } from '../saved-fixture.ts';

const { item } = await createSavedRecord('https://isle-post.example/a');
const make = (id: string, change: Partial<ListItem>): ListItem => ({
  ...{ ...item, id, title: 'Another', deck: null, authors: [], tags: [], names: [], note: '', section: null },
  ...change,
});

const articles = [
  make('text', {}),
  make('note', { note: 'About the ferry' }),
  make('tag', { tags: ['Ferries'] }),
  make('author', { authors: ['Ferrante, Elena'] }),
  make('title', { title: 'Ferry returns' }),
  make('both', { title: 'The ferry that Linn wanted', authors: ['Morag Linn'] }),
];
const rank = (query: string): readonly string[] =>
  rankArticles(articles, parseQuery(query)).map(({ id }) => id);

describe('relevance', () => {
  test.each([
    ['title, then names and tags, then note, then text', 'ferr', 'title both tag author note text'],
    ['every word counts', 'ferry linn', 'both title note text tag author'],
    ['a phrase is one', '"ferry returns"', 'title text note tag author both'],
    ['what is not wanted, and filters, say nothing', '-ferry tag:sea', 'text note tag author title both'],
    ['no query leaves the order', '', 'text note tag author title both'],
  ])('%s', (_, query, expected) => {
    expect(rank(query).join(' ')).toBe(expected);
  });

  test('ten thousand are ranked as fast as a list is drawn', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => make(String(i), { title: `Ferry ${i} to Skerry` }));
    const query = parseQuery('ferry skerry');
    rankArticles(many, query);
    const begun = performance.now();
    rankArticles(many, query);
    expect(performance.now() - begun).toBeLessThan(100);
  });
});
