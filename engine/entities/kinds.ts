import { ByteReader } from '../text/byte-stream.ts';
import { type HashTable, readHashTable } from '../text/hash-table.ts';
import type { Word, WordRange } from './1-candidates.ts';
import { describeName } from './kind-features.ts';
import { packedKindWeights } from './kind-weights.ts';

/** What the names are that the tagger keeps apart from people, organizations, places and groups. */
export const nameKinds = ['event', 'work', 'product', 'other'] as const;
export type NameKind = (typeof nameKinds)[number];
export type ShownKind = Exclude<NameKind, 'other'>;

const shownCount = nameKinds.length - 1;

/** A linear model over hashed features, with how sure it must be of each kind for a name to be shown. */
export interface KindWeights {
  readonly rows: HashTable;
  /** Rows × kinds without "other", which scores nothing. */
  readonly values: Float32Array;
  /** For each kind but "other" the least probability. */
  readonly thresholds: Float32Array;
}

/** A name in its sentence. */
export interface NameInSentence {
  readonly words: readonly Word[];
  readonly range: WordRange;
}

/**
 * Unpacks the weights that tools/train/entity-kinds writes: for each kind but "other" a threshold, the unit of the
 * weights, the table of feature hashes, then for each hash and kind but "other" a signed byte.
 *
 * @throws Error when they are damaged
 */
export function readKindWeights(packed: string): KindWeights {
  const reader = new ByteReader(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
  const thresholds = reader.floats(shownCount);
  const [unit = 0] = reader.floats(1);
  const rows = readHashTable(reader);
  const count = rows.starts.at(-1) ?? 0;
  const values = Float32Array.from(reader.take(count * shownCount), (byte) => ((byte << 24) >> 24) * unit);
  return { rows, values, thresholds };
}

/** Adds the weights of a name's features to a score for each kind. */
export function addKindScores(
  scores: Float32Array,
  features: Uint32Array,
  { rows, values }: KindWeights,
): void {
  for (const feature of features) {
    const row = rows.find(feature);
    if (row < 0) continue;
    for (let kind = 0; kind < shownCount; kind++)
      scores[kind] = (scores[kind] ?? 0) + (values[row * shownCount + kind] ?? 0);
  }
}

/** Probabilities from scores. */
export function toProbabilities(scores: Float32Array): Float32Array {
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const sizes = scores.map((score) => Math.exp(score - highest));
  const sum = sizes.reduce((total, size) => total + size, 0);
  return sizes.map((size) => size / sum);
}

let unpacked: KindWeights | null = null;

/**
 * Tells what kinds of names some are of which the tagger only says that they are none of its own types: events, works,
 * products, or something else (laws, diseases, languages, …). All names of a text that are spelled alike are of one
 * kind: what each says for itself is averaged.
 *
 * @returns for each name its kind, or null where it is another or the model is not sure
 */
export function tellKinds(names: readonly NameInSentence[]): readonly (ShownKind | null)[] {
  if (names.length === 0) return [];
  unpacked ??= readKindWeights(packedKindWeights);
  const weights = unpacked;
  const byForm = new Map<string, { scores: Float32Array; count: number }>();
  const forms = names.map(({ words, range }) => {
    const form = words
      .slice(range.from, range.to)
      .map(({ looks }) => looks.lowerText)
      .join(' ');
    const sum = byForm.get(form) ?? { scores: new Float32Array(nameKinds.length), count: 0 };
    addKindScores(sum.scores, describeName(words, range), weights);
    sum.count += 1;
    byForm.set(form, sum);
    return form;
  });
  const kinds = new Map(
    [...byForm].map(([form, { scores, count }]) => [
      form,
      decide(
        scores.map((score) => score / count),
        weights,
      ),
    ]),
  );
  return forms.map((form) => kinds.get(form) ?? null);
}

function decide(scores: Float32Array, { thresholds }: KindWeights): ShownKind | null {
  const probabilities = toProbabilities(scores);
  for (const [i, kind] of nameKinds.entries())
    if (kind !== 'other' && (probabilities[i] ?? 0) >= (thresholds[i] ?? 1)) return kind;
  return null;
}
