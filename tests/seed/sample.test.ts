import { resolve } from 'node:path';
import { testArticle } from './check-article.ts';

const sample = resolve(import.meta.dirname, '../fixtures/sample');

testArticle('the sample article', {
  page: resolve(sample, 'page.html'),
  expected: resolve(sample, 'expected.json'),
});
