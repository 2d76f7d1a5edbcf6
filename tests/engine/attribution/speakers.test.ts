import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../engine/index.ts';
import { toNameGender } from '../../../engine/text/name-genders.ts';
import { readModels } from '../../../tools/model-files.ts';

const analyzer = createAnalyzer(readModels());

/** The speaker's name behind each statement whose source is written so. */
function speakersOf(text: string, source: string): readonly (string | null)[] {
  const { entities, attributions } = analyzer.analyze(text);
  return attributions
    .filter((one) => one.source && text.slice(one.source.start, one.source.end) === source)
    .map(({ speaker }) => (speaker === null ? null : (entities[speaker]?.name ?? null)));
}

describe('whom a pronoun means', () => {
  it('goes by first names where two people stand near', () => {
    const text =
      'Governor Susan Whitfield met Mayor David Okafor in Lagos on Monday. “The bridge must be closed,” she said. “It must stay open,” he said.';
    expect(speakersOf(text, 'she')).toEqual(['Susan Whitfield']);
    expect(speakersOf(text, 'he')).toEqual(['David Okafor']);
  });

  it('knows names of many countries, and says nothing of names that both bear or that no list has', () => {
    expect(['Aaliyah', 'Mary', 'Ahmad', 'Andrés', 'Abdoulaye'].map(toNameGender)).toEqual([
      'f',
      'f',
      'm',
      'm',
      'm',
    ]);
    expect(['Xqzt', '', 'A'].map(toNameGender)).toEqual([null, null, null]);
  });
});

describe('which body a text means', () => {
  it('is the one with the word in its name', () => {
    const text =
      'The Electoral Commission met Kenya Airways on Monday. Counting would take a week, the commission said.';
    expect(speakersOf(text, 'the commission')).toEqual(['Electoral Commission']);
  });

  it('is the last one named, of kinds that names do not tell', () => {
    const text =
      'Toyota will close its plant near Lyon. Sales fell by a third last year. “We regret this step,” the company said in a statement.';
    expect(speakersOf(text, 'the company')).toEqual(['Toyota']);
  });

  it('is whoever made the poll', () => {
    const text =
      'A Gallup poll of 1,200 people was published on Friday. Four voters in ten are undecided, according to the poll.';
    expect(speakersOf(text, 'the poll')).toEqual(['Gallup']);
  });

  it('is nobody where no body was named', () => {
    expect(speakersOf('Prices rose again. “We regret it,” the company said.', 'the company')).toEqual([null]);
  });
});
