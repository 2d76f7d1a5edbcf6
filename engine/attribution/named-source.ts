import type { Entity, Span } from '../model.ts';
import type { PlacedMention } from './placed-mentions.ts';

/** Where a source stops to name and begins to describe: "a person familiar with Uber", "experts reached by Reuters". */
const description =
  /,|\s(?:of|who|for|from|at|in|with|which|whose|by|to|near|beside|familiar|close|speaking|reached|polled|surveyed|seen|obtained)\s/gu;
/** Between a comma and a name in apposition stand titles at most. */
const apposition = /,\s(?:\p{Lu}[\p{L}.’-]*\s){0,3}$/u;
/** Documents speak for who made them, and spokespeople for whom they speak. */
const madeBy =
  /\b(?:report|study|survey|poll|statement|data|figures|statistics|numbers|information|analysis|research|provided|released|published|issued|compiled|conducted|filed|written|made|brought)\s(?:by|from)\s(?:the\s)?$/iu;
/** "Secretary of State John Kerry" */
const titles = /^(?:(?:\p{Lu}[\p{L}.’-]*|of|for|and|the)\s)+$/u;
const speaksFor = /\bspokes(?:man|woman|person|people)\s(?:for|of)\s(?:the\s)?$/iu;

/**
 * The entity that a source names: a person before an organisation, these before a place; what only describes it ("a person
 * close to Uber") is not its name, but for who made a document or sends a spokesman.
 *
 * @param mentions all mentions of the text
 */
export function findNamed(
  text: string,
  mentions: readonly PlacedMention[],
  source: Span,
): Entity | undefined {
  const inside = mentions.filter(({ start, end }) => start < source.end && source.start < end);
  const headEnd = findHeadEnd(text, inside, source);
  const inHead = inside.filter(({ start }) => start < headEnd);
  const textBefore = ({ start }: PlacedMention): string => text.slice(source.start, start);
  const isOwner = ({ end }: PlacedMention): boolean => /^[’']s?\s/u.test(text.slice(end, end + 3));
  const inApposition = inside.filter(
    (one) => one.entity.type !== 'place' && apposition.test(textBefore(one)),
  );
  const apposed = inApposition.find(({ entity }) => entity.type === 'person') ?? inApposition[0];
  const person = inHead.find((one) => one.entity.type === 'person' && !(apposed && isOwner(one)));
  if (person) return person.entity;
  // "Interpol officials" are people of Interpol; only a source that ends with the name is the organisation itself.
  const last = inHead.filter(({ entity }) => entity.type === 'organization').at(-1);
  if (last && last.end >= headEnd - 1) return last.entity;
  if (apposed) return apposed.entity;
  const titled = inside.find((one) => one.entity.type === 'person' && titles.test(textBefore(one)));
  if (titled) return titled.entity;
  const behind = inside.findIndex((one) => madeBy.test(textBefore(one)) || speaksFor.test(textBefore(one)));
  // "a study by Loyola professor Justin Levitt" is his.
  const makers = behind < 0 ? [] : inside.slice(behind).filter(({ entity }) => entity.type !== 'place');
  const maker = makers.find(({ entity }) => entity.type === 'person') ?? makers[0];
  if (maker) return maker.entity;
  const place = inHead.at(-1);
  return place?.entity.type === 'place' && place.end >= headEnd - 1 ? place.entity : undefined;
}

/** Where a source begins to describe, outside of the names in it ("Alliance to Reclaim Our Schools"). */
function findHeadEnd(text: string, inside: readonly PlacedMention[], source: Span): number {
  for (const { index } of text.slice(source.start, source.end).matchAll(description)) {
    const at = source.start + index;
    if (!inside.some(({ start, end }) => start < at && at < end)) return at;
  }
  return source.end;
}
