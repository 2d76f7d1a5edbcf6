import type { Mention } from './4-link.ts';

/**
 * What stands before a person's name in capitals, as a title or at the start of a sentence, and is no part of it. First
 * names and surnames are not among them, nor titles that the corpora keep ("Nana", "Imam").
 */
const titles = new Set(
  `mr mrs ms dr sir dame lady prof professor president premier minister senator rep governor mayor judge justice chief
  captain skipper coach manager goalkeeper striker winger midfielder defender forward batsman bowler cardinal bishop
  archbishop prophet doctor general gen colonel col lieutenant lt sergeant sgt officer inspector commander admiral
  ambassador secretary chancellor chairman chairwoman chairperson director actor actress singer rapper author novelist
  playwright filmmaker comedian footballer attorney lawyer councillor councilman councilwoman congressman congresswoman
  lawmaker uncle aunt aunty brothers chef engineer economist historian activist spokesman spokeswoman spokesperson shri smt
  prince princess king queen`.split(/\s+/),
);
const firstWord = /^(\p{L}+)\.?\s+(?=\p{Lu})/u;

/** Two initials or more right before a name, after a blank, a bracket or a mark: "A.P.J. ", "J. K. ". */
const initialsBefore = /(?:^|[\s“"‘'(—–-])((?:\p{Lu}\. ?){2,4})$/u;
/** Countries and bodies in short, which stand before people's names as well. */
const noInitials = /^(?:U\. ?S\.|U\. ?K\.|U\. ?N\.|E\. ?U\.|U\. ?A\. ?E\.|D\. ?C\.|N\. ?Z\.|P\. ?M\.) ?$/;
const reach = 16;

/**
 * Lets people's names begin where they do: behind titles and roles ("Goalkeeper Shay O’Malley"), and with the initials
 * that the tagger has left out, unless these belong to another name.
 *
 * @returns all mentions, in order
 */
export function trimPeople(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (mention.type !== 'person') return mention;
    const title = firstWord.exec(text.slice(mention.start, mention.end));
    if (title && titles.has(title[1]?.toLowerCase() ?? ''))
      return { ...mention, start: mention.start + title[0].length };
    const from = Math.max(0, mention.start - reach, mentions[i - 1]?.end ?? 0);
    const initials = initialsBefore.exec(text.slice(from, mention.start))?.[1] ?? '';
    if (initials === '' || noInitials.test(initials)) return mention;
    return { ...mention, start: mention.start - initials.length };
  });
}

/** "Mrs May", "Dr Long Pham": who is addressed so is a person, whatever word the name is. */
const addressed =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr)\.? (\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?)(?![\p{L}’'-]| ?[\p{Lu}\p{N}])/gu;
/** Offices and kinds of people are addressed as well: "Mr Speaker". */
const addressedAs = new Set('speaker moderator universe world right fix'.split(' '));

/**
 * Adds the people who are addressed with a title and whom the tagger has left out altogether.
 *
 * @returns all mentions, in order
 */
export function addAddressed(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const added: Mention[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(addressed)) {
    const end = index + whole.length;
    const start = end - name.length;
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= start) at++;
    const first = name.split(' ')[0]?.toLowerCase() ?? '';
    const isTouched = (mentions[at]?.start ?? end) < end;
    if (!isTouched && !titles.has(first) && !addressedAs.has(first))
      added.push({ start, end, type: 'person' });
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start);
}
