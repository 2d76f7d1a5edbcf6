import { readFurnitureSignals } from './furniture.ts';
import { type Names, readNames } from './names.ts';
import { type Paragraphs, readParagraphs } from './paragraphs.ts';
import { count, has, log } from './scales.ts';

const articleType =
  /"@type"\s*:\s*\[?\s*"(?:[^"]*\/)?(?:News|Report|Blog|Opinion|Analysis|LiveBlog|Review|Tech|Scholarly|Satirical|Advertiser)?(?:Article|Posting)"/;
const otherType =
  /"@type"\s*:\s*\[?\s*"(?:Product|Offer|CollectionPage|ItemList|SearchResultsPage|DiscussionForumPosting|QAPage|FAQPage|ContactPage|AboutPage|LocalBusiness|Service|SoftwareApplication|Course|Event|JobPosting|ProfilePage|TechArticle|VideoObject)"/;

/**
 * The gate's signals of one page: few, each read without layout and without walking the whole page. Reads, never writes.
 *
 * @returns numbers between 0 and about 1, in the order of `gateSignalNames`
 */
export function readGateSignals(document: Document, url: string): readonly number[] {
  const jsonLd = [...document.querySelectorAll('script[type*="ld+json"]')]
    .map((script) => (script.textContent ?? '').slice(0, 100_000))
    .join('\n');
  const content = (selector: string): string =>
    document.querySelector(selector)?.getAttribute('content') ?? '';
  const type = content('meta[property="og:type"]').toLowerCase();
  const paragraphs = readParagraphs(document);
  const names = readNames(document);
  return [
    has(articleType.test(jsonLd)),
    has(otherType.test(jsonLd)),
    has(type.startsWith('article')),
    has(type && !type.startsWith('article')),
    has(
      /"datePublished"/.test(jsonLd) ||
        document.querySelector(
          'meta[property="article:published_time"],meta[name*="pubdate" i],meta[itemprop=datePublished],meta[name*="publish" i],[itemprop=datePublished]',
        ),
    ),
    has(
      content('meta[name=author]') ||
        document.querySelector('meta[property="article:author"],[rel~=author],[itemprop=author]'),
    ),
    ...elementSignals(document, paragraphs, names),
    ...pathSignals(url),
    ...otherKinds(document, paragraphs.long, names),
    ...printedSignals(document, names),
    log(paragraphs.meanLength, 600),
    paragraphs.besideOthers,
    paragraphs.nearOthers,
    ...readFurnitureSignals(document, names),
  ];
}

function elementSignals(document: Document, paragraphs: Paragraphs, { classes }: Names): readonly number[] {
  const articles = count(document, 'article');
  const links = count(document, 'a');
  return [
    has(articles === 1),
    log(Math.max(0, articles - 1), 20),
    has(count(document, 'h1') === 1),
    log(paragraphs.characters, 8000),
    log(paragraphs.long, 25),
    paragraphs.linked / Math.max(1, paragraphs.characters),
    log(links / (1 + paragraphs.long), 40),
    has(count(document, 'time') > 0),
    has(/byline|author/.test(classes)),
  ];
}

function pathSignals(url: string): readonly number[] {
  const path = (/^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '').toLowerCase();
  const pieces = path.split('/').filter(Boolean);
  const slug = pieces.reduce(
    (longest, piece) => (piece.split(/[-_]/).length > longest.split(/[-_]/).length ? piece : longest),
    '',
  );
  return [
    has(pieces.length === 0 || /^\/(?:index\.\w+|home|[a-z]{2})\/?$/.test(path)),
    Math.min(1, pieces.length / 5),
    Math.min(1.2, slug.split(/[-_]/).length / 8),
    has(/\/(?:19|20)\d\d[/-]?\d\d|\d{5,}|[-/]a?\d{4,}/.test(path)),
    has(/forum|thread|topic|discuss|showthread|viewtopic|\/t\/|questions?\/|\/r\/|comments\//.test(path)),
    has(/product|\/p\/|\/dp\/|shop|store|item|collections?\/|cart|buy|\/c\/|catalog/.test(path)),
    has(/docs?\/|documentation|manual|reference|guide|api|wiki|help|support|learn|tutorial/.test(path)),
    has(
      /categor|\/tags?\/|search|archive|\/page\/|topics?\/|services?|about|contact|pricing|solutions?|author\//.test(
        path,
      ),
    ),
    has(
      /news|article|story|stories|blog|post|artikel|noticia|actualit|opinion|politic|world|local|sport/.test(
        path,
      ),
    ),
  ];
}

function otherKinds(
  document: Document,
  longParagraphs: number,
  { classes, ids, replies }: Names,
): readonly number[] {
  const headings = count(document, 'h2') + count(document, 'h3');
  return [
    has(
      /add-to-cart|product-price/.test(classes) ||
        /add-to-cart/.test(ids) ||
        document.querySelector('[itemprop=price],meta[property="product:price:amount"]'),
    ),
    log(count(document, 'pre'), 20),
    log(count(document, 'input'), 30),
    Math.min(1.2, headings / (1 + longParagraphs)),
    has(replies > 4),
  ];
}

/** Text nodes looked through for a printed byline and date: they stand near the headline. */
const mostTexts = 600;
/** Ranges of letters, near enough, as browsers take a while to gather `\p{L}`: those with capitals, and all with months. */
const printedByline = /^\s*(?:by|von|par|por|written by|autor(?:in)?:?)\s+[a-zÀ-\u0587]/i;
/** What every printed date has; looked for first, as dates in words are slow to look for. */
const hasYear = /(?:19|20)\d\d/;
const printedDate =
  /\b(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}(?:st|nd|rd|th|\.)?\s[A-Za-zª-\u1fff]{3,10}\.?,?\s(?:19|20)\d\d\b|[A-Za-zª-\u1fff]{3,9}\.?\s\d{1,2},\s(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b/;
const dateLabel =
  /\b(?:published|updated|posted on|last modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado)\b/i;

function printedSignals(document: Document, { classes, ids }: Names): readonly number[] {
  let byline = false;
  let date = false;
  let label = false;
  const walker = document.createTreeWalker(document.body ?? document.documentElement, 4);
  for (let looked = 0; looked < mostTexts; looked++) {
    const text = walker.nextNode()?.nodeValue;
    if (text === undefined || text === null) break;
    if (text.length > 250 || text.length < 4) continue;
    byline ||= printedByline.test(text);
    date ||= hasYear.test(text) && printedDate.test(text);
    label ||= dateLabel.test(text);
  }
  return [
    has(byline),
    has(date),
    has(label),
    has(/article|story|entry-content/.test(classes) || /article/.test(ids)),
  ];
}
