import { describe, expect, it } from 'vitest';
import { createAttributor } from '../../../engine/attribution/index.ts';
import { createEntityRecognizer } from '../../../engine/entities/index.ts';
import { readModels } from '../../../tools/model-files.ts';
import { makeLongText } from '../long-text.ts';

const models = readModels();
const recognizer = createEntityRecognizer(models.entities);
const attributor = createAttributor(models.attribution);

/** Takes every pause, and counts them. */
function takePauses<Result>(work: Generator<unknown, Result>): { pauses: number; whole: Result } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { pauses, whole: step.value };
  }
}

describe('a long text, read in parts', () => {
  const text = makeLongText(120);

  it('gives what it gives when it is read at once', () => {
    const { pauses, whole } = takePauses(recognizer.recognizeInParts(text));
    expect(pauses).toBeGreaterThan(4);
    expect(whole).toEqual(recognizer.recognize(text));
    expect(whole.length).toBeGreaterThan(20);
  });

  it('has statements that are the same in parts and at once', () => {
    const entities = recognizer.recognize(text);
    const { pauses, whole } = takePauses(attributor.attributeInParts(text, entities));
    expect(pauses).toBeGreaterThan(4);
    expect(whole).toEqual(attributor.attribute(text, entities));
    expect(whole.length).toBeGreaterThan(20);
  });
});

it('a text of usual length is read without a pause', () => {
  expect(takePauses(recognizer.recognizeInParts(makeLongText(10))).pauses).toBe(0);
});

it('an empty text names nobody', () => {
  expect(takePauses(recognizer.recognizeInParts(''))).toEqual({ pauses: 0, whole: [] });
});
