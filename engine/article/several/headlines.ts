import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { isDated, isDeclared } from './article-marks.ts';
import { lowestLevel } from './extents.ts';

const mostHeadings = 200;
const mostCandidates = 60;
const longestHeadline = 300;

const outside =
  Region.navigation |
  Region.footer |
  Region.aside |
  Region.comments |
  Region.biography |
  Region.newsletter |
  Region.breadcrumb |
  Region.cookie |
  Region.form;

/** How far up from a headline its article's element is looked for. */
export const mostLevels = 14;

/** A heading that may be an article's headline. */
export interface Headline {
  readonly at: number;
  /** The nearest element round it that says that it is an article, or null. */
  readonly declared: Element | null;
}

/** Headings that may be an article's: the best of each container, and others with a mark of their own. */
export function findHeadlines(blocks: readonly PageBlock[]): readonly Headline[] {
  const byContainer = new Map<Element, Headline>();
  const free: Headline[] = [];
  const findDeclared = createDeclaredFinder();
  let looked = 0;
  for (let at = 0; at < blocks.length && looked < mostHeadings; at++) {
    const block = blocks[at];
    if (!block || !isHeadline(block)) continue;
    looked += 1;
    const declared = findDeclared(block.element);
    if (declared) {
      const before = byContainer.get(declared);
      const isBetter = before === undefined || block.level < (blocks[before.at]?.level ?? 0);
      if (isBetter) byContainer.set(declared, { at, declared });
    } else if (!isSiteName(block) && hasMark(blocks, at)) {
      free.push({ at, declared });
    }
  }
  return [...byContainer.values(), ...free].sort((a, b) => a.at - b.at).slice(0, mostCandidates);
}

const isHeadline = ({ level, text, regions }: PageBlock): boolean =>
  level >= 1 &&
  level <= lowestLevel &&
  (regions & outside) === 0 &&
  text.length <= longestHeadline &&
  saysSomething(text, level);

/** Whether a text has words enough for a headline; where words are not written apart, signs enough. */
function saysSomething(text: string, level: number): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < text.length / 2) return false;
  return (
    letters >= 8 && (words.length >= (level === 1 ? 2 : 3) || /[\u3040-\u9fff\u0e00-\u0eff]{6}/.test(text))
  );
}

/** A site's own name: it stands in the page's header, short or leading home. */
export const isSiteName = ({ regions, linked, text }: PageBlock): boolean =>
  (regions & Region.header) !== 0 && (linked > text.length / 2 || text.split(' ').length < 4);

/** Whether a heading outside of every declared article may be a headline: the parts of a text have none of these. */
const hasMark = (blocks: readonly PageBlock[], at: number): boolean => {
  const block = blocks[at];
  return (
    block !== undefined &&
    (block.level === 1 || block.linked > block.text.length / 2 || isDated(blocks, at, at))
  );
};

/** Finds the nearest element round another that says that it is an article; each element is asked once. */
function createDeclaredFinder(): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const asked: Element[] = [];
    let found: Element | null = null;
    for (
      let outer: Element | null = element;
      outer && asked.length < mostLevels;
      outer = outer.parentElement
    ) {
      const before = known.get(outer);
      found = before ?? (before === undefined && isDeclared(outer) ? outer : null);
      if (before !== undefined || found) break;
      asked.push(outer);
    }
    for (const one of asked) known.set(one, found);
    if (found) known.set(found, found);
    return found;
  };
}
