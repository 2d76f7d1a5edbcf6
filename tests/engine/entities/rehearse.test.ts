import { expect, it } from 'vitest';
import { rehearse } from '../../../engine/entities/rehearse.ts';

it.each(['', 'One line.', '“', '\n\n\n', 'A'.repeat(100_000), 'Marta Lindqvist of Bergen. '.repeat(10_000)])(
  'a rehearsal of a text leaves nothing and takes no time that grows with it (%#)',
  (text) => {
    const started = performance.now();
    expect(rehearse(text)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(500);
  },
);
