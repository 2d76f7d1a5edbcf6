import { Region } from '../body/regions.ts';
import { log } from '../feature-scales.ts';
import type { PageReading } from '../page-reading.ts';
import type { FoundAuthors } from './author-names.ts';

/** How much of a page's text is looked through for names: beyond this, more of it tells no more. */
const mostText = 60_000;
const mostCounted = 20;

/**
 * How the page's text uses a candidate's names: how often the body speaks of them (people written about are seldom the
 * writers), how many lines they stand alone in, whether commenters are called so, and whether their words are ordinary
 * ones that the page also writes in lower case ("Wellness", "Our Team").
 */
export function createUsageReader(
  reading: PageReading,
  found: readonly FoundAuthors[],
): (one: FoundAuthors) => number[] {
  const { blocks, body } = reading;
  const inBody = new Set(body);
  const bodyText = joinUpTo(body.map((i) => blocks[i]?.text ?? ''));
  const allText = joinUpTo([
    bodyText,
    ...blocks.filter((_block, i) => !inBody.has(i)).map(({ text }) => text),
  ]);
  const words = findOrdinary(allText, found);
  const alone = new Map<string, number>();
  const commenters = new Set<string>();
  for (const { text, regions } of blocks) {
    if (text.length > 60) continue;
    alone.set(text, (alone.get(text) ?? 0) + 1);
    if (regions & Region.comments) commenters.add(text);
  }
  const known = new Map<string, number[]>();
  const describeName = (name: string): number[] => {
    const parts = name.split(' ');
    const family = parts.at(-1) ?? name;
    return [
      countIn(bodyText, name),
      parts.length > 1 && family.length > 2 ? countIn(bodyText, family) : 0,
      alone.get(name) ?? 0,
      commenters.has(name) ? 1 : 0,
      parts.filter((part) => words.has(part.toLowerCase())).length / parts.length,
    ];
  };
  return ({ value, block }) => {
    const counts = value.map(({ name }) => {
      const counted = known.get(name) ?? describeName(name);
      known.set(name, counted);
      return counted;
    });
    const most = (at: number): number => Math.max(0, ...counts.map((count) => count[at] ?? 0));
    const own = inBody.has(block) ? 1 : 0;
    return [log(most(0) - own), log(most(1) - own), log(most(2)), most(3), most(4)];
  };
}

function joinUpTo(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    if (joined.length > mostText) break;
    joined += `${text.slice(0, 5000)}\n`;
  }
  return joined;
}

function countIn(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < mostCounted; at = text.indexOf(name, at + 1)) count++;
  return count;
}

/** Of the words of all candidates' names, those that the text also writes in lower case. */
function findOrdinary(text: string, found: readonly FoundAuthors[]): ReadonlySet<string> {
  const asked = new Set(
    found.flatMap(({ value }) => value.flatMap(({ name }) => name.toLowerCase().split(' '))),
  );
  const ordinary = new Set<string>();
  for (const word of text.split(/[^\p{L}]+/u)) if (asked.has(word)) ordinary.add(word);
  return ordinary;
}
