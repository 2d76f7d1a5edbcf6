import { describe, expect, it } from 'vitest';
import { tellStatements } from './tell-statements.ts';

describe('a quotation that ends in a comma', () => {
  it('is spoken by the subject behind it, whatever the verb', () => {
    const text =
      'Deputy mayor Olga Prins left the hall at noon. “You will all hear from my lawyers,” she thundered at the door.';
    expect(tellStatements(text)).toContain('she | thundered | “You will all hear from my lawyers,”');
  });

  it('is none where it ends the sentence: the next one tells what happened', () => {
    const text =
      'A banner over the gate read “We shall not be moved by you.” Crowds gathered before noon, and police closed the road.';
    expect(tellStatements(text).filter((one) => one.startsWith('Crowds | gathered'))).toEqual([]);
  });
});

describe('a quotation that is open where its paragraph ends', () => {
  it('goes on in the next one', () => {
    const text =
      '“The dam is old,” engineer Olga Prins said. “It leaks in two places.\n\n“We have told the ministry every year.”';
    expect(tellStatements(text)).toEqual([
      'engineer Olga Prins | said | “The dam is old,” … “It leaks in two places. … “We have told the ministry every year.”',
    ]);
  });
});

describe('a statement that a paper relays', () => {
  it('stands beside the relay itself', () => {
    const text =
      'Lagoon Watch accused the navy of firing on fishing boats, according to Radio Meridian on Tuesday.';
    expect(tellStatements(text)).toContain('Lagoon Watch | accused | the navy of firing on fishing boats');
  });
});
