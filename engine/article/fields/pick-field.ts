import type { CorrectableField, Correction, Evidence, Field } from '../../model.ts';

/** A value that one place of the page states. */
export interface Candidate<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/**
 * The one picker: candidates come ordered, the most explicit first, and the first wins. Those that say the same are
 * its further evidence, those that say otherwise its conflicts. No candidate, no field.
 *
 * @param isSame whether two values say the same, which may be looser than equality
 */
export function pickField<T>(
  candidates: readonly Candidate<T>[],
  isSame: (a: T, b: T) => boolean,
): Field<T> | null {
  const [first, ...others] = candidates;
  if (!first) return null;
  const agreeing = others.filter((other) => isSame(other.value, first.value));
  const differing = others.filter((other) => !isSame(other.value, first.value));
  return {
    value: first.value,
    evidence: [first.evidence, ...withoutRepeats(agreeing, [first])],
    conflicts: withoutRepeats(differing, []),
  };
}

const isPlaceOf = ({ origin, at }: Correction, { evidence }: Candidate<unknown>): boolean =>
  evidence.origin === origin && evidence.at === at;

/** The candidates with those first that stand where the reader has said this field is right, each part in its order. */
export function putCorrectedFirst<T extends Candidate<unknown>>(
  candidates: readonly T[],
  corrections: readonly Correction[],
  field: CorrectableField,
): readonly T[] {
  const isFirst = (candidate: T): boolean => isCorrected(candidate, corrections, field);
  return [...candidates.filter(isFirst), ...candidates.filter((one) => !isFirst(one))];
}

/** Whether the reader has said that this candidate's place is right. */
export const isCorrected = (
  candidate: Candidate<unknown>,
  corrections: readonly Correction[],
  field: CorrectableField,
): boolean => corrections.some((one) => one.field === field && isPlaceOf(one, candidate));

/** The evidence of candidates, each place once: two sources may have looked at the same one. */
function withoutRepeats<T>(candidates: readonly Candidate<T>[], before: readonly Candidate<T>[]): Evidence[] {
  const seen = new Set(before.map(({ evidence }) => toKey(evidence)));
  return candidates.flatMap(({ evidence }) => {
    const key = toKey(evidence);
    if (seen.has(key)) return [];
    seen.add(key);
    return [evidence];
  });
}

const toKey = ({ at, raw }: Evidence): string => `${at} ${raw}`;
