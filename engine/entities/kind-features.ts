import { hashText, mix } from '../text/hashes.ts';
import type { Word, WordRange } from './1-candidates.ts';

/** Words that say what the name beside them is: "the film Parasite", "the Garma Festival", "Pegasus software". */
const callsWork =
  toSet(`film films movie movies documentary novel novels book books song songs album albums single singles
  track tracks series serial show sitcom drama dramas play musical opera ballet poem poems painting paintings sculpture
  sketch memoir memoirs autobiography essay story comic manga anime blockbuster thriller comedy sequel hit soundtrack ep
  author directed starring wrote novelist singer director screenplay episode published titled entitled
  magazine journal encyclopedia game games videogame report survey booklet exhibition mural hymn anthem chronicle
  translation gospel scripture verse chapter edition read sang starred screened released`);
const callsEvent =
  toSet(`festival festivals war wars battle battles summit conference forum congress convention expo
  exhibition fair games olympics olympic championship championships cup tournament league final finals semifinal
  qualifier qualifying qualifiers match race marathon award awards prize medal ceremony gala pageant holiday celebration celebrate
  celebrations celebrated anniversary revolution uprising rebellion revolt massacre genocide siege operation campaign
  hurricane typhoon cyclone storm earthquake eruption pilgrimage pilgrims carnival parade rally election elections
  referendum during hosted host held edition winner won win finalist title champion champions biennale colloquium
  workshop symposium convened delegates attend attended sidelines eve commemorate commemorated day week month`);
const callsProduct =
  toSet(`app apps application software spyware phone phones smartphone smartphones tablet laptop console car
  cars suv vehicle vehicles truck trucks motorcycle scooter model models aircraft jet jets plane planes helicopter drone drones fighter
  fighters missile missiles rocket rockets rifle rifles gun tank tanks submarine submarines ship vessel yacht boat
  locomotive satellite vaccine vaccines drug drugs pill tablets brand brands cryptocurrency token tokens platform
  browser chip chips processor device devices wallet product products engine driving flew launched dose doses
  online users user downloaded download account accounts posted tweeted frigate`);

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const callers = [callsWork, callsEvent, callsProduct];

const openingMark = /^(?:["“„«‘'‹「『]|``)$/;
const closingMark = /^(?:["”“»’'›」』]|'')$/;
const number = /^\p{N}+(?:st|nd|rd|th)?s?$/u;
const year = /^(?:1[5-9]|20)\d\d$/;
const none = 0x9e3779b9;
/** How far from a name a word may stand that says what it is. */
const reach = 5;
const mostWords = 8;

/**
 * The hashed features of a name by which its kind is told: its words, its shape, the marks round it, and the words
 * beside it.
 *
 * @param words the words of its sentence
 */
export function describeName(words: readonly Word[], { from, to }: WordRange): Uint32Array {
  const found: number[] = [];
  const add = (template: number, value: number): void => {
    found.push(mix(template + 400, value));
  };
  add(1, 0);
  addWords(words.slice(from, to), add);
  addSurroundings(words, from, to, add);
  return Uint32Array.from(found);
}

type Add = (template: number, value: number) => void;

function addWords(name: readonly Word[], add: Add): void {
  const spelled = name.filter(({ looks }) => looks.isWord);
  const head = spelled.at(-1)?.looks;
  const first = name[0]?.looks;
  add(2, head?.lower ?? none);
  add(3, first?.lower ?? none);
  for (const affix of head?.affixes.slice(4) ?? []) add(4, affix);
  if (spelled.length > 1) add(5, mix(spelled.at(-2)?.looks.lower ?? none, head?.lower ?? none));
  for (const { looks } of spelled.slice(0, mostWords)) add(6, looks.lower);
  add(7, Math.min(6, name.length));
  const shape = name.slice(0, mostWords).map(({ looks }) => looks.shapeText);
  add(8, hashText(shape.join(' ')));
  if (name.some(({ text }) => year.test(text))) add(9, number.test(name.at(-1)?.text ?? '') ? 1 : 2);
  else if (name.some(({ text }) => /\p{N}/u.test(text))) add(9, number.test(name[0]?.text ?? '') ? 3 : 4);
  if (name.length === 1) add(10, name[0]?.looks.isAllCaps ? 1 : 2);
  if (spelled.some(({ looks }) => !looks.isCapitalized)) add(11, 1);
  if (name.some(({ text }) => /^[:!?&]$/.test(text))) add(12, 1);
  if (first?.lowerText === 'the' && name.length > 1) add(13, 1);
  add(14, toCalls(spelled.map(({ looks }) => looks.lowerText)));
  const ending = head && callers.findIndex((calls) => calls.has(head.lowerText));
  if (ending !== undefined && ending >= 0) add(15, ending);
}

/** Which of the words that say what a name is are among some words, a bit for each kind. */
const toCalls = (words: readonly string[]): number =>
  callers.reduce((bits, calls, kind) => bits | (words.some((word) => calls.has(word)) ? 1 << kind : 0), 0);

function addSurroundings(words: readonly Word[], from: number, to: number, add: Add): void {
  const isOpened = openingMark.test(words[from - 1]?.text ?? '');
  const isClosed =
    closingMark.test(words[to]?.text ?? '') ||
    (/^[.,]$/.test(words[to]?.text ?? '') && closingMark.test(words[to + 1]?.text ?? ''));
  add(20, (isOpened ? 2 : 0) + (isClosed ? 1 : 0));
  const before = from - (isOpened ? 1 : 0);
  const after = to + (isClosed && closingMark.test(words[to]?.text ?? '') ? 1 : 0);
  const lower = (at: number): number => words[at]?.looks.lower ?? none;
  add(21, lower(before - 1));
  add(22, mix(lower(before - 2), lower(before - 1)));
  add(23, lower(before - 2));
  add(24, lower(after));
  add(25, mix(lower(after), lower(after + 1)));
  add(26, lower(after + 1));
  const texts = (start: number, end: number): readonly string[] =>
    words.slice(Math.max(0, start), Math.max(0, end)).map(({ looks }) => looks.lowerText);
  const marks = isOpened || isClosed ? 1 : 0;
  const near = toCalls(texts(before - 2, before));
  const earlier = toCalls(texts(before - reach, before));
  const next = toCalls(texts(after, after + 1));
  const later = toCalls(texts(after, after + reach));
  add(27, near * 2 + marks);
  add(28, earlier * 2 + marks);
  add(29, next * 2 + marks);
  add(30, later * 2 + marks);
  for (let kind = 0; kind < callers.length; kind++) {
    if ((near >> kind) & 1) add(31, kind);
    if ((earlier >> kind) & 1) add(32, kind);
    if ((next >> kind) & 1) add(33, kind);
    if ((later >> kind) & 1) add(34, kind);
  }
}
