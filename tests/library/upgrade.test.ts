import { describe, expect, test } from 'vitest';
import { currentSchema } from '../../library/saved-article.ts';
import { upgrade } from '../../library/upgrade.ts';
import { createSavedArticle, readSavedFixtures } from './saved-fixture.ts';

describe('upgrade', () => {
  test('has an example record of every schema there has been', () => {
    const schemas = Array.from({ length: currentSchema }, (_, i) => i + 1);
    expect([...readSavedFixtures().keys()].sort((a, b) => a - b)).toEqual(schemas);
  });

  test.each([...readSavedFixtures()])('brings schema %d up to today’s', (_, record) => {
    const upgraded = upgrade(record);
    expect(upgraded).toMatchObject({ ok: true, article: { schema: currentSchema } });
  });

  test('loses nothing of a record that is current', () => {
    const record = readSavedFixtures().get(currentSchema);
    expect(upgrade(record)).toEqual({ ok: true, article: record });
  });

  test.each([
    ['null', null, 'no schema number'],
    ['a text', 'article', 'no schema number'],
    ['a list', [], 'no schema number'],
    ['a record without a schema', { id: 'a' }, 'no schema number'],
    ['a schema of 0', { schema: 0 }, 'no schema number'],
    ['a newer version’s', { ...createSavedArticle(), schema: currentSchema + 1 }, 'newer version'],
    ['an identity that is no key', { ...createSavedArticle(), id: '../settings' }, 'id'],
    ['a time that is none', { ...createSavedArticle(), savedAt: 'yesterday' }, 'savedAt'],
    ['an article without text', { ...createSavedArticle(), article: {} }, 'article'],
    ['tags that are no texts', { ...createSavedArticle(), tags: [{}] }, 'tags'],
    ['a note without end', { ...createSavedArticle(), note: 'n'.repeat(200_000) }, 'note'],
  ])('says why it refuses %s', (_, record, reason) => {
    const upgraded = upgrade(record);
    expect(upgraded.ok).toBe(false);
    expect(upgraded.ok ? '' : upgraded.reason).toContain(reason);
  });
});
