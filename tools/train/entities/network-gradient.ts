import { writingCount } from '../../../engine/entities/window-network.ts';
import type { AdaGradWeights } from '../adagrad-weights.ts';

/** The network's tables of weights in training, laid out as `NetworkWeights` are. */
export type Layers = Readonly<Record<'words' | 'writings' | 'document' | 'bias' | 'output', AdaGradWeights>>;

/** A step's inputs and hidden units: all that the way back needs. */
export interface Passed {
  readonly inputs: readonly TokenInputs[];
  /** Words × hidden: what the units gave, and what their outputs were multiplied with. */
  readonly hidden: Float32Array;
  readonly factors: Float32Array;
}

export interface TokenInputs {
  /** Window × dimensions. */
  readonly window: Float32Array;
  readonly writings: readonly number[];
  /** Document vectors × dimensions; zeros for a word in lower case, but for the topic. */
  readonly document: Float32Array;
}

/** Sums of slopes, as long as the layers' weights; zeros between two steps, because making them anew takes longer. */
export type Slopes = Readonly<Record<'words' | 'document' | 'bias' | 'output', Float32Array>>;

export const createSlopes = ({ words, document, bias, output }: Layers): Slopes => ({
  words: new Float32Array(words.values.length),
  document: new Float32Array(document.values.length),
  bias: new Float32Array(bias.values.length),
  output: new Float32Array(output.values.length),
});

/** Back-propagation: one step of every weight that had a part in the scores, along the gradient summed over the stretch. */
export function stepBack(
  { inputs, hidden, factors }: Passed,
  gradient: Float32Array,
  { words, writings, document, bias, output }: Layers,
  slopes: Slopes,
): void {
  if (gradient.every((slope) => slope === 0)) return;
  const hiddenCount = bias.values.length;
  const labelCount = output.values.length / hiddenCount;
  const unitSlopes = new Float32Array(hiddenCount);
  inputs.forEach((input, i) => {
    const ofLabels = gradient.subarray(i * labelCount, (i + 1) * labelCount);
    if (ofLabels.every((slope) => slope === 0)) return;
    for (let k = 0; k < hiddenCount; k++) {
      const unit = i * hiddenCount + k;
      const factor = factors[unit] ?? 0;
      let slope = 0;
      if (factor > 0)
        for (let label = 0; label < labelCount; label++) {
          const at = k * labelCount + label;
          slope += (output.values[at] ?? 0) * (ofLabels[label] ?? 0);
          slopes.output[at] = (slopes.output[at] ?? 0) + (hidden[unit] ?? 0) * (ofLabels[label] ?? 0);
        }
      unitSlopes[k] = slope * factor;
      slopes.bias[k] = (slopes.bias[k] ?? 0) + slope * factor;
    }
    addOuter(slopes.words, input.window, unitSlopes);
    addOuter(slopes.document, input.document, unitSlopes);
    input.writings.forEach((writing, place) => {
      const row = (place * writingCount + writing) * hiddenCount;
      for (let k = 0; k < hiddenCount; k++) if (unitSlopes[k]) writings.step(row + k, unitSlopes[k] ?? 0);
    });
  });
  words.stepAll(slopes.words);
  document.stepAll(slopes.document);
  bias.stepAll(slopes.bias);
  output.stepAll(slopes.output);
}

function addOuter(slopes: Float32Array, input: Float32Array, unitSlopes: Float32Array): void {
  const count = unitSlopes.length;
  for (let d = 0; d < input.length; d++) {
    const value = input[d] ?? 0;
    if (value === 0) continue;
    for (let k = 0; k < count; k++)
      slopes[d * count + k] = (slopes[d * count + k] ?? 0) + value * (unitSlopes[k] ?? 0);
  }
}
