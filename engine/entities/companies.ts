import type { Sentence, Word } from './1-candidates.ts';
import type { TaggedRange } from './3-decode.ts';
import { companyWords } from './company-words.ts';
import { isTitleLine, type TaggedSentence } from './document-evidence.ts';
import type { WordMemory } from './document-memory.ts';
import { type Lexicon, lexiconBits } from './lexicon.ts';
import { low, toSet } from './rule-words.ts';

/** Who and what belongs to a company: "customers of Orange", "Shell shares". */
const belongings = toSet(
  `customers clients users subscribers drivers riders engineers staff employees workers executives managers bosses boss
  lawyers shareholders investors shares stock owner owners founder chairman executive office offices headquarters
  spokesman spokeswoman spokesperson unit subsidiary stores store shops factory factories plant plants profits sales
  revenue revenues rival rivals drivers officials phones flights products`,
);
/** What a company is, right before its name: "the retailer Target". */
const kinds = toSet(
  `company firm giant retailer carmaker automaker airline operator chain maker startup brand conglomerate group miner
  insurer lender bank competitor rival owner supplier manufacturer`,
);
const links = toSet('of for at');
/** What is done to companies, with them as the object. */
const doneTo = toSet('fined sued suing sue acquired acquire accused bought boycotted boycott');
const says = toSet(
  'said says announced announces plans planned reported reports denied denies declined unveiled launched',
);
const helpers = toSet('will would may might could can has had is was');
const acts = toSet(
  `sell buy close cut launch open pay build invest hire fire lay raise offer appeal acquire merge announce report stop
  start begin charge ship deliver publish expand recall sack supply`,
);
const pluralHelpers = toSet('are were have');
const joints = toSet('and or , ; &');
const articles = toSet('the a an this each every per his her its their our my your no any one another');

const isCapital = (word: Word | undefined): boolean => word?.looks.isCapitalized === true;
const opening = toSet('“ " ‘ \'');

/** What of the document tells companies from people and places of the same name. */
interface Evidence {
  readonly memory: ReadonlyMap<string, WordMemory>;
  readonly lexicon: Lexicon;
  /** Words that the document uses as something else: "the Amazon", "Usain Bolt". */
  readonly otherwise: ReadonlySet<string>;
}

/**
 * Names of companies that are words, where the form of the sentence supports them: "customers of Orange", "Meta and
 * Amazon", "fined Visa", "Total may follow". What only begins a sentence ("Apple growers were hit") is taken away.
 *
 * @param memory what the document says of each word form, by its lower case
 */
export function weighCompanies(
  found: readonly TaggedSentence[],
  memory: ReadonlyMap<string, WordMemory>,
  lexicon: Lexicon,
): readonly TaggedSentence[] {
  if (!found.some(({ sentence }) => sentence.words.some(isListed))) return found;
  const evidence = { memory, lexicon, otherwise: findOtherUses(found) };
  return found.map((one) => (isTitleLine(one.sentence) ? one : { ...one, tagged: weigh(one, evidence) }));
}

const isListed = (word: Word): boolean =>
  companyWords.has(word.looks.lowerText) && isCapital(word) && !word.looks.isAllCaps;

function findOtherUses(found: readonly TaggedSentence[]): ReadonlySet<string> {
  const otherwise = new Set<string>();
  for (const { sentence, tagged } of found) {
    const { words } = sentence;
    for (const { from, to, type } of tagged)
      if (to - from > 1 && type === 'person')
        for (const word of words.slice(from, to)) otherwise.add(low(word));
    words.forEach((word, i) => {
      if (isListed(word) && articles.has(low(words[i - 1])) && !isCapital(words[i + 1]))
        otherwise.add(low(word));
    });
  }
  return otherwise;
}

