import type { Sentence, WordRange } from './1-candidates.ts';
import type { TaggedRange } from './3-decode.ts';
import type { WordMemory } from './document-memory.ts';
import type { TaggedType } from './labels.ts';

/** The names that the tagger found in a sentence. */
export interface TaggedSentence {
  readonly sentence: Sentence;
  readonly tagged: readonly TaggedRange[];
}

/**
 * Where capitals say little, the rest of the document decides: a sentence's first word that is written small elsewhere,
 * and never with a capital, is no name ("Apple trees"); a word of a headline that is a name, or a person's surname, in
 * the text below is the same name there ("PUTIN VISITS INDIA").
 *
 * @param memory what the document says of each word form, by its lower case
 */
export function weighEvidence(
  found: readonly TaggedSentence[],
  memory: ReadonlyMap<string, WordMemory>,
): readonly TaggedSentence[] {
  const named = collectNames(found);
  return found.map(({ sentence, tagged }) => ({
    sentence,
    tagged: sentence.isHeadline
      ? addKnown(sentence, tagged, named, memory)
      : tagged.filter((name) => !isOrdinaryStart(sentence, name, memory)),
  }));
}

/** Whether a line is a headline without doubt: one that ends with a full stop may be a short sentence with many names. */
export const isTitleLine = ({ words, isHeadline }: Sentence): boolean =>
  isHeadline && words.at(-1)?.text !== '.';

function isOrdinaryStart(
  { words }: Sentence,
  { from, to }: WordRange,
  memory: ReadonlyMap<string, WordMemory>,
): boolean {
  const startsSentence = from === 0 || (from === 1 && words[0]?.looks.isWord === false);
  if (!startsSentence || to - from !== 1) return false;
  const known = memory.get(words[from]?.looks.lowerText ?? '');
  return known?.seenLower === true && known.seenCapital === 0;
}

/** Names outside headlines, in lower case, with their types, and the last words of persons' names. */
function collectNames(found: readonly TaggedSentence[]): ReadonlyMap<string, TaggedType> {
  const named = new Map<string, TaggedType>();
  for (const { sentence, tagged } of found) {
    if (isTitleLine(sentence)) continue;
    for (const { from, to, type } of tagged) {
      const last = sentence.words[to - 1]?.looks.lowerText ?? '';
      if (to - from === 1 || type === 'person') named.set(last, type);
    }
  }
  return named;
}

function addKnown(
  { words }: Sentence,
  tagged: readonly TaggedRange[],
  named: ReadonlyMap<string, TaggedType>,
  memory: ReadonlyMap<string, WordMemory>,
): readonly TaggedRange[] {
  const isTaken = new Set(
    tagged.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const added: TaggedRange[] = [];
  words.forEach(({ looks }, i) => {
    const type = named.get(looks.lowerText);
    if (!type || !looks.isCapitalized || isTaken.has(i) || memory.get(looks.lowerText)?.seenLower) return;
    added.push({ from: i, to: i + 1, type });
  });
  if (added.length === 0) return tagged;
  return [...tagged, ...added].sort((a, b) => a.from - b.from);
}
