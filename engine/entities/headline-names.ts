import type { Word } from './1-candidates.ts';
import type { TaggedRange } from './3-decode.ts';
import { isTitleLine, type TaggedSentence } from './document-evidence.ts';
import type { WordMemory } from './document-memory.ts';
import type { TaggedType } from './labels.ts';
import { type Lexicon, lexiconBits } from './lexicon.ts';

/** What the text below says of a headline's words. */
interface Evidence {
  readonly memory: ReadonlyMap<string, WordMemory>;
  readonly lexicon: Lexicon;
  /** Names in the text below, in lower case, with their types. */
  readonly named: ReadonlyMap<string, TaggedType>;
}

const toKey = (words: readonly Word[]): string => words.map(({ looks }) => looks.lowerText).join(' ');

/**
 * Headlines in Title Case: a name there begins where the text below has it begin ("Joins [Benfica]", "Northern [Peru]"),
 * and is none where the text writes its words small ("Central Bank"). People, names in capitals and what brackets shorten are left alone.
 *
 * @param memory what the document says of each word form outside headlines, by its lower case
 */
export function weighHeadlines(
  found: readonly TaggedSentence[],
  memory: ReadonlyMap<string, WordMemory>,
  lexicon: Lexicon,
): readonly TaggedSentence[] {
  if (!found.some(({ sentence }) => isTitleLine(sentence))) return found;
  const named = new Map<string, TaggedType>();
  for (const { sentence, tagged } of found)
    if (!isTitleLine(sentence))
      for (const { from, to, type } of tagged) named.set(toKey(sentence.words.slice(from, to)), type);
  const evidence = { memory, lexicon, named };
  return found.map((one) => {
    const { words } = one.sentence;
    if (!isTitleLine(one.sentence)) return one;
    return { ...one, tagged: one.tagged.flatMap((name) => weighName(words, name, evidence)) };
  });
}

function weighName(words: readonly Word[], name: TaggedRange, evidence: Evidence): readonly TaggedRange[] {
  const own = words.slice(name.from, name.to);
  const { named, memory, lexicon } = evidence;
  if (name.type === 'person' || own.length < 2 || own.some(({ looks }) => looks.isAllCaps)) return [name];
  if (named.has(toKey(own))) return [name];
  const isOftenSmall = ({ looks }: Word): boolean =>
    (lexicon(looks.lower) & (lexiconBits.common | lexiconBits.ambiguous)) !== 0 &&
    !memory.get(looks.lowerText)?.seenCapital;
  for (let skipped = 1; skipped < own.length && own.slice(0, skipped).every(isOftenSmall); skipped++) {
    const type = named.get(toKey(own.slice(skipped)));
    if (type) return [{ ...name, from: name.from + skipped, type }];
  }
  const isSmall = ({ looks }: Word): boolean => {
    const known = memory.get(looks.lowerText);
    return known ? known.seenLower && known.seenCapital === 0 : false;
  };
  const isNoName = own.every(
    (word) =>
      isSmall(word) ||
      (!memory.has(word.looks.lowerText) && (lexicon(word.looks.lower) & lexiconBits.common) !== 0),
  );
  const isExplained = words[name.to]?.text === '(';
  return isNoName && !isExplained && own.some(isSmall) ? [] : [name];
}
