import type { Span } from '../model.ts';
import type { Mention } from './4-link.ts';

/** A team's name: capitalised words, small ones between them. */
const team = String.raw`\p{Lu}[\p{L}\p{M}.’'&-]{0,30}(?: (?:[\p{Lu}\d][\p{L}\p{M}\d.’'&-]{0,30}|de|del|da|do|la|of|and|y|e|&)){0,5}`;
const score = String.raw`\d{1,3}(?: \(\d{1,3}\))?`;
/** A side's score at cricket, with its best players: "187-5 (Rohit Sharma 78)". */
const innings = String.raw`\d{1,3}(?:[-/–]\d{1,2}(?: (?:dec|decl))?)?(?: \([^)\n]{1,80}\))?`;
/** A line that is a result and nothing else: "Kaizer Chiefs 1-1 Orlando Pirates", "Arsenal 2, Chelsea 1 (after extra time)". */
const results = [
  new RegExp(
    `^(${team})[ \\t]+${score} ?[-–:] ?${score}[ \\t]+(${team})(?: \\([^)\\n]{1,40}\\))?[.;]?$`,
    'du',
  ),
  new RegExp(`^(${team})[ \\t]+${score}[,;]? (${team})[ \\t]+${score}(?: \\([^)\\n]{1,40}\\))?[.;]?$`, 'du'),
  new RegExp(
    `^(${team}) ${innings} (?:beat|lost to|led|trailed|drew with|tied with) (${team}) ${innings}(?: by [^.\\n]{1,40})?[.;]?$`,
    'du',
  ),
];
const longestLine = 160;

/** Where the lines of a text that are results name their two sides, in order. */
function findSides(text: string): readonly (readonly [Span, Span])[] {
  const sides: (readonly [Span, Span])[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const from = start;
    start += line.length + 1;
    if (line.length > longestLine || !/\d/.test(line)) continue;
    const match = results.map((result) => result.exec(line)).find((found) => found !== null);
    const [, first, second] = match?.indices ?? [];
    if (first && second)
      sides.push([
        { start: from + first[0], end: from + first[1] },
        { start: from + second[0], end: from + second[1] },
      ]);
  }
  return sides;
}

/**
 * Both sides of a match are teams, where a line is its result and nothing else: no sentence there tells the tagger what
 * the names are. Countries stay places, two people stay people (tennis), and what reaches over a side is left alone.
 *
 * @returns all mentions, in order
 */
export function addTeams(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const sides = findSides(text);
  if (sides.length === 0) return mentions;
  const kept: Mention[] = [];
  let at = 0;
  for (const [first, second] of sides) {
    const begin = at;
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= first.start) at++;
    kept.push(...mentions.slice(begin, at));
    const from = at;
    while (at < mentions.length && (mentions[at]?.start ?? 0) < second.end) at++;
    kept.push(
      ...toSides(
        [first, second],
        mentions.slice(from, at).map((one) => withoutScore(text, one)),
      ),
    );
  }
  return [...kept, ...mentions.slice(at)];
}

/** What the tagger has read on into the score: "Al Masry 1". */
function withoutScore(text: string, mention: Mention): Mention {
  const score = / \d{1,3}$/.exec(text.slice(mention.start, mention.end));
  return score ? { ...mention, end: mention.end - score[0].length } : mention;
}

function toSides(sides: readonly Span[], found: readonly Mention[]): readonly Mention[] {
  const isIn = (mention: Mention, side: Span): boolean =>
    mention.start >= side.start && mention.end <= side.end;
  const isTouching = (mention: Mention, side: Span): boolean =>
    mention.start < side.end && mention.end > side.start;
  const areInside = found.every((mention) =>
    sides.every((side) => isIn(mention, side) || !isTouching(mention, side)),
  );
  const arePeople = sides.every((side) =>
    found.some((mention) => mention.type === 'person' && isIn(mention, side)),
  );
  if (!areInside || arePeople) return found;
  const teams = sides.map((side): Mention => {
    const whole = found.find(({ start, end }) => start === side.start && end === side.end);
    return { ...side, type: whole?.type === 'place' ? 'place' : 'organization' };
  });
  const between = found.filter((mention) => !sides.some((side) => isTouching(mention, side)));
  return [...teams, ...between].sort((a, b) => a.start - b.start);
}
