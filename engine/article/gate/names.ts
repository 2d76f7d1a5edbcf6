/** What a page's elements are called, in lower case, and how many are called replies. */
export interface Names {
  readonly classes: string;
  readonly ids: string;
  readonly replies: number;
}

const mostElements = 20_000;

/** Read in one walk: a selector for each word would walk the whole page, a dozen times. */
export function readNames(document: Document): Names {
  const classes = new Map<string, number>();
  let ids = '';
  let looked = 0;
  for (const element of document.querySelectorAll('[class],[id]')) {
    if (++looked > mostElements) break;
    const name = element.getAttribute('class') ?? '';
    classes.set(name, (classes.get(name) ?? 0) + 1);
    ids += ` ${element.id}`;
  }
  let replies = 0;
  for (const [name, count] of classes) if (/reply|post-number|message-body/i.test(name)) replies += count;
  return { classes: [...classes.keys()].join(' ').toLowerCase(), ids: ids.toLowerCase(), replies };
}
