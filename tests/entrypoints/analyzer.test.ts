import { describe, expect, test, vi } from 'vitest';
import { createAttributor, createEntityRecognizer } from '../../engine/index.ts';
import { createLazyAnalyzer } from '../../entrypoints/background/analyzer.ts';
import { readModels } from '../../tools/model-files.ts';
import { makeLongText } from '../engine/long-text.ts';

const files = readModels();
const recognizer = createEntityRecognizer(files.entities);
const attributor = createAttributor(files.attribution);
const models = { recognizer: async () => recognizer, attributor: async () => attributor };
async function gather<T>(parts: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const part of parts) gathered.push(part);
  return gathered;
}

const ask = (paragraphs: number) => ({ text: makeLongText(paragraphs), known: [] });

describe('the background’s analysis', () => {
  test('tells names, then statements', async () => {
    const { text, known } = ask(4);
    const parts = await gather(
      createLazyAnalyzer(models).analyze({ text, known }, new AbortController().signal),
    );
    const entities = recognizer.recognize(text);
    expect(parts).toMatchObject([
      { kind: 'names', entities },
      { kind: 'statements', attributions: attributor.attribute(text, entities) },
    ]);
  });

  test('tells names before the statements’ model is there', async () => {
    let arrive: (loaded: typeof attributor) => void = () => undefined;
    const loading = new Promise<typeof attributor>((resolve) => {
      arrive = resolve;
    });
    const analyzing = createLazyAnalyzer({ ...models, attributor: () => loading }).analyze(
      ask(4),
      new AbortController().signal,
    );
    expect((await analyzing.next()).value).toMatchObject({ kind: 'names' });
    arrive(attributor);
    expect((await analyzing.next()).value).toMatchObject({ kind: 'statements' });
  });

  test('does not tell the beginning of a text of usual length first: nothing would flicker', async () => {
    const parts = await gather(createLazyAnalyzer(models).analyze(ask(60), new AbortController().signal));
    expect(parts.map(({ kind }) => kind)).toEqual(['names', 'statements']);
  });

  test('tells a long text’s beginning first, then the whole', async () => {
    const { text, known } = ask(120);
    const parts = await gather(
      createLazyAnalyzer(models).analyze({ text, known }, new AbortController().signal),
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['first-names', 'names', 'statements']);
    const lastEnds = parts.map((part) =>
      part.kind === 'statements'
        ? 0
        : Math.max(...part.entities.flatMap(({ mentions }) => mentions.map(({ end }) => end))),
    );
    expect(lastEnds[0]).toBeGreaterThan(10_000);
    expect(lastEnds[0]).toBeLessThan(15_000);
    expect(lastEnds[1]).toBeGreaterThan(text.length - 100);
    expect(parts[1]).toMatchObject({ entities: recognizer.recognize(text) });
  });

  test('gives up a long text that nobody waits for any more', async () => {
    const gone = new AbortController();
    const analyzing = createLazyAnalyzer(models).analyze(ask(120), gone.signal);
    expect((await analyzing.next()).value).toMatchObject({ kind: 'first-names' });
    gone.abort();
    await expect(analyzing.next()).rejects.toMatchObject({ code: 'no_access' });
  });

  test('says with its code that a model cannot be read', async () => {
    const broken = {
      ...models,
      recognizer: () => Promise.reject(new Error('the model file ends too early')),
    };
    const analyzing = createLazyAnalyzer(broken).analyze(ask(4), new AbortController().signal);
    await expect(analyzing.next()).rejects.toMatchObject({ code: 'analysis_failed' });
  });

  test('loads the names’ model beforehand when told that a text is coming, and is quiet if that fails', async () => {
    const recognizerOnce = vi.fn(() => Promise.reject(new Error('not now')));
    createLazyAnalyzer({ ...models, recognizer: recognizerOnce }).prepare();
    await Promise.resolve();
    expect(recognizerOnce).toHaveBeenCalledOnce();
  });
});
