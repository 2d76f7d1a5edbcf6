import {
  type Attributor,
  createAttributor,
  createEntityRecognizer,
  type EntityRecognizer,
} from '../../engine/index.ts';
import type { KnownName } from '../../engine/model.ts';
import { BylineError } from '../../platform/errors.ts';
import type { AnalysisPart } from '../../platform/messages.ts';
import { loadModel } from '../../platform/models.ts';
import { breathe } from './breathe.ts';

/** Texts longer than this, in UTF-16 units, are answered by their beginning first: about 3,000 words, four screens of them. */
const longText = 20_000;

/** Which model is asked for: each is loaded when first needed, once. */
interface Models {
  recognizer(): Promise<EntityRecognizer>;
  attributor(): Promise<Attributor>;
}

const fromFiles: Models = {
  recognizer: once(async () => createEntityRecognizer(await loadModel('entities.bin'))),
  attributor: once(async () => createAttributor(await loadModel('attribution.bin'))),
};

/**
 * Analyses texts. Names are found first and told at once; the model of statements is only asked for then, so that nobody
 * waits for it who looks at names.
 */
export function createLazyAnalyzer(models: Models = fromFiles) {
  return {
    /** Loads the model that is needed first, for a text that is about to come. */
    prepare(): void {
      // Who asks next hears of a failure.
      models.recognizer().catch(() => undefined);
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
        const naming = recognizer.recognizeInParts(text, known);
        let isFirst = text.length > longText;
        let named = naming.next();
        while (!named.done) {
          if (isFirst) yield { kind: 'first-names', entities: [...named.value.findSoFar()], ms: took() };
          isFirst = false;
          await breathe();
          if (signal.aborted) return;
          named = naming.next();
        }
        const entities = named.value;
        yield { kind: 'names', entities: [...entities], ms: took() };
        const attributing = (await attributor).attributeInParts(text, entities);
        let attributed = attributing.next();
        while (!attributed.done) {
          await breathe();
          if (signal.aborted) return;
          attributed = attributing.next();
        }
        yield { kind: 'statements', attributions: [...attributed.value], ms: took() };
      } catch (cause) {
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
