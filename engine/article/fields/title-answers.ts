import { foldForComparison } from '../../text/whitespace.ts';
import { titleCuts } from './title-cuts.ts';
import type { FoundTitle } from './title-sources.ts';

/** One wording of the headline, with every place of the page that has it. */
export interface TitleAnswer {
  /** The wording, folded for comparison. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** Where it is least cut. */
  readonly best: FoundTitle;
  /** The heading that shows it, or null where only metadata have it. */
  readonly shown: FoundTitle | null;
  /** All of its places, `best` first. */
  readonly places: readonly FoundTitle[];
}

/** The different wordings among the titles found, in the order of their first places. */
export function groupAnswers(found: readonly FoundTitle[]): readonly TitleAnswer[] {
  const byWording = new Map<string, FoundTitle[]>();
  for (const one of found) {
    const folded = foldForComparison(one.value);
    if (!folded) continue;
    const places = byWording.get(folded);
    if (places) places.push(one);
    else byWording.set(folded, [one]);
  }
  return [...byWording].map(([folded, places]) => {
    const shown = places.filter(({ block }) => block >= 0).reduce<FoundTitle | null>(higher, null);
    const leastCut = places.reduce((a, b) => (cutOf(b) < cutOf(a) ? b : a));
    const best = shown && cutOf(shown) <= cutOf(leastCut) ? shown : leastCut;
    return {
      folded,
      words: new Set(folded.split(' ')),
      best,
      shown,
      places: [best, ...places.filter((one) => one !== best)],
    };
  });
}

/** How much of its place's text a title is, as a number that grows with what is cut. */
export const cutOf = ({ cut }: FoundTitle): number => titleCuts.indexOf(cut);

/** Of two places that show the same words, the one that is whole, then the one of the higher level, then the first. */
function higher(a: FoundTitle | null, b: FoundTitle): FoundTitle {
  return a === null || weightOf(b) < weightOf(a) ? b : a;
}

const lowestLevel = 7;

const weightOf = (one: FoundTitle): number =>
  (cutOf(one) === 0 ? 0 : 100 + cutOf(one)) + (one.level > 0 ? one.level : lowestLevel);
