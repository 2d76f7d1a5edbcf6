import type { Author } from '../../model.ts';
import {
  type BylineContributor,
  type BylineParts,
  isSameName,
  readContributed,
  readContributors,
} from '../../text/byline-parts.ts';
import { type Part, splitParts, toBareParts } from '../../text/contributor-words.ts';
import { Region } from '../body/regions.ts';
import type { PageReading } from '../page-reading.ts';
import type { PageSignals } from '../signals/page-signals.ts';
import { toAuthor } from './author-names.ts';
import { namesIn } from './stated-authors.ts';

const mostContributors = 20;

/** How far from the text's ends, in blocks, credits are printed. */
const above = 6;
const below = 8;
const longestLine = 400;

/**
 * Who is named for another part in the article than writing it: in its byline, in lines above and below its text, in
 * its metadata. The role is the printed one, or the word for the part ("translator"), which is shown in the reader's
 * language.
 *
 * @param printed what the lines that print the authors say
 */
export function findContributors(
  reading: PageReading,
  authors: readonly Author[],
  printed: readonly BylineParts[],
): readonly Author[] {
  const found: readonly FoundContributor[] = [
    ...printed.flatMap(({ contributors }) => contributors),
    ...printedContributors(reading),
    ...statedContributors(reading.signals),
  ];
  const contributors: Author[] = [];
  for (const { name, part, role, place, url = null } of found) {
    if (authors.some((author) => isSameName(author.name, name))) continue;
    if (contributors.some((other) => isSameName(other.name, name))) continue;
    contributors.push(toAuthor(name, { role: role ?? part, place, url }));
  }
  return contributors.slice(0, mostContributors);
}

interface FoundContributor extends BylineContributor {
  readonly url?: string | null;
}

/** Regions whose lines credit pictures, other stories, or readers. */
const elsewhere =
  Region.caption | Region.figure | Region.related | Region.comments | Region.navigation | Region.footer;

function printedContributors({ blocks, body, titleBlock }: PageReading): FoundContributor[] {
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  const from = Math.max(0, titleBlock < 0 ? first - above : Math.min(titleBlock, first) - 2);
  const found: FoundContributor[] = [];
  for (let i = from; i <= Math.min(blocks.length - 1, last + below); i++) {
    const block = blocks[i];
    if (!block || block.text.length > longestLine || block.regions & elsewhere || block.shape === 'caption')
      continue;
    if (i > first + above && i < last - 3) continue;
    found.push(...readLine(block.text, toBareParts(blocks[i - 1]?.text ?? '')));
  }
  return found;
}

/** A line that names contributors: from its beginning on, or after a sentence, as agencies sign below their reports. */
function readLine(text: string, labelled: Part | null): readonly FoundContributor[] {
  if (labelled !== null && text.length <= 120) return readContributors(labelled, text);
  const line = text.replace(/^[\s([–—*-]+|[\s)\].]+$/g, '');
  const [before, ...parts] = splitParts(line, false);
  const isCredit =
    before !== undefined && before.text.length <= 80 && !/[.!?]\s+\S+\s+\S+\s+\S+\s+\S/.test(before.text);
  const named = isCredit
    ? parts.flatMap((one) => (one.part ? readContributors(one.part, one.text) : []))
    : [];
  return [...named, ...readContributed(text)];
}

const statedProperties: readonly (readonly [property: string, part: Part])[] = [
  ['translator', 'translator'],
  ['editor', 'editor'],
  ['illustrator', 'illustrator'],
  ['photographer', 'photographer'],
  ['producer', 'producer'],
  ['reviewedBy', 'reviewer'],
  ['contributor', 'with'],
];

function statedContributors(signals: PageSignals): FoundContributor[] {
  const [article] = signals.jsonLd;
  if (!article) return [];
  return statedProperties.flatMap(([property, part]) =>
    namesIn(article[property], signals).flatMap(({ name, role, url }) =>
      readContributors(part, name).map((person) => ({ ...person, role, url })),
    ),
  );
}
