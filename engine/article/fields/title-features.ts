import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { log, signedLog } from '../feature-scales.ts';
import { cutOf, type TitleAnswer } from './title-answers.ts';
import { type FoundTitle, titleSources } from './title-sources.ts';
import { toBodyWords, toSiteShare, toSlugWords } from './title-words.ts';

const telling = [
  Region.title,
  Region.header,
  Region.article,
  Region.main,
  Region.body,
  Region.related | Region.comments,
  Region.navigation | Region.footer | Region.breadcrumb,
  Region.aside | Region.widget,
  Region.share | Region.newsletter | Region.form | Region.cookie,
  Region.deck,
] as const;

/** Headings in these are seldom the page's own. */
const outside =
  Region.related | Region.navigation | Region.footer | Region.aside | Region.comments | Region.cookie;

/**
 * One vector of numbers for each wording: where the page shows it, how it is written, and how it agrees with what
 * headings, metadata and the address say. All have the same length and order, the one that the trees were trained with.
 *
 * @param body indexes of the body's blocks
 */
export function toTitleFeatures(
  answers: readonly TitleAnswer[],
  blocks: readonly PageBlock[],
  body: readonly number[],
  url: string,
  siteNames: readonly string[],
): Float32Array[] {
  const found = answers.flatMap(({ places }) => places);
  const describeShown = createShownReader(found, blocks, body);
  const headings = toStatedTexts(mainHeadings(found, blocks));
  const stated = statedSources.map((source) => toStatedTexts(found.filter((one) => one.source === source)));
  const describeWords = createWordReader(toSlugWords(url), toBodyWords(blocks, body), toSiteShare(siteNames));
  return answers.map((answer) => {
    const relations = stated.map((texts) => relationTo(answer, texts));
    return Float32Array.from([
      ...describeShown(answer),
      ...relationTo(answer, headings),
      headings.wholes.size,
      ...relations.flat(),
      relations.filter(([relation]) => relation === same || relation === sameWithoutSite).length,
      relations.filter(([relation]) => relation === same).length,
      new Set(answer.places.map(({ source }) => source)).size,
      answer.places.length,
      ...describeWords(answer),
    ]);
  });
}

const statedSources = titleSources.filter((source) => source !== 'heading');

/** What stands in the headings of the first level that are the page's own, or in all of them where none is. */
function mainHeadings(found: readonly FoundTitle[], blocks: readonly PageBlock[]): readonly FoundTitle[] {
  const first = found.filter(({ level }) => level === 1);
  const own = first.filter(({ block }) => ((blocks[block]?.regions ?? 0) & outside) === 0);
  return own.length > 0 ? own : first;
}

/** How many headings a level has, and where the first stands. */
interface Level {
  readonly first: number;
  readonly count: number;
}

function createShownReader(
  found: readonly FoundTitle[],
  blocks: readonly PageBlock[],
  body: readonly number[],
): (answer: TitleAnswer) => number[] {
  const levels = new Map<number, Level>();
  for (const { cut, block, level } of [...found].sort((a, b) => a.block - b.block)) {
    if (cut !== 'whole' || block < 0) continue;
    const known = levels.get(level);
    levels.set(level, { first: known?.first ?? block, count: (known?.count ?? 0) + 1 });
  }
  const firstOfBody = body[0] ?? 0;
  const shareBehind = createShareBehind(blocks, body);
  return ({ shown }) => {
    const block = shown ? blocks[shown.block] : undefined;
    if (!shown || !block) return [-1, -1, -99, -1, -1, 0, -1, ...telling.map(() => 0), 0, -1];
    const level = levels.get(shown.level);
    return [
      cutOf(shown),
      shown.level,
      signedLog(shown.block - firstOfBody),
      log(shown.block),
      block.linked / block.text.length,
      level?.first === shown.block ? 1 : 0,
      level?.count ?? -1,
      ...telling.map((region) => (block.regions & region ? 1 : 0)),
      readName(shown.element ?? block.element),
      shareBehind(shown.block),
    ];
  };
}

const besideTitle =
  /kick|over-?line|top-?line|eyebrow|super|pre-?title|dach|spitz|rubri|categ|label|tag|date|sub|deck|section|vorspann|meta/;

/** What an element's own name says: that it is the headline (2, 1), that it stands beside it (-1), or neither. */
function readName(element: Element): number {
  const names = ['class', 'id', 'itemprop'].map((name) => element.getAttribute(name) ?? '');
  const name = names.join(' ').slice(0, 300).toLowerCase();
  if (besideTitle.test(name)) return -1;
  if (name.includes('headline')) return 2;
  return /head|title|titel|name/.test(name) ? 1 : 0;
}

