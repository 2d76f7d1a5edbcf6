import type { GateVerdict } from '../model.ts';
import { scoreWithShallowTrees } from './boosted-trees.ts';
import { readGateSignals } from './gate-signals.ts';
import { gateTrees } from './gate-trees.ts';

/**
 * Whether a page is a news article, from a few signals and small trees over them (`tools/train/gate`).
 * Runs on every page: no network, no layout, no change to the page.
 *
 * @param url the page's address
 * @returns a score from 0 to 1; an article from 0.5 on
 */
export function isArticlePage(document: Document, url: string): GateVerdict {
  const signals = Float32Array.from(readGateSignals(document, url));
  const score = Math.round(1000 * scoreWithShallowTrees(gateTrees, signals)) / 1000;
  return { isArticle: score >= 0.5, score };
}
