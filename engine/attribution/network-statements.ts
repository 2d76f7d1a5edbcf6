import type { Entity } from '../model.ts';
import { findBestLabels } from '../text/linear-chain.ts';
import type { QuotedDocument } from './1-quotations.ts';
import { cueScheme, readCues } from './2-cues.ts';
import { type Statement, toStatement } from './3-sources.ts';
import { spanScheme } from './statement-labels.ts';
import type { StatementNetwork } from './statement-network.ts';
import { findWindow, toContext, toDistance, toStretches } from './stretches.ts';
import { toPlaces } from './word-inputs.ts';

/** The network's scores know of neighbours; labels need no weights for pairs beside them. */
const cueTransitions = new Float32Array(cueScheme.count ** 2);
const spanTransitions = new Float32Array(spanScheme.count ** 2);

/**
 * The statement of each cue that a network finds; a cue for which it finds no content makes none. There is a pause after
 * each stretch of words: a millisecond's work or two.
 */
export function* findNetworkStatements(
  document: QuotedDocument,
  entities: readonly Entity[],
  network: StatementNetwork,
): Generator<void, readonly Statement[]> {
  const places = toPlaces(document, entities);
  const statements: Statement[] = [];
  for (const stretch of toStretches(document)) {
    const { from, to } = stretch;
    const encoded = network.encode(document.words.slice(from, to), places.subarray(from, to));
    const cues = readCues(encoded.cueScores, cueTransitions, from);
    const ofCues = new Set(
      cues.flatMap((cue) => Array.from({ length: cue.to - cue.from }, (_, k) => cue.from + k)),
    );
    for (const cue of cues) {
      const window = findWindow(document, cue, stretch);
      const length = window.to - window.from;
      const distances = Uint8Array.from({ length }, (_, k) => toDistance(window.from + k, cue));
      const contexts = Uint8Array.from({ length }, (_, k) => {
        const word = window.from + k;
        return toContext(document.words, word, cue, (word < cue.from || word >= cue.to) && ofCues.has(word));
      });
      const scores = encoded.scoreSpans(cue.from - from, window.from - from, distances, contexts);
      const labels = findBestLabels(spanScheme, scores, spanTransitions);
      statements.push(...toStatement(document, cue, window.from, labels));
    }
    yield;
  }
  return statements;
}
