/**
 * How well mentions are gathered into entities, as B-cubed, over the short cases and the articles of tools/bench/linking:
 *   node tools/bench/linking.ts [--errors]
 * "Names given" links the marked names; "from the text" tags them first, so that what the tagger misses counts too.
 */
import { linkMentions } from '../../engine/entities/4-link.ts';
import { createEntityRecognizer } from '../../engine/entities/index.ts';
import type { Entity } from '../../engine/model.ts';
import { readModels } from '../model-files.ts';
import { type Partition, scoreBCubed } from './linking/b-cubed.ts';
import { type MarkedArticle, readMarkedArticles } from './linking/marked-articles.ts';
import { readMarkedText } from './linking/marked-text.ts';
import { linkingCases } from './linking/short-cases.ts';

const toKey = ({ name, names }: MarkedArticle): Partition =>
  new Map(
    names.map(({ start, end, type, number }) => [`${name} ${start}-${end}`, `${name} ${type}${number}`]),
  );

const toResponse = (article: string, entities: readonly Entity[]): Partition =>
  new Map(
    entities.flatMap(({ id, mentions }) =>
      mentions.map(({ start, end }) => [`${article} ${start}-${end}`, `${article} ${id}`] as const),
    ),
  );

const recognizer = createEntityRecognizer(readModels().entities);
const linkGiven = ({ text, names }: MarkedArticle): readonly Entity[] => linkMentions(text, names);
const linkFound = ({ text }: MarkedArticle): readonly Entity[] => recognizer.recognize(text);
const percent = (share: number): string => (100 * share).toFixed(1);

function report(
  title: string,
  articles: readonly MarkedArticle[],
  link: (article: MarkedArticle) => readonly Entity[],
): void {
  const key = new Map(articles.flatMap((article) => [...toKey(article)]));
  const response = new Map(articles.flatMap((article) => [...toResponse(article.name, link(article))]));
  const { precision, recall, f1 } = scoreBCubed(key, response);
  console.log(
    `${title}: ${key.size} mentions, precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`,
  );
}

/** What an entity was divided into, and what was put together that is not the same. */
function tellErrors(article: MarkedArticle, entities: readonly Entity[]): void {
  const { text, name, names } = article;
  const gold = new Map(names.map((one) => [`${one.start}-${one.end}`, one.type + one.number]));
  const forms = new Map<string, Set<string>>();
  for (const { id, mentions } of entities)
    for (const { start, end } of mentions) {
      const truth = gold.get(`${start}-${end}`) ?? 'no name';
      const form = `${truth}:${text.slice(start, end)}`;
      forms.set(`#${id}`, (forms.get(`#${id}`) ?? new Set()).add(form));
      if (truth !== 'no name')
        forms.set(truth, (forms.get(truth) ?? new Set()).add(`#${id}:${text.slice(start, end)}`));
    }
  for (const [entity, parts] of forms)
    if (new Set([...parts].map((part) => part.slice(0, part.indexOf(':')))).size > 1)
      console.log(`${name} ${entity}: ${[...parts].join(' | ')}`);
}

const cases = linkingCases.map(({ pattern, text }) => ({ name: pattern, ...readMarkedText(text) }));
const articles = readMarkedArticles();
report(`${cases.length} short cases, names given`, cases, linkGiven);
report(`${articles.length} articles, names given`, articles, linkGiven);
report(`${articles.length} articles, from the text`, articles, linkFound);
if (process.argv.includes('--errors')) {
  for (const article of articles) tellErrors(article, linkGiven(article));
  console.log('\nFrom the text:');
  for (const article of articles) tellErrors(article, linkFound(article));
}
