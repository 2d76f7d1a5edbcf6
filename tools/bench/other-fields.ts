/**
 * How often the fields beside headline, authors and days are right, over the development pages whose gold has them:
 *   node tools/bench/other-fields.ts             a line for each field
 *   node tools/bench/other-fields.ts section     that field's wrong answers as well (tags, publisher, language, deck, image)
 * Gold is what people saw on the page (sections and tags), or what another reader accepted (the rest): an answer that
 * differs is not always wrong.
 */
import { readArticle } from '../../engine/index.ts';
import type { Article } from '../../engine/model.ts';
import { foldForComparison } from '../../engine/text/whitespace.ts';
import { type GoldPage, readGoldPages } from '../corpora/pages.ts';
import { parsePage } from '../parse-page.ts';

/** What one field says of a page, beside its gold; both are lists, since tags are. */
interface Compared {
  readonly gold: readonly string[];
  readonly given: readonly string[];
  /** How many of those given are right. */
  readonly right: number;
  /** How many of the gold's are among those given. */
  readonly found: number;
}

type Field = (article: Article, page: GoldPage) => Compared;

/** Compares lists: what is given is right where the gold has the same. */
function compare(
  gold: readonly string[],
  given: readonly string[],
  isSame: (a: string, b: string) => boolean,
): Compared {
  return {
    gold,
    given,
    right: given.filter((one) => gold.some((other) => isSame(other, one))).length,
    found: gold.filter((one) => given.some((other) => isSame(one, other))).length,
  };
}

const list = (value: string | null | undefined): readonly string[] => (value ? [value] : []);
const isSame = (a: string, b: string): boolean => foldForComparison(a) === foldForComparison(b);
const isPart = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [a, b].map(foldForComparison).sort((x, y) => x.length - y.length);
  return short !== '' && long.includes(short);
};
const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';
/** The picture's file, whatever size and host it comes in. */
const fileOf = (address: string): string =>
  decodeURIComponent(/([^/?#]+)(?:[?#].*)?$/.exec(address)?.[1] ?? '').toLowerCase();

const fields: Readonly<Record<string, Field>> = {
  section: ({ section }, page) => compare(page.section, list(section?.value), isSame),
  tags: ({ tags }, page) => compare(page.tags, tags, isSame),
  publisher: ({ publisher }, page) => compare(list(page.siteName), list(publisher?.value.name), isPart),
  language: ({ language }, page) =>
    compare(list(page.language), list(language?.value), (a, b) => primary(a) === primary(b)),
  deck: ({ deck }, page) => compare(list(page.deck), list(deck?.value), isPart),
  image: ({ images }, page) =>
    compare(list(page.image), list(images[0]?.url), (a, b) => fileOf(a) === fileOf(b)),
};

const shown = process.argv[2];
const results = new Map<string, Compared[]>(Object.keys(fields).map((name) => [name, []]));
for (const set of ['trafilatura', 'postlight', 'readability', 'newspaper4k', 'defuddle'] as const) {
  for await (const page of readGoldPages(set)) {
    const { article } = readArticle(parsePage(page.html), page.url);
    for (const [name, field] of Object.entries(fields)) {
      const compared = field(article, page);
      if (compared.gold.length === 0) continue;
      results.get(name)?.push(compared);
      const isWrong = compared.right < compared.given.length || compared.found === 0;
      if (name === shown && isWrong)
        console.log(
          `${page.id}\n  gold  ${compared.gold.join(' | ')}\n  given ${compared.given.join(' | ')}`,
        );
    }
  }
}

const percent = (part: number, of: number): string => (of > 0 ? ((100 * part) / of).toFixed(1) : '–');
for (const [name, pages] of results) {
  const total = (count: (page: Compared) => number) => pages.reduce((sum, page) => sum + count(page), 0);
  const given = total((page) => page.given.length);
  const gold = total((page) => page.gold.length);
  console.log(
    `${name}: ${pages.length} pages with gold, an answer on ${pages.filter((page) => page.given.length > 0).length}; ` +
      `${percent(
        total((page) => page.right),
        given,
      )} % of what is given is right, ${percent(
        total((page) => page.found),
        gold,
      )} % of the gold is found, something right on ${percent(pages.filter((page) => page.right > 0).length, pages.length)} % of pages`,
  );
}
