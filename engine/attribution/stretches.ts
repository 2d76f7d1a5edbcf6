import type { QuotedDocument, Word } from './1-quotations.ts';
import type { Cue } from './2-cues.ts';
import { mostWords, positionCounts } from './network-memory.ts';

/** A stretch of a document's words, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A document in stretches that the network reads at once: whole paragraphs where they fit, else cut between sentences. */
export function toStretches({ words, paragraphs }: QuotedDocument): readonly Stretch[] {
  const stretches: Stretch[] = [];
  /** Whether the last stretch has room for the next paragraph, if that is short enough. */
  let isOpen = false;
  let from = 0;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    let to = from;
    while (words[to]?.paragraph === paragraph) to++;
    for (; to - from > mostWords; from = stretches.at(-1)?.to ?? to) {
      stretches.push({ from, to: findCut(words, from) });
      isOpen = false;
    }
    const last = stretches.at(-1);
    if (isOpen && last && to - last.from <= mostWords)
      stretches[stretches.length - 1] = { from: last.from, to };
    else if (to > from) stretches.push({ from, to });
    isOpen = true;
    from = to;
  }
  return stretches;
}

/** The last sentence's beginning that still fits, or where the room ends if one sentence fills it. */
function findCut(words: readonly Word[], from: number): number {
  let end = from + mostWords;
  while (end > from && words[end]?.sentence === words[end - 1]?.sentence) end--;
  return end > from ? end : from + mostWords;
}

/** How far from a cue, in words, its source and content are looked for. */
const reach = 70;

/** The words of a cue's paragraph round it, within a stretch. */
export function findWindow({ words }: QuotedDocument, cue: Cue, stretch: Stretch): Stretch {
  const paragraph = words[cue.from]?.paragraph;
  let { from, to } = cue;
  while (from > stretch.from && words[from - 1]?.paragraph === paragraph && cue.from - from < reach) from--;
  while (to < stretch.to && words[to]?.paragraph === paragraph && to - cue.to < reach) to++;
  return { from, to };
}

const distances = [1, 2, 3, 4, 6, 9, 14, 20, 35];
/** For each distance up to the farthest the first bound that it does not exceed, 0 for the nearest. */
const buckets = Uint8Array.from({ length: reach + 1 }, (_, distance) => {
  const bound = distances.findIndex((most) => distance <= most);
  return bound < 0 ? distances.length : bound;
});

const mostSentences = 4;

/**
 * Where the words of a window stand from a cue. Distances: before it (0 to 9, near to far), in it (10) or behind it (11 to
 * 20). Contexts: how many sentences lie between, and whether the word belongs to another cue, as one number.
 *
 * @param ofCues for each word of the stretch, whose first is `from`, whether it belongs to a cue
 */
export function toPositions(
  words: readonly Word[],
  window: Stretch,
  cue: Cue,
  ofCues: Uint8Array,
  from: number,
): { readonly distances: Uint8Array; readonly contexts: Uint8Array } {
  const length = window.to - window.from;
  const distancesOf = new Uint8Array(length);
  const contexts = new Uint8Array(length);
  const sentence = words[cue.from]?.sentence ?? 0;
  for (let k = 0; k < length; k++) {
    const word = window.from + k;
    const isOf = word >= cue.from && word < cue.to;
    if (word < cue.from) distancesOf[k] = buckets[cue.from - word] ?? distances.length;
    else distancesOf[k] = isOf ? 10 : 11 + (buckets[word - cue.to + 1] ?? distances.length);
    const offset = (words[word]?.sentence ?? 0) - sentence;
    const between = Math.max(-mostSentences, Math.min(mostSentences, offset)) + mostSentences;
    contexts[k] = between * positionCounts.otherCue + (isOf ? 0 : (ofCues[word - from] ?? 0));
  }
  return { distances: distancesOf, contexts };
}
