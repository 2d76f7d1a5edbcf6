import type { GateVerdict } from '../../model.ts';
import { gateTrees } from './gate-trees.ts';
import { scoreWithPackedTrees } from './packed-trees.ts';
import { readGateSignals } from './signals.ts';

/**
 * Whether a page is a news article, from a few signals and small trees over them (`tools/train/gate`).
 * Runs on every page: no network, no layout, no change to the page.
 *
 * @param url the page's address
 * @returns a score from 0 to 1; an article from 0.5 on
 */
export function isArticlePage(document: Document, url: string): GateVerdict {
  const score = Math.round(1000 * scoreWithPackedTrees(gateTrees, readGateSignals(document, url))) / 1000;
  return { isArticle: score >= 0.5, score };
}
