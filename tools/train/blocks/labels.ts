import { foldForComparison } from '../../../engine/text/whitespace.ts';
import type { GoldPage } from '../../corpora/pages.ts';

/** 1: of the body; 0: not; null: nobody has said. */
export type Label = 0 | 1 | null;

/** A function that labels the blocks of one page from its gold: its whole text or, failing that, its segments. */
export function createLabeller(page: GoldPage): (text: string) => Label {
  return page.text !== null ? labelByText(page.text) : labelBySegments(page.with, page.without);
}

const shingleSize = 4;

function labelByText(gold: string): (text: string) => Label {
  const lines = new Set(gold.split(/\n+/).map(foldForComparison));
  const words = foldForComparison(gold).split(' ');
  const shingles = new Set(words.map((_, i) => words.slice(i, i + shingleSize).join(' ')));
  return (text) => {
    const folded = foldForComparison(text);
    if (lines.has(folded)) return 1;
    const own = folded.split(' ');
    if (own.length < shingleSize) return 0;
    let found = 0;
    for (let i = 0; i + shingleSize <= own.length; i++)
      if (shingles.has(own.slice(i, i + shingleSize).join(' '))) found++;
    return found / (own.length - shingleSize + 1) >= 0.5 ? 1 : 0;
  };
}

function labelBySegments(wanted: readonly string[], unwanted: readonly string[]): (text: string) => Label {
  const touches = (segments: readonly string[]) => {
    const folded = segments.map(foldForComparison).filter((segment) => segment.length > 2);
    return (text: string) =>
      folded.some((segment) => text.includes(segment) || (text.length > 25 && segment.includes(text)));
  };
  const isWanted = touches(wanted);
  const isUnwanted = touches(unwanted);
  return (text) => {
    const folded = foldForComparison(text);
    if (isWanted(folded)) return 1;
    return isUnwanted(folded) ? 0 : null;
  };
}
