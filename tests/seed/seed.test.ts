import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';
import { testArticle } from './check-article.ts';

/** The seed's text is its newspaper's and stays out of the project: it is read from beside it. */
const seed = resolve(import.meta.dirname, '../../../shared/seed');

if (existsSync(seed)) {
  testArticle('the seed article', {
    page: resolve(seed, 'article.html'),
    text: resolve(seed, 'article.txt'),
    expected: resolve(seed, 'expected.json'),
  });
} else {
  describe('the seed article', () => {
    it.skip('every fact of ../shared/seed/expected.json: the folder ../shared/seed is absent');
  });
}
