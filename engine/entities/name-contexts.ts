import type { Word } from './1-candidates.ts';
import type { TaggedRange } from './3-decode.ts';
import type { TaggedSentence } from './document-evidence.ts';
import type { TaggedType } from './labels.ts';
import { hashPhrase, type Lexicon, lexiconBits } from './lexicon.ts';
import { low, toSet } from './rule-words.ts';

const kindsOfPlaces = toSet('islands cities towns villages countries provinces regions districts counties');
const kindsOfCompanies = toSet('companies firms banks retailers giants airlines carmakers');
const dwells = toSet('live lives lived living born buried died resides grew');
const dwellsBefore = toSet('in on near');
const plays = toSet(
  'plays played playing sign signs signed signing score scores scored scoring sheet sheets debut',
);
const offices = toSet('mayor president governor minister premier king queen leader head');
const leaves = toSet('left leave leaves leaving quit quits quitting');
const travels =
  toSet(`been gone went go flew fly travelled traveled returned return moved move sent deported came come
  fled arrived arrives trip visit flight flown`);

const isPossessive = (word: Word | undefined): boolean => word?.text === '’s' || word?.text === "'s";
const isOneWord = ({ from, to }: TaggedRange): boolean => to - from === 1;

/** What the document's people are called. */
interface People {
  readonly firstNames: ReadonlySet<string>;
  readonly lastNames: ReadonlySet<string>;
}

/**
 * Gives names the types that the words beside them state: "islands such as Inis Mór" (Hearst 1992), "lives in", "the
 * mayor of Lugo, Inés Núñez,", "signed for Cork City", "Ann Moss (USA)", "been to Chad" where Chad Johnson is named.
 */
export function weighContexts(found: readonly TaggedSentence[], lexicon: Lexicon): readonly TaggedSentence[] {
  const people = collectPeople(found);
  return found.map((one) => {
    const { words } = one.sentence;
    const tagged = one.tagged.map((name, i) => {
      const type = toStatedType(words, name, one.tagged[i - 1], people, lexicon);
      return type === name.type ? name : { ...name, type };
    });
    return tagged.every((name, i) => name === one.tagged[i]) ? one : { ...one, tagged };
  });
}

function collectPeople(found: readonly TaggedSentence[]): People {
  const firstNames = new Set<string>();
  const lastNames = new Set<string>();
  for (const { sentence, tagged } of found)
    for (const { from, to, type } of tagged) {
      if (type !== 'person' || to - from < 2) continue;
      firstNames.add(low(sentence.words[from]));
      lastNames.add(low(sentence.words[to - 1]));
    }
  return { firstNames, lastNames };
}

function toStatedType(
  words: readonly Word[],
  name: TaggedRange,
  previous: TaggedRange | undefined,
  people: People,
  lexicon: Lexicon,
): TaggedType {
  const { type, from, to } = name;
  const isCountry = (): boolean => (toPhraseBits(words, name, lexicon) & lexiconBits.country) !== 0;
  if (type === 'organization' && isOneWord(name) && isInBrackets(words, name, previous) && isCountry())
    return 'place';
  if ((type === 'organization' || type === 'place') && isOfficeholder(words, name, previous)) return 'person';
  if (isPossessive(words[to])) return type;
  if (type === 'person') return toTypeOfPerson(words, name, people, lexicon);
  const isPlayedFor = low(words[from - 1]) === 'for' && plays.has(low(words[from - 2]));
  return type === 'place' && isPlayedFor && !isCountry() ? 'organization' : type;
}

/** What was taken for a person, and the words before it say that it is something else. */
function toTypeOfPerson(
  words: readonly Word[],
  name: TaggedRange,
  { firstNames, lastNames }: People,
  lexicon: Lexicon,
): TaggedType {
  const [before, beforeIt] = [low(words[name.from - 1]), low(words[name.from - 2])];
  const kind = toKind(words, name.from);
  if (kindsOfPlaces.has(kind)) return 'place';
  if (kindsOfCompanies.has(kind)) return 'organization';
  if (dwells.has(beforeIt) && dwellsBefore.has(before)) return 'place';
  const own = low(words[name.from]);
  const isNamesake = isOneWord(name) && firstNames.has(own) && !lastNames.has(own);
  const isKnown = (toPhraseBits(words, name, lexicon) & (lexiconBits.country | lexiconBits.largeCity)) !== 0;
  const isWhere =
    before === 'in' || before === 'near' || ((before === 'to' || before === 'from') && travels.has(beforeIt));
  return isNamesake && isKnown && isWhere ? 'place' : 'person';
}

/** The word that says what a name is an example of: "islands such as", "companies, like". */
function toKind(words: readonly Word[], from: number): string {
  const before = low(words[from - 1]);
  let at = before === 'like' ? from - 2 : before === 'as' && low(words[from - 2]) === 'such' ? from - 3 : -1;
  if (words[at]?.text === ',') at--;
  return low(words[at]);
}

const isInBrackets = (words: readonly Word[], { from, to }: TaggedRange, before?: TaggedRange): boolean =>
  words[from - 1]?.text === '(' &&
  words[to]?.text === ')' &&
  before?.type === 'person' &&
  before.to === from - 1;

/** "The mayor of A Coruña, Inés Núñez, opened". */
function isOfficeholder(words: readonly Word[], { from, to }: TaggedRange, before?: TaggedRange): boolean {
  const length = to - from;
  return (
    before?.type === 'place' &&
    before.to === from - 1 &&
    words[before.to]?.text === ',' &&
    words[to]?.text === ',' &&
    (length === 2 || length === 3) &&
    low(words[before.from - 1]) === 'of' &&
    offices.has(low(words[before.from - 2]))
  );
}

function toPhraseBits(words: readonly Word[], { from, to }: TaggedRange, lexicon: Lexicon): number {
  let hash = words[from]?.looks.lower ?? 0;
  for (let i = from + 1; i < to; i++) hash = hashPhrase(hash, words[i]?.looks.lower ?? 0);
  return lexicon(hash);
}

/** "Left [Peñarol for Lanús]": what someone leaves for another is two names. */
export function splitExchanged(one: TaggedSentence): TaggedSentence {
  const { words } = one.sentence;
  const tagged = one.tagged.flatMap((name) => {
    const { from, to } = name;
    if (!leaves.has(low(words[from - 1]))) return [name];
    const at = words.findIndex((word, i) => i > from && i < to - 1 && word.text === 'for');
    if (at < 0) return [name];
    return [
      { ...name, to: at },
      { ...name, from: at + 1 },
    ];
  });
  return tagged.length === one.tagged.length ? one : { ...one, tagged };
}
