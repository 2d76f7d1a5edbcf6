import { isAcronym, type NameForm } from './name-forms.ts';

/** Words behind a company's or office's own name that only say what it is: they come and go between mentions. */
const kindWords =
  toSet(`inc incorporated corp corporation co company ltd limited llc plc ag sa gmbh nv group holding holdings
  news agency newspaper network party university bank airlines airways motors motor international industries`);

/** Words that acronyms leave out. */
const smallWords = toSet('of the and for in on to de la du des del da do e y & al');

/** What is so common a kind of body that its bare name says too little: "the Ministry" is not linked by guess. */
const bareKinds =
  toSet(`ministry department agency office bureau company bank party university police government cabinet court
  council board committee school hospital club team group army state city institute college news
  parliament congress national international federal central`);

/** Parts and neighbours of what they are named after, not longer names of it: "Interpol General Assembly". */
const bodyWords =
  toSet(`assembly council committee subcommittee commission federation association board court ministry department
  police parliament government army union congress office authority foundation institute university college school
  hospital bank museum awards airport academy centre center fund trust programme program team women youth club league
  cup festival stadium embassy navy forces teachers workers students charter index cloud house camp`);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const lettersOf = (name: string): string => name.replace(/[^\p{L}]/gu, '').toLowerCase();
const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');

/** "WHO" for "World Health Organization", with or without the small words between; "AFCON" for "Africa Cup of Nations". */
export function isAcronymOf({ name }: NameForm, { words, name: full }: NameForm): boolean {
  if (!isAcronym(name) || words.length < 2 || isAcronym(full)) return false;
  const letters = lettersOf(name);
  if (letters.length < 2) return false;
  if (initialsOf(words) === letters || initialsOf(words.filter((word) => !smallWords.has(word))) === letters)
    return true;
  return letters.length >= 4 && isMadeOfBeginnings(letters, words.slice(0, 10));
}

/** Whether letters are the beginnings of words, of every one but the small ones: "MOFCOM", "KOFIC". */
function isMadeOfBeginnings(letters: string, words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>(smallWords.has(word) ? reached : []);
    for (const from of reached)
      for (let length = 1; length <= word.length && letters[from + length - 1] === word[length - 1]; length++)
        next.add(from + length);
    reached = next;
  }
  return reached.has(letters.length);
}

/**
 * "ECOWAS" in brackets behind "Economic Community of West African States": its letters in order, the first one first; or
 * the initials in another order, as other languages have them ("National Liberation Front (FLN)"). Only to be asked where
 * the text itself puts one behind the other.
 */
export function isAbbreviationOf({ key, name }: NameForm, full: NameForm): boolean {
  const letters = key.replaceAll(' ', '');
  if (!/\p{Lu}.*\p{Lu}/u.test(name) || letters.length >= full.key.length) return false;
  const initials = initialsOf(full.words.filter((word) => !smallWords.has(word)));
  if (
    full.type === 'organization' &&
    initials.length > 1 &&
    initials.length <= letters.length &&
    [...initials].every((one) => letters.includes(one))
  )
    return letters.length <= 6;
  if (letters[0] !== full.key[0]) return false;
  let at = 0;
  for (const letter of full.key) if (letter === letters[at]) at++;
  return at === letters.length;
}

/** "Apple" for "Apple Inc.", "Xinhua" for "Xinhua News Agency"; not "Interpol" for "Interpol General Assembly". */
export function isShortOrganizationName(short: NameForm, full: NameForm): boolean {
  return (
    isPrefix(short, full) &&
    full.words.slice(short.words.length).every((word) => kindWords.has(word)) &&
    !isOnlyKinds(short)
  );
}

const isPrefix = (short: NameForm, full: NameForm): boolean =>
  short.words.length < full.words.length && short.words.every((word, i) => word === full.words[i]);

/** "Coast Guard" of "Philippine Coast Guard"; not "United Nations" of "Food Programme of the United Nations". */
function isSuffix(short: NameForm, full: NameForm): boolean {
  const skipped = full.words.length - short.words.length;
  return (
    skipped > 0 &&
    short.words.every((word, i) => word === full.words[skipped + i]) &&
    ![...short.words, ...full.words.slice(0, skipped)].some((word) => smallWords.has(word))
  );
}

const isOnlyKinds = ({ words }: NameForm): boolean => words.every((word) => kindWords.has(word));

/**
 * What a text that has named a body in full goes on to call it, if only one body there can be meant: its first words
 * ("Halcyon" for "Halcyon Health Systems", "Supreme Court" for "Supreme Court of India"), its last ones ("Coast Guard" for
 * "Philippine Coast Guard"), or what it is ("the Commission" for "European Commission"), unless that is as common as "the Ministry".
 */
export function isLaterOrganizationName(short: NameForm, full: NameForm): boolean {
  const { length } = short.words;
  const [only = ''] = short.words;
  if (
    isAcronym(short.name) ||
    isOnlyKinds(short) ||
    (length === 1 && (bareKinds.has(only) || only.length < 3))
  )
    return false;
  const rest = full.words.slice(length);
  if (isPrefix(short, full))
    return rest[0] === 'of' ? length > 1 || isHead(only) : !rest.some((word) => bodyWords.has(word));
  if (length > 1) return isSuffix(short, full) && !bareKinds.has(short.words.at(-1) ?? '');
  const head = (full.words.indexOf('of', 1) < 0 ? full.words.length : full.words.indexOf('of', 1)) - 1;
  return full.words[head] === only && head > 0;
}

/** "House of Representatives", "Chamber of Deputies" are called by their first word. */
const isHead = (word: string): boolean => bodyWords.has(word) || word === 'chamber';
