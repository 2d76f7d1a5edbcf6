import type { Field } from '../../model.ts';
import { foldForComparison, truncate } from '../../text/whitespace.ts';
import type { PageBlock } from '../body/page-block.ts';
import { Region } from '../body/regions.ts';
import { readClass } from '../dom.ts';
import { describeBlock, type PageReading } from '../page-reading.ts';
import { textOf } from '../signals/json-ld.ts';
import { metaValues } from '../signals/page-signals.ts';
import { type Candidate, pickField } from './pick-field.ts';

const excluded =
  Region.navigation |
  Region.related |
  Region.share |
  Region.comments |
  Region.aside |
  Region.tags |
  Region.breadcrumb |
  Region.caption;

/**
 * The line under the headline. One that the page shows there wins; a description that only search engines see
 * counts where the page shows the same words, since otherwise it is no part of the article.
 *
 * @returns the field, and the block that shows it (-1 where none does), which is then no part of the body
 */
export function readDeck(reading: PageReading): {
  readonly deck: Field<string> | null;
  readonly block: number;
} {
  const { blocks, titleBlock, body, signals } = reading;
  const described: Candidate<string>[] = [
    ...signals.jsonLd.slice(0, 1).flatMap((node) => {
      const raw = textOf(node['alternativeHeadline']) ?? textOf(node['description']);
      return raw
        ? [
            {
              value: raw,
              evidence: { origin: 'json-ld' as const, at: 'description', raw: truncate(raw, 1000) },
            },
          ]
        : [];
    }),
    ...metaValues(signals, 'og:description', 'description', 'twitter:description'),
  ];
  const block = findShownDeck(
    reading,
    described.map(({ value }) => foldForComparison(value)),
  );
  const shown = blocks[block];
  if (!shown) return { deck: null, block: -1 };
  const text = truncate(shown.text, 1000);
  const isInBody = body.includes(block) && titleBlock < 0;
  const candidates = [
    { value: text, evidence: { origin: 'element' as const, at: describeBlock(shown), raw: text } },
    ...described,
  ];
  const field = pickField(candidates, (a, b) => foldForComparison(a) === foldForComparison(b));
  // A description that differs is another text about the article, no statement against the deck.
  return { deck: field && { ...field, conflicts: [] }, block: isInBody ? -1 : block };
}

function findShownDeck({ blocks, titleBlock, body }: PageReading, described: readonly string[]): number {
  if (titleBlock < 0) return -1;
  const first = body[0] ?? blocks.length;
  for (let i = titleBlock + 1; i <= Math.min(first + 1, titleBlock + 10, blocks.length - 1); i++) {
    const block = blocks[i];
    if (
      !block ||
      block.regions & excluded ||
      block.text.length < 15 ||
      block.text.length > 600 ||
      block.linked > block.text.length / 2
    )
      continue;
    const isNamed =
      ((block.regions & Region.deck) !== 0 || describing.test(readClass(block.element))) &&
      (block.regions & (Region.byline | Region.date)) === 0;
    const isSubheading = block.level > 1 && i < first + 1 && i === firstTextAfter(blocks, titleBlock, i);
    const folded = foldForComparison(block.text);
    const isDescribed = i < first && folded.length > 20 && described.some((text) => text === folded);
    const isSentence =
      i < first &&
      isSentenceOfHeadline(block, blocks[titleBlock]) &&
      i === firstTextAfter(blocks, titleBlock, i);
    if ((isNamed && i <= first) || isSubheading || isDescribed || isSentence) return i;
  }
  return -1;
}

/** "headline__description", "article-desc": a name that deck words alone do not tell from other descriptions. */
const describing = /(?:head(?:line|er)|title|article)[-_]*desc(?:ription)?(?:$|[-_ ])/i;

const leastOfSentence = 40;

/** Whether a block is a sentence that shares the headline's box, above the body. */
function isSentenceOfHeadline(block: PageBlock, title: PageBlock | undefined): boolean {
  return (
    block.text.length >= leastOfSentence &&
    /[^.…][.!?。！？]["'”’»)]?$/.test(block.text) &&
    block.linked === 0 &&
    title?.element.parentElement?.contains(block.element) === true
  );
}

/** The first block after the headline that is neither byline nor date; a heading there is the deck. */
function firstTextAfter(blocks: PageReading['blocks'], titleBlock: number, upTo: number): number {
  for (let i = titleBlock + 1; i <= upTo; i++) {
    const block = blocks[i];
    const isMeta =
      !block ||
      (block.regions & (Region.byline | Region.date | Region.share)) !== 0 ||
      block.linked > block.text.length / 2 ||
      /\d{4}/.test(block.text) ||
      block.text.length < 15;
    if (!isMeta) return i;
  }
  return -1;
}
