import type { Analysis, Attribution, Span } from '../../../engine/model.ts';
import { overlaps } from '../../../engine/text/spans.ts';
import type { MarkedStatement } from './marked-statements.ts';

/** What may be wrong with a statement; "missed" where nothing of its content was found. */
export type Fault = 'missed' | 'content' | 'source' | 'cue' | 'kind' | 'speaker' | 'anonymous' | 'via';

/** Places of the words of some spans. An opening "that" is as well left out as taken in, and signs do not count. */
function toWordPlaces(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const places = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
      at: start + match.index,
      word: match[0],
    })),
  );
  return new Set(places.slice(places[0]?.word === 'that' ? 1 : 0).map(({ at }) => at));
}

/** The shared part of two sets of words, 0..1. */
function toLikeness(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const shared = [...left].filter((place) => right.has(place)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

/** The last word before what tells more about a source: "chairman" of "the chairman of the board, Ana Berg". */
function toHead(text: string, { start, end }: Span): Span {
  const [noun = ''] = text
    .slice(start, end)
    .split(/,| (?:of|for|in|at|from|with|by|who|to|on|familiar|close|beside|which|reached) /);
  const word = /[\p{L}\p{N}]+$/u.exec(noun)?.[0] ?? noun;
  return { start: start + noun.length - word.length, end: start + noun.length };
}

/**
 * What the engine has wrong about a statement: of the attributions that it found, the one with the fewest faults counts,
 * of the nearest contents.
 *
 * @returns nothing when one of them is right in all: content but for signs at its edges, the head of the source, a part
 *   of the cue, kind, speaker, anonymity and relay
 */
export function findFaults(
  text: string,
  { entities, attributions }: Pick<Analysis, 'entities' | 'attributions'>,
  wanted: MarkedStatement,
): readonly Fault[] {
  const words = toWordPlaces(text, wanted.content);
  const nameOf = (id: number | null) => (id === null ? null : (entities[id]?.name ?? null));
  const faultsOf = (found: Attribution): Fault[] => {
    const isWrong: Readonly<Record<Exclude<Fault, 'missed'>, boolean>> = {
      content: toLikeness(words, toWordPlaces(text, found.content)) < 1,
      source: !isSameSource(text, wanted.source[0], found.source),
      cue: wanted.cue.length > 0 && !wanted.cue.some((cue) => found.cue !== null && overlaps(cue, found.cue)),
      kind: found.kind !== wanted.kind,
      speaker: !isSameName(nameOf(found.speaker), wanted.speaker),
      anonymous: found.anonymous !== wanted.anonymous,
      via: !isSameName(nameOf(found.via), wanted.via),
    };
    const names: readonly Exclude<Fault, 'missed'>[] = [
      'content',
      'source',
      'cue',
      'kind',
      'speaker',
      'anonymous',
      'via',
    ];
    return names.filter((name) => isWrong[name]);
  };
  const candidates = attributions
    .map((found) => ({
      likeness: toLikeness(words, toWordPlaces(text, found.content)),
      faults: faultsOf(found),
    }))
    .filter(({ likeness }) => likeness > 0.2)
    .sort((a, b) => a.faults.length - b.faults.length || b.likeness - a.likeness);
  return candidates[0]?.faults ?? ['missed'];
}

function isSameSource(text: string, wanted: Span | undefined, found: Span | null): boolean {
  if (!wanted || !found) return !wanted === !found;
  return overlaps(toHead(text, wanted), found) || overlaps(wanted, toHead(text, found));
}

/** A title in front of the name that is wanted does no harm. */
const isSameName = (found: string | null, wanted: string | null): boolean =>
  found === wanted || (found !== null && wanted !== null && found.endsWith(` ${wanted}`));
