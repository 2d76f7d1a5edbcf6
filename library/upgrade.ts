import * as v from 'valibot';
import { currentSchema, type SavedArticle, savedArticleSchema } from './saved-article.ts';
import { upgradeSteps } from './upgrade-steps.ts';

/** A record that could not be read: kept as it is, shown as damaged, exported with the rest. */
export interface DamagedRecord {
  readonly key: string;
  readonly reason: string;
  readonly original: unknown;
}

export type Upgraded =
  | { readonly ok: true; readonly article: SavedArticle }
  | { readonly ok: false; readonly reason: string };

const versioned = v.looseObject({ schema: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * A stored record in today's shape: walked up from its own schema, a step a number, then validated. Stored data is
 * trusted only after this. Never throws; a record that cannot be brought up says why.
 */
export function upgrade(record: unknown): Upgraded {
  const parsed = v.safeParse(versioned, record);
  if (!parsed.success) return { ok: false, reason: 'it has no schema number' };
  let current: Record<string, unknown> = parsed.output;
  for (let schema = parsed.output.schema; schema < currentSchema; schema++) {
    const step = upgradeSteps.get(schema);
    if (!step) return { ok: false, reason: `there is no way up from schema ${schema}` };
    current = step(current);
  }
  if (parsed.output.schema > currentSchema)
    return { ok: false, reason: `it was written by a newer version (schema ${parsed.output.schema})` };
  const valid = v.safeParse(savedArticleSchema, current);
  return valid.success
    ? { ok: true, article: valid.output }
    : { ok: false, reason: v.summarize(valid.issues).slice(0, 300) };
}
