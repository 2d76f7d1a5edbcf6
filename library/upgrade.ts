import * as v from 'valibot';
import { toId } from './keys.ts';
import type { CurrentRecord } from './records.ts';
import {
  currentSchema,
  type ListItem,
  listItemSchema,
  type SavedBody,
  type SavedRecord,
  type SavedVersion,
  savedBodySchema,
  savedVersionSchema,
} from './saved-article.ts';
import { toReadPart } from './to-list-item.ts';
import { lastWholeSchema, type StoredRecord, upgradeSteps, wholeRecordSchema } from './upgrade-steps.ts';

/** What can be wrong with a stored record: each has a message `damage_CODE`. */
export const damageCodes = ['no_schema', 'newer', 'no_way_up', 'fields', 'other_key', 'no_record'] as const;
export type DamageCode = (typeof damageCodes)[number];

/** Why a record could not be read. */
export interface Damage {
  readonly code: DamageCode;
  /** What exactly, in technical English, or null. */
  readonly detail: string | null;
}

/** A record that could not be read: kept as it is, shown as damaged, exported with the rest. */
export interface DamagedRecord {
  readonly key: string;
  readonly reason: Damage;
  readonly original: unknown;
}

export type Upgraded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Damage };

/** What cannot be brought up. @param detail what exactly, in technical English */
export const damaged = (code: DamageCode, detail: string | null = null) =>
  ({ ok: false, reason: { code, detail } }) as const;

const versioned = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Walks a record up from its own schema, a step a number, as far as `until`. */
function walkUp(record: unknown, until: number): Upgraded<StoredRecord> {
  const parsed = v.safeParse(versioned, record);
  if (!parsed.success) return damaged('no_schema');
  let current: StoredRecord = parsed.output;
  if (parsed.output.schema > until) return damaged('newer', `schema ${parsed.output.schema}`);
  for (let schema = parsed.output.schema; schema < until; schema++) {
    const step = upgradeSteps.get(schema);
    if (!step) return damaged('no_way_up', `schema ${schema}`);
    current = step(current);
  }
  return { ok: true, value: current };
}

function upgrade<T>(record: unknown, schema: v.GenericSchema<unknown, T>): Upgraded<T> {
  const walked = walkUp(record, currentSchema);
  return walked.ok ? check(walked.value, schema) : walked;
}

function check<T>(record: unknown, schema: v.GenericSchema<unknown, T>): Upgraded<T> {
  const valid = v.safeParse(schema, record);
  return valid.success
    ? { ok: true, value: valid.output }
    : damaged('fields', v.summarize(valid.issues).slice(0, 300));
}

/**
 * A stored list item in today's shape. Stored data is trusted only after this and its like. Never throws; a record that
 * cannot be brought up says why.
 */
export const upgradeItem = (record: unknown): Upgraded<ListItem> => upgrade(record, listItemSchema);

/** A stored body in today's shape. */
export const upgradeBody = (record: unknown): Upgraded<SavedBody> => upgrade(record, savedBodySchema);

/** A stored version in today's shape. */
export const upgradeVersion = (record: unknown): Upgraded<SavedVersion> =>
  upgrade(record, savedVersionSchema);

const exported = v.object({ item: v.unknown(), body: v.unknown(), versions: v.array(v.unknown()) });

/** A record as an export holds it, in today's shape and under the identity of its address. */
export async function upgradeRecord(record: unknown): Promise<Upgraded<SavedRecord>> {
  const parts = v.safeParse(exported, record);
  if (!parts.success) return damaged('no_record');
  const item = upgradeItem(parts.output.item);
  if (!item.ok) return item;
  const body = parts.output.body === null ? null : upgradeBody(parts.output.body);
  if (body && !body.ok) return body;
  const id = await toId(item.value.url);
  const versions = parts.output.versions.flatMap((one) => {
    const upgraded = upgradeVersion(one);
    return upgraded.ok ? [{ ...upgraded.value, id }] : [];
  });
  return {
    ok: true,
    value: { item: { ...item.value, id }, body: body && { ...body.value, id }, versions },
  };
}

/** A whole record, as it was stored and exported up to schema 4, as item and body. */
export async function upgradeWhole(record: unknown): Promise<Upgraded<CurrentRecord>> {
  const walked = walkUp(record, lastWholeSchema);
  const whole = walked.ok ? check(walked.value, wholeRecordSchema) : walked;
  if (!whole.ok) return whole;
  const { article, analysis, savedAt, readAt, removedAt, tags, note } = whole.value;
  const id = await toId(article.canonicalUrl);
  const own = { savedAt, readAt, removedAt, tags, note, position: 0 };
  const counts = { highlights: 0, versions: 0 };
  const item: ListItem = {
    ...{ schema: currentSchema, id, url: article.canonicalUrl, isStub: false },
    ...own,
    ...toReadPart(article, analysis),
    ...counts,
  };
  return {
    ok: true,
    value: {
      item,
      body: { schema: currentSchema, id, seenAt: savedAt, article, analysis, highlights: [] },
    },
  };
}
