import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Told, toRow } from '../../../library/import/imported-link.ts';
import { toImportedRecord } from '../../../library/import/to-record.ts';
import { savedRecordSchema } from '../../../library/saved-article.ts';

const now = new Date('2026-05-03T19:12:44.120Z');

async function recordOf(told: Omit<Told, 'url'>) {
  const row = toRow(1, { url: 'https://a.example/1?utm_source=x', ...told });
  if (row.kind !== 'link') throw new Error(row.reason);
  return toImportedRecord(row.link, 'https://a.example/1', 'a.example', now);
}

test('what a file tells of an article is on the list until its page is read', async () => {
  const savedAt = '2024-05-03T19:52:44.000Z';
  const record = await recordOf({ title: 'One', tags: ['sea', ' sea '], note: 'why', savedAt, isRead: true });
  expect(v.is(savedRecordSchema, record)).toBe(true);
  expect(record.item).toMatchObject({
    ...{ url: 'https://a.example/1', title: 'One', tags: ['sea'], note: 'why', savedAt, readAt: savedAt },
    ...{ isStub: true, publisher: { domain: 'a.example' } },
  });
});

test('what it does not tell is not made up, but for the day of the import', async () => {
  const { item } = await recordOf({});
  expect(item).toMatchObject({ title: null, readAt: null, savedAt: now.toISOString(), published: null });
});
