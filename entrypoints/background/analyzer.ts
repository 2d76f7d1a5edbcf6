import { type Analyzer, createAnalyzer } from '../../engine/index.ts';
import type { Analysis, KnownName } from '../../engine/model.ts';
import { BylineError } from '../../platform/errors.ts';
import { loadModel } from '../../platform/models.ts';

/** Analyses texts; the models are loaded with the first of them, once. A failed load is tried again next time. */
export function createLazyAnalyzer() {
  let loading: Promise<Analyzer> | null = null;

  async function load(): Promise<Analyzer> {
    const [entities, attribution] = await Promise.all([
      loadModel('entities.bin'),
      loadModel('attribution.bin'),
    ]);
    return createAnalyzer({ entities, attribution });
  }

  return {
    /** @throws BylineError `analysis_failed` when the models cannot be read or the analysis breaks */
    async analyze(text: string, known: readonly KnownName[]): Promise<Analysis> {
      try {
        loading ??= load();
        return (await loading).analyze(text, known);
      } catch (cause) {
        loading = null;
        const detail = cause instanceof Error ? cause.message : String(cause);
        throw new BylineError('analysis_failed', detail, { cause });
      }
    },
  };
}
