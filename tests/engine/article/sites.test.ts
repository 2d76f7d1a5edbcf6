import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findSiteRule, siteRules } from '../../../engine/article/sites/index.ts';
import { readArticle } from '../../../engine/index.ts';
import type { Article } from '../../../engine/model.ts';
import { parsePage } from '../../../tools/parse-page.ts';

const folder = join(import.meta.dirname, '../../fixtures/sites');
const expectedSchema = v.strictObject({
  url: v.string(),
  authors: v.optional(v.array(v.string())),
  published: v.optional(v.string()),
  section: v.optional(v.string()),
});
type Expected = v.InferOutput<typeof expectedSchema>;

const readFixture = (domain: string, name: string): string =>
  readFileSync(join(folder, domain, name), 'utf8');

/** Of an article, the fields that the fixture speaks of. */
function toFields(article: Article, expected: Expected): Omit<Expected, 'url'> {
  return {
    ...(expected.authors && { authors: article.authors?.value.map(({ name }) => name) ?? [] }),
    ...(expected.published && { published: article.published?.value.iso ?? '' }),
    ...(expected.section && { section: article.section?.value ?? '' }),
  };
}

describe('site rules', () => {
  test('have a page each, and each page a rule', () => {
    expect(readdirSync(folder).sort()).toEqual(siteRules.map(({ domain }) => domain).sort());
  });

  test.each(siteRules)(
    '$domain reads its page right, and would not without its rule',
    ({ domain, because }) => {
      const expected = v.parse(expectedSchema, JSON.parse(readFixture(domain, 'expected.json')));
      const { url, ...fields } = expected;
      const page = readFixture(domain, 'page.html');
      expect(because).toMatch(/\w/);
      expect(findSiteRule(url)?.domain).toBe(domain);
      expect(toFields(readArticle(parsePage(page), url).article, expected)).toEqual(fields);
      const elsewhere = readArticle(
        parsePage(page),
        url.replace(new URL(url).host, 'elsewhere.example'),
      ).article;
      expect(toFields(elsewhere, expected), 'this page needs no rule').not.toEqual(fields);
    },
  );

  test.each(siteRules)('$domain has selectors that parse', (rule) => {
    const document = parsePage('<p></p>');
    for (const selector of [rule.authors, rule.published, rule.section])
      if (selector !== undefined) expect(document.querySelectorAll(selector)).toHaveLength(0);
  });
});
