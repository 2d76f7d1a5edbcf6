import type { Article, KnownName } from './model.ts';

/** The names that a page states beside its text, which its text is likely to use: its publisher's, its authors'. */
export function toKnownNames({ publisher, authors, credits }: Article): readonly KnownName[] {
  const names: KnownName[] = [];
  if (publisher && publisher.value.name !== publisher.value.domain)
    names.push({ name: publisher.value.name, type: 'organization' });
  for (const { kind, name } of credits) if (kind !== 'photo') names.push({ name, type: 'organization' });
  for (const { name, kind } of authors?.value ?? [])
    names.push({ name, type: kind === 'person' ? 'person' : 'organization' });
  return names;
}
