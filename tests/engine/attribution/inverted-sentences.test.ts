import { describe, expect, it } from 'vitest';
import { analyzer, tellStatements } from './tell-statements.ts';

describe('a sentence that ends in a verb and its subject', () => {
  it('is a statement of that subject, in headlines too', () => {
    const text =
      'Bus fares to fall in spring, says Prins\n\nFares will be cut by a fifth in April, warned the Transport Council in a letter.';
    expect(tellStatements(text)).toEqual(
      expect.arrayContaining([
        'Prins | says | Bus fares to fall in spring',
        'the Transport Council | warned | Fares will be cut by a fifth in April',
      ]),
    );
  });

  it('is none where the verb goes on to tell of something', () => {
    const text =
      'The company closed two of its shops in March, announced new jobs in April and left the country in May of that year.';
    expect(tellStatements(text).filter((one) => one.startsWith('new jobs'))).toEqual([]);
  });
});

describe('a role in a headline', () => {
  it('means whoever is called so below it', () => {
    const text =
      'Mayor: Bridge is ‘a death trap’\n\nThe bridge will stay closed, Mayor Fiona Garrick said on Tuesday after divers found cracks.';
    const { entities, attributions } = analyzer.analyze(text);
    const [headline] = attributions;
    expect(entities[headline?.speaker ?? -1]?.name).toBe('Fiona Garrick');
  });
});