function weigh({ sentence, tagged }: TaggedSentence, evidence: Evidence): readonly TaggedRange[] {
  const { words } = sentence;
  let names = tagged;
  words.forEach((word, i) => {
    if (!isListed(word) || !standsAlone(words, i)) return;
    const at = names.find(({ from, to }) => from <= i && i < to);
    if (at && at.to - at.from > 1) return;
    if (isOrdinary(sentence, i, at, evidence)) names = names.filter((name) => name !== at);
    else if (at?.type !== 'organization' && isCompany(sentence, i, at, names, evidence))
      names = [...names.filter((name) => name !== at), { from: i, to: i + 1, type: 'organization' as const }];
  });
  return names === tagged ? tagged : [...names].sort((a, b) => a.from - b.from);
}

/** No part of a longer name, and without an article. */
function standsAlone(words: readonly Word[], i: number): boolean {
  const [before, after] = [words[i - 1], words[i + 1]];
  if (isCapital(after) || after?.text === '-' || before?.text === '-' || articles.has(low(before)))
    return false;
  return !isCapital(before) || (i === 1 && isBelonging(before));
}

const isBelonging = (word: Word | undefined): boolean => belongings.has(low(word)) || kinds.has(low(word));
const startsSentence = (words: readonly Word[], i: number): boolean =>
  i === 0 || (i === 1 && opening.has(words[0]?.text ?? ''));

/** "Apple growers were hit": a sentence's first word before those who do or bear something, and nobody's company. */
function isOrdinary(
  { words }: Sentence,
  i: number,
  at: TaggedRange | undefined,
  { memory }: Evidence,
): boolean {
  if (!at || !startsSentence(words, i)) return false;
  const next = low(words[i + 1]);
  return (
    /^\p{Ll}+[^s]s$/u.test(words[i + 1]?.text ?? '') &&
    pluralHelpers.has(low(words[i + 2])) &&
    !isBelonging(words[i + 1]) &&
    next.length > 3 &&
    (memory.get(low(words[i]))?.seenCapital ?? 0) === 0
  );
}

function isCompany(
  { words }: Sentence,
  i: number,
  at: TaggedRange | undefined,
  names: readonly TaggedRange[],
  { memory, lexicon, otherwise }: Evidence,
): boolean {
  const known = memory.get(low(words[i]));
  if (otherwise.has(low(words[i])) || (known?.seenLower && known.seenCapital === 0)) return false;
  if (isListedBeside(words, i, names) || belongsBefore(words, i)) return true;
  const word = words[i];
  const isName = word && lexicon(word.looks.lower) & (lexiconBits.firstName | lexiconBits.lastName);
  if (at?.type === 'person' && isName) return false;
  return doesAsCompany(words, i);
}

/** "customers of Orange", "the retailer Target", "fined Visa". */
function belongsBefore(words: readonly Word[], i: number): boolean {
  const before = low(words[i - 1]);
  if (kinds.has(before) || doneTo.has(before)) return true;
  return links.has(before) && isBelonging(words[i - 2]);
}

/** "Uber and Bolt", "Google, Apple and Meta": beside another company, over "and" or a comma. */
function isListedBeside(words: readonly Word[], i: number, names: readonly TaggedRange[]): boolean {
  if (startsSentence(words, i) && low(words[i + 1]) !== 'and') return false;
  const isOther = (k: number): boolean => {
    const word = words[k];
    if (!word || isCapital(words[k - 1]) || isCapital(words[k + 1])) return false;
    const name = names.find(({ from, to }) => from <= k && k < to);
    return isListed(word) && (!name || name.type === 'organization' || name.to - name.from === 1);
  };
  for (const step of [-1, 1]) {
    let k = i + step;
    while (joints.has(low(words[k])) && Math.abs(k - i) < 3) k += step;
    if (Math.abs(k - i) > 1 && isOther(k)) return true;
  }
  return false;
}

/** "Shell will sell its wells", "and Total may follow", "Orange said". */
function doesAsCompany(words: readonly Word[], i: number): boolean {
  const next = low(words[i + 1]);
  if (next === "'s" || next === '’s') return isBelonging(words[i + 2]);
  if (says.has(next)) return true;
  if (!helpers.has(next)) return false;
  return !startsSentence(words, i) || acts.has(low(words[i + 2]));
}
