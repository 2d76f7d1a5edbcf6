import type { ArticleKind } from '../../model.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { findKindName, findKindOpening } from './kind-names.ts';
import type { Candidate } from './pick-field.ts';

const linesAbove = 3;
const linesBelow = 4;
const longestLabel = 40;

/** Lines right over the headline, in its own box, and between it and the text, that are nothing but the kind's name. */
export function findPrintedLabels({ blocks, titleBlock, body }: PageReading): Candidate<ArticleKind>[] {
  const title = blocks[titleBlock];
  if (!title) return [];
  const found: Candidate<ArticleKind>[] = [];
  const first = body[0] ?? titleBlock + linesBelow;
  for (let i = Math.max(0, titleBlock - linesAbove); i < Math.min(first + 1, titleBlock + linesBelow); i++) {
    const block = blocks[i];
    if (!block || i === titleBlock || block.text.length > longestLabel || isOfMenu(block)) continue;
    if (slots.test(block.text) && !isLabelOf(title, block, blocks)) continue;
    const isFit = i > titleBlock ? !onlyAbove.test(block.text) : isInBoxOf(title, blocks, i, titleBlock);
    if (isFit)
      // The text's own first line names no kind, but may say who pays for it.
      for (const name of block.text.split(/\s*[|/•·]\s*/))
        found.push(...toCandidate((i < first ? findKindName(name) : null) ?? findPayer(name), block));
  }
  return found;
}

/** "Sponsored by …": whoever pays is no author, so no byline says it. */
const findPayer = (line: string): ArticleKind | null =>
  findKindOpening(line) === 'sponsored' ? 'sponsored' : null;

/** Below a headline these are buttons and slots. */
const onlyAbove =
  /^\W*(?:comments?|kommentare?|commentaire|commento|commentaar|anzeige|live|review|interview)\W*$/i;

/** What also heads the places that a page sells. */
const slots = /^\W*(?:anzeige|advertisement|sponsored|gesponsert|patrocinado)\W*$/i;

/** A label stands in the headline's own box, and once; slots stand where they like. */
const isLabelOf = (title: PageBlock, label: PageBlock, blocks: readonly PageBlock[]): boolean =>
  title.element.parentElement?.contains(label.element) === true &&
  blocks.filter(({ text }) => text === label.text).length === 1;

const isOfMenu = ({ regions }: PageBlock): boolean =>
  (regions &
    (Region.navigation | Region.advertisement | Region.breadcrumb | Region.related | Region.comments)) !==
  0;

const levelsToBox = 4;
const mostAbove = 5;

/** Whether a line over the headline stands in a box with it that holds no menu, which would be longer. */
function isInBoxOf(
  title: PageBlock,
  blocks: readonly PageBlock[],
  line: number,
  titleBlock: number,
): boolean {
  const element = blocks[line]?.element;
  let box = title.element.parentElement;
  for (let up = 0; box && element && up < levelsToBox; up++, box = box.parentElement) {
    if (!box.contains(element)) continue;
    const before = blocks[titleBlock - mostAbove]?.element;
    return box.tagName !== 'BODY' && !(before && box.contains(before));
  }
  return false;
}

const toCandidate = (value: ArticleKind | null, block: PageBlock): Candidate<ArticleKind>[] =>
  value ? [{ value, evidence: { origin: 'element', at: describeBlock(block), raw: block.text } }] : [];
