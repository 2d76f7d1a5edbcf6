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
const bucket = (distance: number): number =>
  distances.findIndex((most) => distance <= most) + 1 || distances.length + 1;

/** Where a word stands from a cue: before it (0 to 9, near to far), in it (10) or behind it (11 to 20). */
export function toDistance(word: number, cue: Cue): number {
  if (word < cue.from) return bucket(cue.from - word) - 1;
  return word < cue.to ? 10 : 10 + bucket(word - cue.to + 1);
}

const mostSentences = 4;

/** How many sentences lie between a word and a cue, and whether the word belongs to another cue, as one number. */
export function toContext(words: readonly Word[], word: number, cue: Cue, isOtherCue: boolean): number {
  const offset = (words[word]?.sentence ?? 0) - (words[cue.from]?.sentence ?? 0);
  const sentence = Math.max(-mostSentences, Math.min(mostSentences, offset)) + mostSentences;
  return sentence * positionCounts.otherCue + (isOtherCue ? 1 : 0);
}
