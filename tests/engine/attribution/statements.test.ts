import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../engine/index.ts';
import { findFaults } from '../../../tools/bench/statements/find-faults.ts';
import { readMarkedArticle, readMarkedArticles } from '../../../tools/bench/statements/marked-statements.ts';
import { missedStatements } from '../../../tools/bench/statements/missed-statements.ts';
import { readModels } from '../../../tools/model-files.ts';

const analyzer = createAnalyzer(readModels());
const articles = readMarkedArticles();

const held = articles.flatMap((article) => {
  const analysis = analyzer.analyze(article.text);
  return article.statements
    .filter(({ number }) => !missedStatements[article.name]?.includes(number))
    .map((statement) => ({ ...statement, name: article.name, text: article.text, analysis }));
});

describe('statements of articles of our own', () => {
  it.each(held)('$name $number: $category', ({ text, analysis, ...statement }) => {
    expect(findFaults(text, analysis, statement)).toEqual([]);
  });
});

describe('the list of statements known to go wrong', () => {
  it('names statements that there are', () => {
    const all = articles.flatMap(({ name, statements }) =>
      statements.map(({ number }) => `${name} ${number}`),
    );
    const missed = Object.entries(missedStatements).flatMap(([name, numbers]) =>
      numbers.map((number) => `${name} ${number}`),
    );
    expect(all).toEqual(expect.arrayContaining(missed));
  });
});

describe('marked articles', () => {
  it('give their text, and where source, cue and content of each statement stand', () => {
    const { text, statements } = readMarkedArticle(
      'sample',
      '{s1,2:Ana} {c1:said} {q1:that {s3:Bo} {c3:had promised} {q3:rain}} and {c2:left}{q2: it}.\n---\n1 | plain | indirect | Ana\n2 | plain | mixed | - | anonymous | via Radio Ana\n3 | nested | direct | Bo',
    );
    expect(text).toBe('Ana said that Bo had promised rain and left it.');
    expect(
      statements.map(({ source, cue, content }) =>
        [source, cue, content].map((spans) =>
          spans.map(({ start, end }) => text.slice(start, end)).join('|'),
        ),
      ),
    ).toEqual([
      ['Ana', 'said', 'that Bo had promised rain'],
      ['Ana', 'left', ' it'],
      ['Bo', 'had promised', 'rain'],
    ]);
    expect(statements[1]).toMatchObject({ speaker: null, anonymous: true, via: 'Radio Ana', kind: 'mixed' });
  });

  it.each([
    '{s1:Ana} said',
    '{q1:rain}}\n---\n1 | plain | direct | -',
    '{q2:rain}\n---\n1 | plain | direct | -',
  ])('are refused where marks and lines do not agree: %s', (file) => {
    expect(() => readMarkedArticle('sample', file)).toThrow();
  });
});
