import type { Word } from './1-candidates.ts';
import type { TaggedRange } from './3-decode.ts';
import { isTitleLine, type TaggedSentence } from './document-evidence.ts';
import { type Lexicon, lexiconBits } from './lexicon.ts';
import { low, toSet } from './rule-words.ts';

const firstNameMonths = toSet('april may june august');
/** What stands before months, not before people; "A June Moss concert" is held in June. */
const beforeMonths =
  toSet(`a an the in on since until till by from to of last next this that early late mid between and
  during before after for through around every each or as than when - – /`);
const titles =
  toSet(`judge justice president minister senator mr mrs ms dr captain coach governor mayor general
  professor striker goalkeeper winger singer actor actress lawyer`);
const whose = toSet('fans songs widow son daughter mother father murder');
const helpers = toSet('will would could to can did');
/** Words that lie in nobody's name. */
const noName =
  lexiconBits.common |
  lexiconBits.ambiguous |
  lexiconBits.calendar |
  lexiconBits.demonym |
  lexiconBits.title |
  lexiconBits.country |
  lexiconBits.organization;

const isName = (word: Word | undefined): word is Word =>
  word?.looks.isWord === true && word.looks.isCapitalized && !word.looks.isAllCaps && word.text.length > 1;
const isCapital = (word: Word | undefined): boolean => word?.looks.isCapitalized === true;

/**
 * Adds the people whom sentences show though their names are something else as well, or quite unknown: "April Jones",
 * "Judge Sydney Brown", "fans of Shakira", "Pelé was buried". Headlines are left alone.
 */
export function addMissedPeople(one: TaggedSentence, lexicon: Lexicon): TaggedSentence {
  const { words } = one.sentence;
  if (isTitleLine(one.sentence)) return one;
  let { tagged } = one;
  words.forEach((word, i) => {
    if (!isName(word)) return;
    const to =
      isMonthName(words, i, lexicon) || isTitledPlace(words, i, tagged, lexicon)
        ? i + 2
        : isLonePerson(words, i, lexicon)
          ? i + 1
          : i;
    const touched = tagged.filter((name) => name.from < to && name.to > i);
    const isFree = to === i + 1 ? touched.length === 0 : touched.every((name) => name.to - name.from === 1);
    if (to > i && isFree)
      tagged = [
        ...tagged.filter((name) => !touched.includes(name)),
        { from: i, to, type: 'person' as const },
      ].sort((a, b) => a.from - b.from);
  });
  return tagged === one.tagged ? one : { ...one, tagged };
}

/** "April Jones", not "in April Jones", "April 5", "April Fool": a first name that is a month, and a surname. */
function isMonthName(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const [before, surname, after] = [words[i - 1], words[i + 1], words[i + 2]];
  if (!firstNameMonths.has(low(words[i])) || !isName(surname)) return false;
  if (beforeMonths.has(low(before)) || /^\p{N}/u.test(before?.text ?? '')) return false;
  const known = lexicon(surname.looks.lower);
  const mayBeSurname = (known & ~(lexiconBits.lastName | lexiconBits.firstName | lexiconBits.city)) === 0;
  const hasTitle = !isCapital(before) || titles.has(low(before));
  return mayBeSurname && hasTitle && !isCapital(after) && after?.text !== '-';
}

/** "Judge [Sydney] Brown": a first name that is a town, between a title and a surname. */
function isTitledPlace(
  words: readonly Word[],
  i: number,
  tagged: readonly TaggedRange[],
  lexicon: Lexicon,
): boolean {
  const word = words[i];
  const isPlace = tagged.some(({ from, to, type }) => from === i && to === i + 1 && type === 'place');
  return (
    isPlace &&
    word !== undefined &&
    (lexicon(word.looks.lower) & lexiconBits.firstName) !== 0 &&
    titles.has(low(words[i - 1])) &&
    isCapital(words[i - 1]) &&
    isName(words[i + 1]) &&
    !isCapital(words[i + 2]) &&
    !tagged.some(({ from }) => from === i + 1)
  );
}

/** "Fans of Shakira", "Pelé was buried", "Beyoncé will sing": what only people do, and an unknown or first name. */
function isLonePerson(words: readonly Word[], i: number, lexicon: Lexicon): boolean {
  const [before, word, after] = [words[i - 1], words[i], words[i + 1]];
  if (!word || word.text.length < 4 || isCapital(before) || isCapital(after)) return false;
  if (before?.text === '-' || after?.text === '-' || low(before) === 'the') return false;
  if (i === 0 && low(word).endsWith('s')) return false;
  const known = lexicon(word.looks.lower);
  if (known & noName) return false;
  const [next, nextButOne] = [low(after), low(words[i + 2])];
  if (next === 'sang' || next === 'sings' || next === 'wept') return true;
  if (helpers.has(next) && nextButOne === 'sing') return true;
  if (next === 'was' && (nextButOne === 'buried' || nextButOne === 'born')) return true;
  return low(before) === 'of' && whose.has(low(words[i - 2])) && (known & lexiconBits.firstName) !== 0;
}
