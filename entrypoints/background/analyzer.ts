import {
  type Attributor,
  createAttributor,
  createEntityRecognizer,
  createWordReader,
  type EntityRecognizer,
  findBeginning,
} from '../../engine/index.ts';
import type { KnownName } from '../../engine/model.ts';
import { breathe } from '../../platform/breathe.ts';
import { BylineError } from '../../platform/errors.ts';
import type { AnalysisPart } from '../../platform/messages.ts';
import { loadModel } from '../../platform/models.ts';

/** Where models come from: each is loaded when first asked for, once. */
interface Models {
  recognizer(): Promise<EntityRecognizer>;
  attributor(): Promise<Attributor>;
}

/** Both models ask the same of the same words. */
const read = createWordReader();

const fromFiles: Models = {
  recognizer: once(async () => createEntityRecognizer(await loadModel('entities.bin'), read)),
  attributor: once(async () => createAttributor(await loadModel('attribution.bin'), read)),
};

/** News in small, with a bit of all that is looked for: browsers compile code when it first runs. */
const newsInSmall =
  'The World Harbour Organization (WHO) said on Monday that Marta Lindqvist of Bergen, who leads it, would meet Prime Minister O’Brien in the U.S. to talk about $5 million. “We have waited for nine years,” Lindqvist told reporters in Porto. The French said so, too.';

/**
 * Analyses texts. Names are found first and told at once; the model of statements is only asked for then, so that nobody
 * waits for it who looks at names.
 */
export function createLazyAnalyzer(models: Models = fromFiles) {
  return {
    /** Makes ready what is needed first, for a text that is about to come: its names are there sooner. */
    prepare(): void {
      models
        .recognizer()
        .then((recognizer) => recognizer.recognize(newsInSmall))
        // Who asks next hears of a failure.
        .catch(() => undefined);
    },
    /**
     * The parts of an analysis as they become known. Between them, and in the midst of long texts, others get their turn.
     *
     * @throws BylineError `analysis_failed` when the models cannot be read or the analysis breaks
     */
    async *analyze(
      { text, known }: { readonly text: string; readonly known: readonly KnownName[] },
      signal: AbortSignal,
    ): AsyncGenerator<AnalysisPart> {
      const started = performance.now();
      const took = (): number => performance.now() - started;
      try {
        const recognizer = await models.recognizer();
        // Its bytes come while the names are looked for.
        const attributor = models.attributor();
        attributor.catch(() => undefined);
        const beginning = findBeginning(text);
        if (beginning !== null) {
          const entities = [...(await takingTurns(recognizer.recognizeInParts(beginning, known), signal))];
          yield { kind: 'first-names', entities, ms: took() };
        }
        const entities = await takingTurns(recognizer.recognizeInParts(text, known), signal);
        yield { kind: 'names', entities: [...entities], ms: took() };
        const attributing = (await attributor).attributeInParts(text, entities);
        const attributions = [...(await takingTurns(attributing, signal))];
        yield { kind: 'statements', attributions, ms: took() };
      } catch (cause) {
        if (cause instanceof BylineError) throw cause;
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new BylineError('analysis_failed', detail, { cause });
      }
    },
  };
}

/** Makes something with the first call, and again after a failure. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    if (made) return made;
    const making = make();
    made = making;
    making.catch(() => {
      made = null;
    });
    return making;
  };
}

/**
 * Does work with all the pauses that it offers, in which others have their turn.
 *
 * @throws BylineError `no_access` once nobody waits for its outcome
 */
async function takingTurns<Result>(work: Generator<unknown, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await breathe();
    if (signal.aborted) throw new BylineError('no_access', 'nobody waits for the answer any more');
  }
}
