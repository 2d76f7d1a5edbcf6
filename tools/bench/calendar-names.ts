import type { Span } from '../../engine/model.ts';
import { finish } from '../../engine/text/finish.ts';
import { findTimeLexemes } from '../../engine/timexes/1-lexemes.ts';
import { findExpressions } from '../../engine/timexes/2-expressions.ts';

/** The kinds of lexemes that make up a day, month or year by name; others may stand between them, not at the ends. */
const named = /[WwVMNJkdoYyRrDEFGH]/;
const holder = /[MNJkYyRDEFGHWVr]/;

/**
 * What the worldwide corpus marks as `date`: the names of days, months and years, holidays and decades alone ("May" in
 * "early May"), nothing that is relative ("last week") and no time of day. A range is two of them, unless the second
 * leaves its month to the first ("May 15 to 20"). Of "1990s" it marks the number.
 */
export function findCalendarNames(text: string): readonly Span[] {
  const lexemes = finish(findTimeLexemes(text));
  return finish(findExpressions(text, lexemes)).flatMap(({ phrase, type }) => {
    if (type === 'duration' || (type === 'set' && !/[WV]/.test(phrase.kinds))) return [];
    return divide(phrase.kinds).flatMap(([from, to]) => {
      const kinds = phrase.kinds.slice(from, to);
      if (!holder.test(kinds)) return [];
      const { start, end } = phrase.part(from, to);
      return [{ start, end: kinds.endsWith('E') ? end - 1 : end }];
    });
  });
}

const month = /[MNJk]/;

/** "May 15 to | 20, 2022", "17 to | 26 May": one side leaves its month to the other. */
const isPartOfOther = (left: string, right: string): boolean =>
  (/[do]/.test(left) || /[do]/.test(right)) && month.test(left) !== month.test(right);

/** The stretches of kinds to be marked. */
function divide(kinds: string): readonly (readonly [number, number])[] {
  const joint = kinds.search(/(?<=.)[-~>&]/);
  const isOne = joint < 0 || isPartOfOther(kinds.slice(0, joint), kinds.slice(joint + 1));
  const sides: (readonly [number, number])[] = isOne
    ? [[0, kinds.length]]
    : [
        [0, joint],
        [joint + 1, kinds.length],
      ];
  return sides.flatMap(([from, to]): (readonly [number, number])[] => {
    let [first, last] = [from, to];
    // "this Friday", "mid-July", "9:30 on Monday", "March last year", "Monday morning": the name alone.
    while (first < last && !named.test(kinds[first] ?? '')) first++;
    while (last > first && !named.test(kinds[last - 1] ?? '')) last--;
    return last > first ? [[first, last]] : [];
  });
}
