import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { PublishedVectors } from './glove.ts';

/**
 * The few dimensions of word vectors that a layer of weights makes use of. The layer's outputs are what must stay, so
 * that its singular vectors are sought over the vectors as they are spread: those of W √C, where C is their second
 * moment. Words' coordinates along them, weighted by the singular values, differ as much as their outputs do.
 *
 * @param layer rows of weights, each as long as a vector
 * @param count how many dimensions to keep
 * @param scale the root of the mean square length that the new vectors get
 * @returns words × count
 */
export function projectToUsedSubspace(
  { values, dimensions }: PublishedVectors,
  layer: readonly Float32Array[],
  { count, scale }: { readonly count: number; readonly scale: number },
): Float32Array {
  const { root, inverseRoot } = toRoots(toSecondMoment(values, dimensions));
  const weights = new Matrix(layer.map((row) => Array.from(row)));
  const spread = weights.mmul(root);
  const { vectors, values: squares } = decompose(spread.transpose().mmul(spread));
  const axes = inverseRoot.mmul(vectors);
  const used = new Float32Array((values.length / dimensions) * count);
  let sum = 0;
  for (let row = 0; row < values.length / dimensions; row++) {
    for (let axis = 0; axis < count; axis++) {
      let coordinate = 0;
      for (let k = 0; k < dimensions; k++)
        coordinate += (values[row * dimensions + k] ?? 0) * axes.get(k, axis);
      const value = coordinate * Math.sqrt(Math.max(0, squares[axis] ?? 0));
      used[row * count + axis] = value;
      sum += value * value;
    }
  }
  const factor = scale / Math.sqrt((sum * dimensions) / values.length);
  return used.map((value) => value * factor);
}

function toSecondMoment(values: Float32Array, dimensions: number): Matrix {
  const moment = Matrix.zeros(dimensions, dimensions);
  const rows = values.length / dimensions;
  for (let row = 0; row < rows; row++) {
    const vector = values.subarray(row * dimensions, (row + 1) * dimensions);
    for (let a = 0; a < dimensions; a++)
      for (let b = a; b < dimensions; b++)
        moment.set(a, b, moment.get(a, b) + ((vector[a] ?? 0) * (vector[b] ?? 0)) / rows);
  }
  for (let a = 0; a < dimensions; a++) for (let b = 0; b < a; b++) moment.set(a, b, moment.get(b, a));
  return moment;
}

/** A symmetric matrix's square root, and the inverse of that. */
function toRoots(moment: Matrix): { root: Matrix; inverseRoot: Matrix } {
  const { vectors, values } = decompose(moment);
  const scaled = (scale: (value: number) => number): Matrix =>
    vectors.mmul(Matrix.diag(values.map((value) => scale(Math.max(value, 1e-9))))).mmul(vectors.transpose());
  return { root: scaled(Math.sqrt), inverseRoot: scaled((value) => 1 / Math.sqrt(value)) };
}

/** A symmetric matrix's eigenvectors, as columns, by falling eigenvalue. */
function decompose(matrix: Matrix): { vectors: Matrix; values: number[] } {
  const found = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = found.realEigenvalues.map((_, i) => i);
  order.sort((a, b) => (found.realEigenvalues[b] ?? 0) - (found.realEigenvalues[a] ?? 0));
  return {
    vectors: found.eigenvectorMatrix.subMatrixColumn(order),
    values: order.map((i) => found.realEigenvalues[i] ?? 0),
  };
}
