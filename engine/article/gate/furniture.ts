import type { Names } from './names.ts';
import { count, has, log } from './scales.ts';

const mostLinks = 600;
const mostHeadings = 150;

/** Links that want something of the reader. */
const asks =
  /^(?:get started|get a|request|book|contact|schedule|learn more|try|buy|shop|add to|view (?:all|more|details|product)|sign up|start|download|see (?:all|pricing|more)|explore|call)/i;

/** What a page has besides text: shops, services and lists are made of other things than articles. Reads, never writes. */
export function readFurnitureSignals(document: Document, { classes, ids }: Names): readonly number[] {
  const page = [document.body, document.documentElement]
    .map((element) => `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`)
    .join(' ')
    .slice(0, 2000)
    .toLowerCase();
  const headline = document.getElementsByTagName('h1')[0]?.textContent ?? '';
  return [
    has(
      /single(?:-post|-article|\b)|post-template|postid|node-type-(?:article|news|story|blog)|article-page|page-article|story/.test(
        page,
      ),
    ),
    has(/page-template|page-id|\bpage\b|landing/.test(page)),
    has(/product|shop|woocommerce|store/.test(page)),
    Math.min(1.2, headline.slice(0, 1000).split(/\s+/).filter(Boolean).length / 12),
    log(countAsking(document), 15),
    shareOfLinkedHeadings(document),
    log(count(document, 'code'), 30),
    log(count(document, 'figure'), 10),
    log(count(document, 'form'), 6),
    log(count(document, 'button'), 40),
    log(count(document, 'svg'), 60),
    has(/pricing|testimonial/.test(classes)),
    has(/toc/.test(classes + ids)),
    has(/related/.test(classes)),
  ];
}

function countAsking(document: Document): number {
  let asking = 0;
  let looked = 0;
  for (const link of document.getElementsByTagName('a')) {
    if (++looked > mostLinks) break;
    const text = (link.textContent ?? '').trim();
    if (text.length < 40 && asks.test(text)) asking += 1;
  }
  return asking;
}

function shareOfLinkedHeadings(document: Document): number {
  let headings = 0;
  let linked = 0;
  for (const tag of ['h2', 'h3', 'h4']) {
    let looked = 0;
    for (const heading of document.getElementsByTagName(tag)) {
      if (++looked > mostHeadings) break;
      headings += 1;
      if (heading.parentElement?.tagName === 'A' || heading.getElementsByTagName('a').length > 0) linked += 1;
    }
  }
  return linked / Math.max(1, headings);
}
