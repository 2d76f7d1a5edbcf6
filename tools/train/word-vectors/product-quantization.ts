import { centroidCount } from '../../../engine/text/word-vectors.ts';
import { createRandom } from '../crf.ts';

/** Vectors as product quantization stores them. */
export interface QuantizedVectors {
  /** Subspaces × centroids × dimensions of a subspace. */
  readonly centroids: Float32Array;
  /** Rows × subspaces. */
  readonly codes: Uint8Array;
}

const rounds = 15;

/**
 * Cuts vectors into subspaces of neighbouring dimensions and finds 256 centroids in each (Jégou, Douze, Schmid 2011).
 * The dimensions are expected by falling variance; they are dealt out so that each subspace gets like shares.
 *
 * @param values rows × dimensions
 * @returns the quantized vectors, their dimensions in a new order, the same for all
 */
export function quantizeVectors(
  values: Float32Array,
  dimensions: number,
  subspaceCount: number,
  seed: number,
): QuantizedVectors {
  const rows = values.length / dimensions;
  const size = dimensions / subspaceCount;
  const centroids = new Float32Array(subspaceCount * centroidCount * size);
  const codes = new Uint8Array(rows * subspaceCount);
  const random = createRandom(seed);
  for (let subspace = 0; subspace < subspaceCount; subspace++) {
    const part = new Float32Array(rows * size);
    for (let row = 0; row < rows; row++)
      for (let k = 0; k < size; k++)
        part[row * size + k] = values[row * dimensions + toDealt(subspace, k, subspaceCount)] ?? 0;
    const found = findCentroids(part, size, random);
    centroids.set(found.centroids, subspace * centroidCount * size);
    for (let row = 0; row < rows; row++) codes[row * subspaceCount + subspace] = found.codes[row] ?? 0;
  }
  return { centroids, codes };
}

/** Dealt forth and back, as teams are chosen fairly: 0 1 2 2 1 0 0 1 2 … */
export const toDealt = (subspace: number, k: number, count: number): number =>
  k * count + (k % 2 === 0 ? subspace : count - 1 - subspace);

/** k-means (Lloyd 1982), begun from rows drawn at random. */
function findCentroids(
  rows: Float32Array,
  size: number,
  random: () => number,
): { centroids: Float32Array; codes: Uint8Array } {
  const count = rows.length / size;
  const centroids = new Float32Array(centroidCount * size);
  for (let c = 0; c < centroidCount; c++) {
    const row = Math.floor(random() * count);
    centroids.set(rows.subarray(row * size, (row + 1) * size), c * size);
  }
  const codes = new Uint8Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) codes[row] = nearestTo(rows, row * size, centroids, size);
    if (round < rounds - 1) moveToMeans(centroids, rows, codes, size);
  }
  return { centroids, codes };
}

function nearestTo(rows: Float32Array, at: number, centroids: Float32Array, size: number): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let c = 0; c < centroidCount; c++) {
    let distance = 0;
    for (let k = 0; k < size; k++) {
      const difference = (rows[at + k] ?? 0) - (centroids[c * size + k] ?? 0);
      distance += difference * difference;
    }
    if (distance < least) [nearest, least] = [c, distance];
  }
  return nearest;
}

function moveToMeans(centroids: Float32Array, rows: Float32Array, codes: Uint8Array, size: number): void {
  const sums = new Float64Array(centroids.length);
  const counts = new Uint32Array(centroidCount);
  codes.forEach((c, row) => {
    counts[c] = (counts[c] ?? 0) + 1;
    for (let k = 0; k < size; k++)
      sums[c * size + k] = (sums[c * size + k] ?? 0) + (rows[row * size + k] ?? 0);
  });
  for (let i = 0; i < centroids.length; i++) {
    const members = counts[Math.floor(i / size)] ?? 0;
    if (members > 0) centroids[i] = (sums[i] ?? 0) / members;
  }
}
