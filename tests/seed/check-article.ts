import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, isArticlePage, readArticle, toKnownNames } from '../../engine/index.ts';
import type { Analysis, Article, Attribution, Span } from '../../engine/model.ts';
import { readModels } from '../../tools/model-files.ts';
import { parsePage } from '../../tools/parse-page.ts';
import { expectedSchema } from './expected-article.ts';

type Expected = v.InferOutput<typeof expectedSchema>;

/**
 * One test for every fact that is expected of an article: its page's fields, and what is named and said in it.
 *
 * @param name what the article is called in the tests' names
 * @param files the page, what is expected of it and, where there is one, its text alone (paragraphs apart by blank lines)
 */
export function testArticle(
  name: string,
  files: { readonly page: string; readonly expected: string; readonly text?: string },
): void {
  const expected = v.parse(expectedSchema, JSON.parse(readFileSync(files.expected, 'utf8')));
  const html = readFileSync(files.page, 'utf8');
  const { article } = readArticle(parsePage(html), expected.url);
  const analyzer = createAnalyzer(readModels());

  describe(`${name}, the page`, () => {
    it('is an article', () =>
      expect(isArticlePage(parsePage(html), expected.url).isArticle).toBe(expected.isArticle));
    testFields(article, expected);
  });
  describe(`${name}, from its page`, () =>
    testAnalysis(article.text, analyzer.analyze(article.text, toKnownNames(article)), expected));
  if (files.text === undefined) return;
  const text = readFileSync(files.text, 'utf8');
  describe(`${name}, from its text`, () => testAnalysis(text, analyzer.analyze(text), expected));
}

function testFields(article: Article, expected: Expected): void {
  const fields = {
    language: article.language?.value,
    title: article.title?.value,
    deck: article.deck?.value,
    authors: article.authors?.value.map(({ name }) => name),
    publisher: article.publisher?.value.name,
    creditedSources: article.credits.filter(({ kind }) => kind === 'source').map(({ name }) => name),
    published: toExpectedDate(article.published),
    modified: toExpectedDate(article.modified),
    section: article.section?.value,
    images: article.images.map(({ caption, credit }) => ({ caption, credit })),
  };
  for (const [field, value] of Object.entries(fields)) {
    it(`states its ${field}`, () => expect({ [field]: value }).toEqual({ [field]: Object(expected)[field] }));
  }
  const isParagraph = (block: Article['blocks'][number]) => block.kind === 'paragraph';
  it('has all of its paragraphs', () =>
    expect(article.blocks.filter(isParagraph)).toHaveLength(expected.paragraphs));
  it('falls into its parts', () => {
    const parts = article.parts.map(({ heading, firstBlock, lastBlock }) => {
      const paragraphs = article.blocks
        .slice(firstBlock, lastBlock + 1)
        .flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
      return {
        heading,
        paragraphs: paragraphs.length,
        text: textOf(article.text, paragraphs[0]?.span ?? null),
      };
    });
    expect(parts).toEqual(
      expected.sections.map(({ heading, paragraphs, startsWith }) => ({
        heading,
        paragraphs,
        text: expect.stringMatching(startOf(startsWith)),
      })),
    );
  });
  it.each(expected.excluded)('leaves out "%s"', (left) => expect(article.text).not.toContain(left));
}

const toExpectedDate = (date: Article['published']) =>
  date && { local: date.value.iso, precision: date.value.precision, zone: date.value.zone };

const textOf = (text: string, span: Span | null): string => (span ? text.slice(span.start, span.end) : '');

/** Matches what begins with these words; quotation marks before them are passed over. */
const startOf = (words: string): RegExp =>
  new RegExp(`^["“‘']?${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

function testAnalysis(text: string, { entities, attributions }: Analysis, expected: Expected): void {
  it.each(expected.entities)('names $name ($type)', ({ name, type, mustInclude = [] }) => {
    const found = entities.filter((entity) => entity.name === name).map((entity) => entity.type);
    expect(
      found,
      `entities: ${entities.map((entity) => `${entity.name} (${entity.type})`).join(', ')}`,
    ).toContain(type);
    const mentions = entities.filter((entity) => entity.name === name).flatMap((entity) => entity.mentions);
    // A title may stand in a mention or before it; either way the mention lies where the whole form does.
    const isMentioned = (form: string) => mentions.some((mention) => lieTogether(text, form, mention));
    expect(mustInclude.filter((form) => !isMentioned(form))).toEqual([]);
  });

  it.each(expected.attributions)('$source: "$contentStarts"', (statement) => {
    const begun = attributions.filter(({ content }) =>
      content.some((piece) => startOf(statement.contentStarts).test(textOf(text, piece))),
    );
    const nearest = attributions.map((attribution) => describeStatement(text, entities, attribution));
    expect(
      begun.map((attribution) => describeStatement(text, entities, attribution)),
      `all: ${JSON.stringify(nearest)}`,
    ).toContainEqual({
      source: expect.stringMatching(startOf(statement.source)),
      cue: statement.cue,
      kind: statement.kind,
      via: statement.via ?? null,
      anonymous: statement.anonymous ?? false,
    });
  });
}

/** Whether a mention lies within an occurrence of a form and reaches to its end. */
function lieTogether(text: string, form: string, mention: Span): boolean {
  const start = mention.end - form.length;
  return start <= mention.start && text.slice(Math.max(0, start), mention.end) === form;
}

function describeStatement(
  text: string,
  entities: Analysis['entities'],
  { source, speaker, cue, kind, via, anonymous }: Attribution,
) {
  const nameOf = (id: number | null) => (id === null ? null : (entities[id]?.name ?? null));
  return {
    source: nameOf(speaker) ?? textOf(text, source).replace(/^the /, ''),
    cue: textOf(text, cue),
    kind,
    via: nameOf(via),
    anonymous,
  };
}
