import { describe, expect, it } from 'vitest';
import { createAttributor } from '../../../engine/attribution/index.ts';
import { createEntityRecognizer } from '../../../engine/entities/index.ts';
import { readModels } from '../../../tools/model-files.ts';
import { makeLongText } from '../long-text.ts';

const models = readModels();
const recognizer = createEntityRecognizer(models.entities);
const attributor = createAttributor(models.attribution);

/** Takes every pause, and says what was known in each. */
function readInParts(text: string) {
  const reading = recognizer.recognizeInParts(text);
  const known: ReturnType<typeof recognizer.recognize>[] = [];
  for (;;) {
    const step = reading.next();
    if (step.done) return { known, whole: step.value };
    known.push(step.value.findSoFar());
  }
}

const lastEnd = (entities: ReturnType<typeof recognizer.recognize>): number =>
  Math.max(...entities.flatMap(({ mentions }) => mentions.map(({ end }) => end)));

describe('a long text, read in parts', () => {
  const text = makeLongText(120);
  const { known, whole } = readInParts(text);

  it('gives what it gives when it is read at once', () => {
    expect(whole).toEqual(recognizer.recognize(text));
    expect(whole.length).toBeGreaterThan(20);
  });

  it('gives more and more of it, the beginning first', () => {
    expect(known.length).toBeGreaterThan(4);
    const ends = known.map(lastEnd);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    expect(ends[0]).toBeLessThan(text.length / 4);
    expect(lastEnd(whole)).toBeGreaterThan(text.length - 100);
  });

  it('rarely takes back what it has given', () => {
    const marks = new Set(
      whole.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => `${type} ${start} ${end}`)),
    );
    const first = (known[0] ?? []).flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => `${type} ${start} ${end}`),
    );
    expect(first.length).toBeGreaterThan(20);
    expect(first.filter((mark) => !marks.has(mark)).length).toBeLessThanOrEqual(first.length / 20);
  });

  it('has statements that are the same in parts and at once', () => {
    const attributing = attributor.attributeInParts(text, whole);
    let pauses = 0;
    let step = attributing.next();
    for (; !step.done; step = attributing.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(4);
    expect(step.value).toEqual(attributor.attribute(text, whole));
  });
});

it('a text of usual length is read without a pause that anyone would see', () => {
  expect(readInParts(makeLongText(10)).known).toEqual([]);
});

it('an empty text names nobody', () => {
  expect(readInParts('')).toEqual({ known: [], whole: [] });
});
