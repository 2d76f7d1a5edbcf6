import { isAgency } from './agencies.ts';
import { betweenNames, endOfNames, isBareLabel, labelLength, ourOwn, roleWord } from './byline-words.ts';
import { isFirstName } from './first-names.ts';
import { collapseWhitespace } from './whitespace.ts';

const particle =
  /^(?:de|da|do|dos|das|del|della|di|du|la|le|les|van|von|der|den|ter|ten|zu|zum|af|av|al|el|bin|ibn|ben|bint|y|e|i|st\.?|san|jr\.?|sr\.?|ii|iii|iv|abu|o'|mc|mac)$/iu;

const cjkName = /^[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af]{2,8}$/u;

/** How surely a text is a person's name: 0 (is none) to 1 (first and last name in capitals). */
export function rateAsPersonName(text: string): number {
  if (text.length < 2 || text.length > 60 || /[\d@<>{}[\]=_#!?"“”:;|]/.test(text)) return 0;
  if (cjkName.test(text)) return text.length <= 4 ? 0.9 : 0.5;
  const words = text.split(/\s+/);
  if (words.length > 6) return 0;
  const named = words.filter((word) => !particle.test(word));
  if (named.length === 0 || !named.every(isNameWord)) return 0;
  if (roleWord.test(text)) return 0.1;
  if (named.length === 1) return words.length > 1 ? 0.6 : 0.4;
  return named.length <= 4 ? 1 : 0.6;
}

/** "Jean-Luc", "O'Brien", "J.K.", "MacDonald", "SMITH"; in scripts without capitals any letters. */
const isNameWord = (word: string): boolean =>
  /^(?:[dlDL]['’])?[\p{Lu}\p{Lo}][\p{L}\p{M}'’.·-]*,?$/u.test(word);

/** A text as bylines are read: white space collapsed, soft hyphens and marks of direction gone. */
export const toPlainByline = (printed: string): string =>
  collapseWhitespace(printed.replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, ''));

/** A printed byline without the labels that it begins with. */
export function withoutLabel(printed: string): string {
  // Elements that stand side by side print "ByJane Doe".
  let text = toPlainByline(printed).replace(/^(?:By|Von|Par|Por)(?=\p{Lu}[\p{Ll}.])/u, '');
  text = text.replace(ourOwn, '');
  for (let i = 0; i < 2; i++) text = text.slice(labelLength(text));
  return text;
}

/** "A in Rome and B in Paris": the place that another name follows. */
const placeBetween =
  /\s(?:in|aus|à|from)\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}(?=,?\s(?:and|und|et|y)\s\p{Lu})/gu;

/** Both who ask and who answer are named for an interview. */
const conversation = /\s(?:im gespräch mit|in conversation with|en conversation avec|in gesprek met)\s/giu;

/** A printed byline without its label and without what follows the names ("By A and B in Beijing, Updated …"). */
export const trimByline = (printed: string): string => trimUnlabelled(withoutLabel(printed));

/** What `trimByline` gives for a byline whose label is off already. */
export function trimUnlabelled(unlabelled: string): string {
  const text = unlabelled.replace(placeBetween, '').replace(conversation, ', ');
  const cut = text.search(endOfNames);
  return (cut > 0 ? text.slice(0, cut) : text).replace(/^[\s:,–—|•●·-]+|[\s:,–—|•●·-]+$/gu, '');
}

/**
 * The names in a byline, in order. Pieces that are roles, places or degrees are left out; a name that is written
 * "Doe, Jane" alone is turned round.
 *
 * @param printed the byline as printed or as metadata have it
 */
export const findBylineNames = (printed: string): readonly string[] => findTrimmedNames(trimByline(printed));

/** What `findBylineNames` gives for a byline that is trimmed already. */
export function findTrimmedNames(trimmed: string): readonly string[] {
  const inverted = /^(\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}\.)?)$/u.exec(trimmed);
  if (inverted && !roleWord.test(trimmed)) return [`${inverted[2]} ${inverted[1]}`];
  const names: string[] = [];
  for (const piece of splitNames(trimmed)) {
    const name = tidyName(piece);
    const isAddition =
      names.some((other) => other.includes(' ')) &&
      !isAgency(name) &&
      (degrees.test(piece.trim()) || isLonePlace(name));
    if (!isAddition && rateAsPersonName(name) >= 0.4 && !names.includes(name)) names.push(name);
  }
  return names;
}

/** "Berlin" after "Jane Doe, ": one word, written as names are, that nobody is called by. */
const isLonePlace = (name: string): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(name) && !roleWord.test(name) && !isFirstName(name);

/** The pieces of a byline between its commas and conjunctions; names in Han characters also stand apart by blanks. */
export const splitNames = (text: string): readonly string[] =>
  text.split(betweenNames).flatMap((piece) => {
    const words = (piece ?? '').split(' ');
    return words.length > 1 && words.every((word) => /^[\u4e00-\u9fff]{2,4}$/.test(word))
      ? words.filter((word) => !isBareLabel(word))
      : [piece ?? ''];
  });

/** Degrees and memberships after a name: "MD", "FOMA", "Ph.D.", "CEPF®". */
const degrees =
  /^(?:(?:[A-Z][a-z]?\.){2,4}|[A-Z]{2}[A-Z-]{0,4}(?:-[A-Z]{1,4})?®?|CEPF®|PhD|EdD|PsyD|DPhil|PharmD|MSc|BSc|MEd|LLM|LLB|Esq\.?|Jr\.?|Sr\.?|III?)$/;

/** A name without honours, degrees and stray punctuation; one all in capitals is written as names are. */
export function tidyName(piece: string): string {
  const bare = withoutHonours(
    piece
      .slice(labelLength(piece))
      .replace(/,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|mba|rd|rdn|cpa|esq\.?|jd|msc|ma|ba|rn|mph|dds)\.?$/iu, ''),
  )
    .replace(/^[\s.,:*•●|"“”–—-]+|[\s,:*•●|"“”)–—-]+$/gu, '')
    // A full stop ends a sentence, unless it shortens ("J.", "Jr.").
    .replace(/(?<=\p{Ll}{2})\.$/u, '');
  return toNameCase(bare);
}

const honours = /^(?:(?:dr|mr|mrs|ms|prof|dott)\.?\s+)(?=\p{Lu}\S*\s+\p{Lu})/iu;

/** A name without "Dr", "Prof", … before it. */
export const withoutHonours = (name: string): string => name.trim().replace(honours, '');

/** "JANE DOE" as "Jane Doe"; names in mixed case as they are. */
export function toNameCase(name: string): string {
  const isShouted = /^[\p{Lu}\s.'’-]+$/u.test(name) && /\p{Lu}{4}/u.test(name);
  return isShouted
    ? name
        .toLowerCase()
        .replace(
          /(^|[\s.'’-])(\p{L})/gu,
          (_, before: string, letter: string) => before + letter.toUpperCase(),
        )
    : name;
}
