import { breathe } from '../platform/breathe.ts';

/**
 * The longest that work goes on before the page has its turn, in milliseconds: a frame has 16, and a reader notices from
 * about 50 on. One step may take a few more.
 */
const longest = 8;

/** Does work with those of its pauses that are due, in which the page scrolls, paints and answers its reader. */
export async function takeTurns<Result>(work: Generator<unknown, Result>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < longest) continue;
    await breathe();
    began = performance.now();
  }
}
