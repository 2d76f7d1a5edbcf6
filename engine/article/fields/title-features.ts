import { foldForComparison } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { type FoundTitle, titleCuts, titleSources } from './title-sources.ts';

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

const log = (count: number): number => Math.log2(1 + Math.max(0, count));
const signedLog = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));

/**
 * One vector of numbers for each candidate: where it stands, how it is written, and how it agrees with the others of
 * the page and with its address. All have the same length and order, the one that the trees were trained with.
 *
 * @param body indexes of the body's blocks
 */
export function toTitleFeatures(
  found: readonly FoundTitle[],
  blocks: readonly PageBlock[],
  body: readonly number[],
  url: string,
): Float32Array[] {
  const folded = found.map(({ value }) => foldForComparison(value));
  const wholes = titleSources.map((source) =>
    toTexts(
      found.flatMap((one, i) => (one.source === source && one.cut === 'whole' ? (folded[i] ?? []) : [])),
    ),
  );
  const agreementOf = remember((own: string) => {
    const words = new Set(own.split(' '));
    return wholes.flatMap((texts) => agreement(own, words, texts));
  });
  const levels = countLevels(blocks);
  const slug = toSlugWords(url);
  const bodyLength = body.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  const behind = lengthsBehind(blocks, body);
  return found.map((one, i) => {
    const own = folded[i] ?? '';
    return Float32Array.from([
      ...describePlace(one, blocks, body, levels),
      ...describeWords(one.value, own, slug),
      ...agreementOf(own),
      folded.filter((other) => other === own).length,
      one.block >= 0 && bodyLength > 0 ? behind(one.block) / bodyLength : -1,
      found.findIndex((other) => other.source === one.source && other.cut === one.cut) === i ? 1 : 0,
    ]);
  });
}

function describePlace(
  { source, cut, block: at }: FoundTitle,
  blocks: readonly PageBlock[],
  body: readonly number[],
  levels: ReadonlyMap<number, Level>,
): number[] {
  const block = blocks[at];
  const first = body[0] ?? 0;
  const isShown = block !== undefined;
  const level = isShown ? levels.get(block.level) : undefined;
  return [
    titleSources.indexOf(source),
    titleCuts.indexOf(cut),
    isShown ? block.level : -1,
    isShown ? signedLog(at - first) : -99,
    isShown ? log(at) : -1,
    isShown ? block.linked / block.text.length : -1,
    level?.first === at ? 1 : 0,
    level?.count ?? -1,
    ...telling.map((region) => (isShown && block.regions & region ? 1 : 0)),
  ];
}

/** How many blocks a heading level has, and where the first stands. */
interface Level {
  readonly first: number;
  count: number;
}

function countLevels(blocks: readonly PageBlock[]): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  blocks.forEach(({ level }, i) => {
    const known = levels.get(level);
    if (known) known.count += 1;
    else levels.set(level, { first: i, count: 1 });
  });
  return levels;
}

function remember<T>(toValue: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = toValue(key);
      known.set(key, value);
    }
    return value;
  };
}

interface FoldedText {
  readonly text: string;
  readonly words: readonly string[];
}

const toTexts = (texts: readonly string[]): readonly FoldedText[] =>
  [...new Set(texts)].map((text) => ({ text, words: text.split(' ') }));

function describeWords(value: string, folded: string, slug: ReadonlySet<string>): number[] {
  const words = folded.split(' ');
  const inSlug = words.filter((word) => slug.has(word)).length;
  return [
    log(value.length),
    words.length,
    inSlug / words.length,
    slug.size > 0 ? inSlug / slug.size : -1,
    slug.size,
    /[|»]/.test(value) ? 1 : 0,
    /[:–—-]\s/.test(value) ? 1 : 0,
    /[.!?]$/.test(value) ? 1 : 0,
    /^\d/.test(value) ? 1 : 0,
  ];
}

/** How a candidate stands to the texts of one kind of place: the same, inside one, holding one; words shared. */
function agreement(own: string, words: ReadonlySet<string>, texts: readonly FoldedText[]): number[] {
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

/** The words of the address's longest part; publishers write them from the headline. */
function toSlugWords(url: string): ReadonlySet<string> {
  const path = URL.canParse(url) ? decode(new URL(url).pathname) : '';
  const pieces = path.split('/').map((piece) => foldForComparison(piece.replace(/\.\w{2,5}$/, '')));
  const longest = pieces.reduce((a, b) => (b.split(' ').length > a.split(' ').length ? b : a), '');
  return new Set(longest.split(' ').filter((word) => word.length > 2));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** How many characters of the body stand behind a block. */
function lengthsBehind(blocks: readonly PageBlock[], body: readonly number[]): (block: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const i of [...body].reverse()) {
    sum += blocks[i]?.text.length ?? 0;
    sums.push(sum);
  }
  sums.reverse();
  return (block) => sums[body.findIndex((i) => i > block)] ?? 0;
}
