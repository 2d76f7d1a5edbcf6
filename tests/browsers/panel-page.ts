/** A long article with parts, many names, and a date on which its places disagree. */
export const panelPath = '/2018/09/26/ferries.html';

const people = ['Mara Lindqvist', 'Tobias Achterberg', 'Ines Carvalho', 'Samuel Whitlock', 'Helena Brandt'];
const places = ['Bergen', 'Stavanger', 'Aberdeen', 'Lerwick', 'Hamburg', 'Rotterdam'];
export const headings = ['The plan', 'What the crews say', 'A long winter', 'Money', 'What comes next'];

/** No two paragraphs are alike: what a page repeats is no text of it. */
const paragraph = (n: number): string => {
  const [person, other] = [people[n % 5], people[(n * 3 + 1) % 5]];
  const [from, to] = [places[n % 6], places[(n * 5 + 1) % 6]];
  return `<p>“The ferry on line ${n} has to change before the winter,” said ${person}, who speaks for the crews. The crossing from ${from} to ${to} takes ${n + 3} hours in good weather, and ${other} has made it ${n + 20} times.</p>`;
};
const paragraphs = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => paragraph(from + i)).join('');

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Ferries to the outer islands are to run less often</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2018-09-27T08:15:00+01:00">
<meta property="og:site_name" content="Isle Post"></head>
<body><article><h1>Ferries to the outer islands are to run less often</h1>
<p class="byline">By Mara Lindqvist</p><p><time datetime="2018-09-26">26 September 2018</time></p>
${paragraphs(0, 3)}
${headings.map((heading, i) => `<h2>${heading}</h2>${paragraphs(10 * (i + 1), 6)}`).join('')}
</article></body></html>`;

export const panelPages: ReadonlyMap<string, string> = new Map([[panelPath, page]]);
