import { describe, expect, it } from 'vitest';
import { analyzer, tellStatements } from './tell-statements.ts';

describe('headlines', () => {
  it('have somebody say something with no verb', () => {
    const body = '\n\nThe bridge over the Ansa will stay closed until spring.';
    expect(tellStatements(`Operator: no money for a second bridge${body}`)).toContain(
      'Operator | : | no money for a second bridge',
    );
    expect(tellStatements(`‘Nobody warned us’: residents left in the dark${body}`)).toContain(
      'residents | : | ‘Nobody warned us’',
    );
  });

  it('name places and topics in front of a colon, too', () => {
    const text = 'Ansa: the town that lost its bridge\n\nThe bridge will stay closed until spring.';
    expect(tellStatements(text)).toEqual([]);
  });
});

describe('what nobody says', () => {
  it('emerges', () => {
    expect(tellStatements('It has since emerged that the bridge was never inspected.')).toEqual([
      '- | It has since emerged | that the bridge was never inspected',
    ]);
  });
});

describe('who is quoted', () => {
  it('is the source, and who quotes relays', () => {
    const text =
      'Radio Meridian is heard in all of Lagos.\n\nMinister Ana Berg was quoted by Radio Meridian as saying the bridge would stay closed.';
    const { entities, attributions } = analyzer.analyze(text);
    const [found] = attributions;
    expect(entities[found?.speaker ?? -1]?.name).toBe('Ana Berg');
    expect(entities[found?.via ?? -1]?.name).toBe('Radio Meridian');
  });
});

describe('sources behind their statement', () => {
  it('may have a clause of their own', () => {
    const text =
      'The bridge has been closed for good, an engineer who was not allowed to speak to reporters said on Monday.';
    expect(tellStatements(text)).toEqual([
      'an engineer who was not allowed to speak to reporters | said | The bridge has been closed for good',
    ]);
  });
});

describe('quotations below the words that introduce them', () => {
  it('are said by whoever is named there', () => {
    const text =
      'Ana Berg met reporters in Lagos on Monday.\n\nBerg continued:\n\n“The bridge will stay closed until the spring, and nobody knows what comes then.”';
    expect(tellStatements(text)).toContain(
      'Berg | continued | “The bridge will stay closed until the spring, and nobody knows what comes then.”',
    );
  });

  it('may be signed, and open with the mark that closes', () => {
    const text =
      'Readers wrote to us.\n\n”The bridge was our only way to school, and now there is none.” ― Bo Diallo';
    expect(tellStatements(text)).toContain(
      'Bo Diallo | ― | ”The bridge was our only way to school, and now there is none.”',
    );
  });
});
