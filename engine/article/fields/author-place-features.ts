import { isBareLabel, isLabelledByline } from '../../text/byline-words.ts';
import { foldForComparison } from '../../text/whitespace.ts';
import { Region } from '../body/regions.ts';
import { log, signedLog } from '../feature-scales.ts';
import type { PageReading } from '../page-reading.ts';
import { authorSources, type FoundAuthors } from './author-names.ts';

const telling = [
  Region.byline,
  Region.date,
  Region.header,
  Region.article,
  Region.main,
  Region.body,
  Region.comments,
  Region.related,
  Region.navigation | Region.footer | Region.breadcrumb,
  Region.aside | Region.widget,
  Region.title,
  Region.deck,
  Region.biography,
  Region.tags,
  Region.share | Region.newsletter | Region.form | Region.cookie,
  Region.caption | Region.credit | Region.figure,
] as const;

/** What class and id of an element say beyond the page's regions. */
const calledMarks = [
  /author|autor|auteur|writer/i,
  /byline/i,
  /name/i,
  /link|url/i,
  /comment|reply|response/i,
  /bio|about|desc/i,
  /role|position|job|title/i,
  /avatar|image|img|photo|thumb|pic/i,
  /list|item|teaser|card|related|grid|slide|loop|recent|recommend/i,
  /meta|info|detail|credit/i,
  /review|fact|edit|contribut/i,
  /quote|testimonial/i,
];

/** Properties that a person stands in in JSON-LD, the likeliest author's first. */
const personProperties = [
  'author',
  'creator',
  'Person',
  'contributor',
  'editor',
  'mainEntity',
  'founder',
  'reviewedBy',
];

/** What stands for "is not shown at all" beside distances. */
const unseen = -99;

const dateLike = /\d{4}|\d{1,2}[./:]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/** Where a candidate stands: which kind of place, how far from headline and text, in which regions, beside what. */
export function describePlace(one: FoundAuthors, { blocks, body, titleBlock }: PageReading): number[] {
  const block = blocks[one.block];
  const first = body[0] ?? 0;
  const last = body.at(-1) ?? first;
  const isShown = block !== undefined;
  const isPlain = one.source === 'text' || one.source === 'labelled-text';
  const before = isShown ? (blocks[one.block - 1]?.text ?? '') : '';
  const after = isShown ? (blocks[one.block + 1]?.text ?? '') : '';
  return [
    authorSources.indexOf(one.source),
    isPlain ? 0 : one.order,
    isShown ? signedLog(one.block - first) : unseen,
    isShown ? signedLog(one.block - last) : unseen,
    isShown && titleBlock >= 0 ? signedLog(one.block - titleBlock) : unseen,
    isShown ? one.block / blocks.length : -1,
    isShown ? log(block.text.length) : -1,
    isShown ? block.linked / Math.max(1, block.text.length) : -1,
    isShown ? block.level : -1,
    isShown && isLabelledByline(block.text) ? 1 : 0,
    isLabelledByline(before) ? 1 : 0,
    isBareLabel(before) ? 1 : 0,
    dateLike.test(after.slice(0, 60)) ? 1 : 0,
    dateLike.test(before.slice(0, 60)) ? 1 : 0,
    ...telling.map((region) => (isShown && block.regions & region ? 1 : 0)),
    ...calledMarks.map((mark) => (mark.test(one.called) ? 1 : 0)),
    one.source === 'json-ld-person' ? personProperties.indexOf(one.evidence.at.replace(/\.name$/, '')) : -2,
    rateAddress(one),
  ];
}

/** Whether the link leads to an address made of the name: 1 if so, 0 if not, -1 where there is none. */
function rateAddress({ value }: FoundAuthors): number {
  const [only] = value;
  if (value.length !== 1 || !only?.url) return -1;
  const path = foldForComparison(only.url.slice(0, 300)).replace(/ /g, '');
  const words = foldForComparison(only.name).split(' ');
  return words.every((word) => path.includes(word)) ? 1 : 0;
}
