import type { Span } from '../model.ts';

/**
 * A passage by its words with what stands round them (TextQuoteSelector of the W3C Web Annotation data model) and its
 * place (TextPositionSelector), in UTF-16 code units.
 */
export interface QuoteAnchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of what stands round a passage is kept, in code units. */
const contextLength = 32;
/** The longest passage that can be anchored, in code units. */
const longest = 10_000;
/** From this length on, words that occur once are taken to be meant, whatever stands round them. */
const tellingLength = 24;
/** How much of what stands round short words, or words that occur more than once, must be the same. */
const tellingContext = 8;
/** How much more of it than round the next best place. */
const tellingLead = 4;
/** Of how many places with the same words one is chosen. */
const mostPlaces = 1000;

/** Anchors a passage of a text; what is longer than can be anchored is cut short. */
export function toQuoteAnchor(text: string, { start, end }: Span): QuoteAnchor {
  const last = Math.min(end, start + longest);
  return {
    exact: text.slice(start, last),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(last, last + contextLength),
    start,
    end: last,
  };
}

/**
 * Finds an anchored passage in a text that may have changed: at its place where all is as it was; else the only place
 * that says the same words; else, of several, the one with most of the same round it. A doubtful one is refused, since a
 * note beside words that it was not written about is worse than none.
 */
export function findQuote(text: string, anchor: QuoteAnchor): Span | null {
  const { exact, start } = anchor;
  if (exact === '') return null;
  const toSpan = (at: number): Span => ({ start: at, end: at + exact.length });
  const isWhole = contextAt(text, anchor, start) === anchor.prefix.length + anchor.suffix.length;
  if (isWhole && text.startsWith(exact, start)) return toSpan(start);
  const places = findPlaces(text, exact);
  const [only] = places;
  if (only === undefined) return null;
  if (places.length === 1)
    return exact.length >= tellingLength || contextAt(text, anchor, only) >= tellingContext
      ? toSpan(only)
      : null;
  const ranked = places
    .map((at) => ({ at, context: contextAt(text, anchor, at) }))
    .sort((a, b) => b.context - a.context);
  const [best, second] = ranked;
  const isClear =
    best && second && best.context >= tellingContext && best.context >= second.context + tellingLead;
  return isClear ? toSpan(best.at) : null;
}

function findPlaces(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && places.length < mostPlaces; at = text.indexOf(exact, at + 1))
    places.push(at);
  return places;
}

/** How many code units beside a place are those that stood beside the passage, before and behind it. */
function contextAt(text: string, { exact, prefix, suffix }: QuoteAnchor, at: number): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  const end = at + exact.length;
  let behind = 0;
  while (behind < suffix.length && text[end + behind] === suffix[behind]) behind++;
  return before + behind;
}
