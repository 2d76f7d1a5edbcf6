import { expect, test } from 'vitest';
import { takeTurns } from '../../page/turns.ts';

/** Work of several steps that take a while each, in milliseconds. */
function* work(steps: number, each: number): Generator<void, string> {
  for (let i = 0; i < steps; i++) {
    for (const began = performance.now(); performance.now() - began < each; );
    yield;
  }
  return 'done';
}

test('others have their turn in long work, and short work is done at once', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  expect(await takeTurns(work(6, 12))).toBe('done');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);

  const order: string[] = [];
  const quick = takeTurns(work(3, 0)).then((done) => order.push(done));
  setTimeout(() => order.push('later'), 0);
  await quick;
  expect(order).toEqual(['done']);
});
