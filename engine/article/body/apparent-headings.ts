import type { PageBlock } from './page-block.ts';

const longestHeading = 150;
/** A line that only stands apart is a heading only between paragraphs of this length: else it may be a line of verse. */
const shortestNeighbour = 80;

/** What sites call the lines between paragraphs that are headings to the eye alone, in several languages. */
const namedHeading =
  /(?:^|[\s_-])(?:sub-?head(?:ing|line|er)?|cross-?head(?:ing|er)?|zwischen-?(?:titel|überschrift|ueberschrift)|inter-?titre|intert[ií]tulo|ladillo|tussenkop|mellanrubrik|section-?(?:title|heading))(?:$|[\s_-])/i;

const endsSentence = /[.!,:;…。！，：；]["'”’»」』)]*$/u;

/** A whole line in quotation marks, and none inside of it. */
const quotedLine =
  /^['‘‚“„"«‹「『][^'‘’“”„"«»‹›「」『』]{2,60}(?:['’]\p{L}[^'‘’“”„"«»]{0,40})?['’‘”“"»›」』]$/u;
const numberedLine = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+\p{Lu}(?!.*\d{4})/u;
const markedLine = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,3}[章节節部]|[■◆●▼◎])/u;
const capitals = /^['‘“"„«]?\p{Lu}[^\p{Ll}\d()]*\p{Lu}{3}[^\p{Ll}\d()]*$/u;

const longestQuoted = 64;
const longestCapitals = 60;
const longestNumbered = 90;
const longestMarked = 40;

/**
 * Whether a block that is no heading by its element looks like one: a short line wholly in bold, or called after what
 * it is; or between two paragraphs a line in quotation marks, in capitals, or with a number.
 *
 * @param before the body's block before it, if any
 * @param after the body's block after it, if any
 */
export function isApparentHeading(
  block: PageBlock,
  before: PageBlock | undefined,
  after: PageBlock | undefined,
): boolean {
  const { text, shape, linked } = block;
  if (shape !== 'paragraph' || text.length > longestHeading || linked > 0 || endsSentence.test(text))
    return false;
  if (isBold(block)) return true;
  if (namedHeading.test((block.element.getAttribute('class') ?? '').slice(0, 300))) return true;
  return isParagraph(after) && (before === undefined || isParagraph(before)) && standsApart(text);
}

/** 'Red notice': all letters and digits in bold, whether or not the marks round them are. */
const isBold = ({ text, bold }: PageBlock): boolean =>
  bold > 0 && bold >= text.replace(/[^\p{L}\p{N}]+/gu, '').length;

const standsApart = (text: string): boolean =>
  (text.length <= longestQuoted && quotedLine.test(text) && !/[.!?。！？]['’‘”“"»›」』]$/u.test(text)) ||
  (text.length <= longestCapitals && capitals.test(text) && !/\?$/.test(text)) ||
  (text.length <= longestNumbered && numberedLine.test(text) && !/\?$/.test(text)) ||
  (text.length <= longestMarked && markedLine.test(text));

/** Signs of Chinese and Japanese say as much as two letters. */
const isParagraph = (block: PageBlock | undefined): boolean =>
  block !== undefined &&
  block.shape === 'paragraph' &&
  block.text.length >= (/[\u3040-\u9fff]/.test(block.text) ? shortestNeighbour / 2 : shortestNeighbour);
