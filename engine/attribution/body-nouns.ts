import type { Entity, Span } from '../model.ts';
import type { PlacedMention } from './placed-mentions.ts';

/** What texts call bodies once they have named them. */
const bodies = new Set(
  `agency company firm bank group organization organisation newspaper paper magazine network broadcaster channel website
  outlet commission committee department ministry university college institute court council union party campaign alliance
  bloc association federation foundation think-tank charity authority board bureau office administration club team retailer
  airline carmaker regulator watchdog publisher publication league operator`.split(/\s+/),
);
/** What bodies make and what then speaks for them: "the poll". */
const papers = new Set(`poll survey study report statement editorial memo filing`.split(' '));

/** Kinds that many bodies are of without saying so in their names; a "commission" is nearly always called one. */
const anyBody = new Set(
  `agency company firm group organization organisation newspaper paper magazine network broadcaster channel website outlet
  alliance bloc charity retailer airline carmaker regulator watchdog publisher publication bank operator`.split(
    /\s+/,
  ),
);

/** Whether one word calls a body by its kind: "Operator" in a headline. */
export const isBodyNoun = (words: string): boolean => anyBody.has(words.toLowerCase());

/** "The company" is no union, "the central bank" no league: a body whose name calls it something else is not meant. */
const isOfOtherKind = ({ name }: Entity): boolean =>
  toWords(name).some((word) => bodies.has(word) && !commercial.has(word));

/** What the names of bodies of any kind may have in them. */
const commercial: ReadonlySet<string> = new Set(
  'company firm group bank network airline charity club'.split(' '),
);

const toWords = (name: string): readonly string[] => name.toLowerCase().split(/[^\p{L}-]+/u);

/** A text calls a body by its kind when it has named it not long ago: within so many characters. */
const longestWay = 1200;
const nearPaper = 25;

/**
 * The body behind "the agency", "the bank", "the poll": one whose name has the word in it, as last named; else, of kinds
 * that names do not tell, the body that spoke last or was named last.
 *
 * @param mentions all mentions of a text, in order
 * @param lastSpeaker who made the statement before
 */
export function findBody(
  text: string,
  mentions: readonly PlacedMention[],
  source: Span,
  lastSpeaker: Entity | null,
): Entity | null {
  const words = text.slice(source.start, source.end);
  const [, kind, head] =
    /^(?:the|its|their|this)\s+(\p{Ll}+\s+)?([\p{Ll}-]+)$/iu.exec(words.toLowerCase()) ?? [];
  if (head === undefined || !(bodies.has(head) || papers.has(head))) return null;
  const before = mentions.filter(
    ({ start, entity }) =>
      entity.type === 'organization' && start < source.start && source.start - start < longestWay,
  );
  const named = before.findLast(({ entity }) => toWords(entity.name).includes(head));
  if (named) return named.entity;
  if (papers.has(head)) return findMaker(text, before, head)?.entity ?? null;
  // Of "the central bank" another bank is not one.
  if (!anyBody.has(head) || (head === 'bank' && kind !== undefined)) return null;
  const alike = commercial.has(head) ? before.filter(({ entity }) => !isOfOtherKind(entity)) : before;
  if (lastSpeaker?.type === 'organization' && alike.some(({ entity }) => entity === lastSpeaker))
    return lastSpeaker;
  return alike.at(-1)?.entity ?? null;
}

/** "A Meridian poll", "economists polled by Meridian": whose paper it is. */
function findMaker(text: string, before: readonly PlacedMention[], head: string): PlacedMention | undefined {
  const owns = new RegExp(`^\\W+(?:\\w+\\W+){0,2}${head}\\b`, 'i');
  return before.findLast(
    ({ start, end }) =>
      owns.test(text.slice(end, end + nearPaper)) ||
      (asked.has(head) &&
        /\b(?:polled|surveyed)\sby\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - nearPaper), start))),
  );
}

const asked: ReadonlySet<string> = new Set(['poll', 'survey']);
