import { describe, expect, test } from 'vitest';
import { toId } from '../../library/keys.ts';
import { currentSchema } from '../../library/saved-article.ts';
import { upgradeBody, upgradeItem, upgradeRecord, upgradeWhole } from '../../library/upgrade.ts';
import { createSavedRecord, readSavedFixtures } from './saved-fixture.ts';

const fixtures = readSavedFixtures();
const wholes = [...fixtures].filter(([schema]) => schema <= 4);
const { item } = await createSavedRecord('https://isle-post.example/a');

describe('upgrade', () => {
  test('has an example record of every schema there has been', () => {
    const schemas = Array.from({ length: currentSchema }, (_, i) => i + 1);
    expect([...fixtures.keys()].sort((a, b) => a - b)).toEqual(schemas);
  });

  test.each(wholes)('brings a whole record of schema %d to an item and a body', async (_, record) => {
    const upgraded = await upgradeWhole(record);
    if (!upgraded.ok) throw new Error(upgraded.reason.code);
    const { item, body } = upgraded.value;
    expect(item).toMatchObject({ schema: currentSchema, isStub: false, id: await toId(item.url) });
    expect(body).toMatchObject({ schema: currentSchema, id: item.id, seenAt: item.savedAt });
    expect(item.title).toBe(body?.article.title?.value);
    expect(upgradeItem(item)).toEqual({ ok: true, value: item });
    expect(upgradeBody(body)).toEqual({ ok: true, value: body });
  });

  test('loses nothing of a record that is current', async () => {
    const record = fixtures.get(currentSchema);
    expect(await upgradeRecord(record)).toEqual({ ok: true, value: record });
  });

  test.each([
    ['null', null, 'no_schema'],
    ['a text', 'article', 'no_schema'],
    ['a list', [], 'no_schema'],
    ['a record without a schema', { id: 'a' }, 'no_schema'],
    ['a schema of 0', { schema: 0 }, 'no_schema'],
    ['a newer version’s', { ...item, schema: currentSchema + 1 }, 'newer schema 6'],
    ['an identity that is no key', { ...item, id: '../settings' }, 'id'],
    ['a time that is none', { ...item, savedAt: 'yesterday' }, 'savedAt'],
    ['a position behind the end', { ...item, position: 2 }, 'position'],
    ['tags that are no texts', { ...item, tags: [{}] }, 'tags'],
    ['a note without end', { ...item, note: 'n'.repeat(200_000) }, 'note'],
  ])('says why it refuses %s', (_, record, reason) => {
    const upgraded = upgradeItem(record);
    expect(upgraded.ok).toBe(false);
    const { code, detail } = upgraded.ok ? { code: '', detail: '' } : upgraded.reason;
    expect(`${code} ${detail}`).toContain(reason);
  });
});