/** What share of the body's characters stands behind a block; -1 where there is no body. */
function createShareBehind(blocks: readonly PageBlock[], body: readonly number[]): (block: number) => number {
  const lengths = body.map((i) => blocks[i]?.text.length ?? 0);
  const all = lengths.reduce((a, b) => a + b, 0);
  const known = new Map<number, number>();
  return (block) => {
    let share = known.get(block);
    if (share === undefined) {
      const behind = lengths.reduce((sum, length, i) => ((body[i] ?? 0) > block ? sum + length : sum), 0);
      share = all > 0 ? behind / all : -1;
      known.set(block, share);
    }
    return share;
  };
}

interface FoldedText {
  readonly text: string;
  readonly words: readonly string[];
}

const toTexts = (texts: readonly string[]): readonly FoldedText[] =>
  [...new Set(texts)].filter(Boolean).map((text) => ({ text, words: text.split(' ') }));

/** What one kind of place says: as it stands there, without the site's name, and in pieces. */
interface StatedTexts {
  readonly wholes: ReadonlySet<string>;
  readonly bare: readonly FoldedText[];
  readonly pieces: ReadonlySet<string>;
}

function toStatedTexts(found: readonly FoundTitle[]): StatedTexts {
  const fold = (titles: readonly FoundTitle[]) => titles.map(({ value }) => foldForComparison(value));
  const wholes = fold(found.filter(({ cut }) => cut === 'whole'));
  const bare = fold(found.filter(({ cut }) => cut === 'without-site'));
  return {
    wholes: new Set(wholes),
    bare: toTexts(bare.length > 0 ? bare : wholes),
    pieces: new Set(fold(found)),
  };
}

const same = 5;
const sameWithoutSite = 4;
const samePiece = 3;

/** How a wording stands to one kind of place, and the words that they share. */
function relationTo(answer: TitleAnswer, { wholes, bare, pieces }: StatedTexts): [number, number] {
  if (wholes.size === 0) return [-1, -1];
  const [relation, shared] = agreement(answer, bare);
  if (wholes.has(answer.folded)) return [same, shared];
  if (relation === 3) return [sameWithoutSite, shared];
  return [pieces.has(answer.folded) ? samePiece : relation, shared];
}

/** How a wording stands to several texts: the same (3), inside one (2), holding one (1); words shared. */
function agreement({ folded: own, words }: TitleAnswer, texts: readonly FoldedText[]): [number, number] {
  if (texts.length === 0) return [-1, -1];
  let relation = 0;
  let shared = 0;
  for (const { text, words: other } of texts) {
    let common = 0;
    for (const word of other) if (words.has(word)) common++;
    shared = Math.max(shared, common / Math.max(1, other.length + words.size - common));
    if (text === own) relation = Math.max(relation, 3);
    else if (` ${text} `.includes(` ${own} `)) relation = Math.max(relation, 2);
    else if (` ${own} `.includes(` ${text} `)) relation = Math.max(relation, 1);
  }
  return [relation, shared];
}

/** Reads how a wording is written and which of its words the address, the body and the site's names have. */
function createWordReader(
  slug: ReadonlySet<string>,
  bodyWords: ReadonlySet<string>,
  shareOfSite: (folded: string) => number,
): (answer: TitleAnswer) => number[] {
  return ({ folded, best }) => {
    const words = folded.split(' ');
    const inSlug = words.filter((word) => slug.has(word)).length;
    const long = words.filter((word) => word.length > 3);
    const rest = foldForComparison(best.rest);
    return [
      cutOf(best),
      log(best.value.length),
      words.length,
      inSlug / words.length,
      slug.size > 0 ? inSlug / slug.size : -1,
      slug.size,
      /[|»]/.test(best.value) ? 1 : 0,
      /[:–—-]\s/.test(best.value) ? 1 : 0,
      /[.!?]$/.test(best.value) ? 1 : 0,
      /^\d/.test(best.value) ? 1 : 0,
      shareOfSite(folded),
      shareOfSite(rest),
      rest ? rest.split(' ').length : 0,
      folded.length / (folded.length + rest.length),
      /\d{4}/.test(rest) ? 1 : 0,
      long.length > 0 ? long.filter((word) => bodyWords.has(word)).length / long.length : -1,
    ];
  };
}
