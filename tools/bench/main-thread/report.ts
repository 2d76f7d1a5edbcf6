import { phaseNames, type Spent, type Task } from './work.ts';

/** What is told of one article: milliseconds by what they were spent on, and the longest tasks. */
export interface Visited {
  readonly spent: Spent;
  readonly longest: Task | null;
  /** How long the page was styled, laid out or painted at once after the gate had spoken: the marks' style sheet, and marks. */
  readonly rendering: number;
}

const lengthOf = ({ spent }: Task): number => phaseNames.reduce((sum, name) => sum + (spent[name] ?? 0), 0);

/** @param tasks of one visit, in order */
export function summarize(tasks: readonly Task[]): Visited {
  const spent: Record<string, number> = {};
  for (const task of tasks)
    for (const name of phaseNames) spent[name] = (spent[name] ?? 0) + (task.spent[name] ?? 0);
  const own = tasks.filter((task) => lengthOf(task) > 0);
  const [longest = null] = own.toSorted((a, b) => b.length - a.length);
  const gated = own[0]?.start ?? Number.POSITIVE_INFINITY;
  const painted = tasks.filter((task) => task.start > gated).map((task) => task.spent.rendering ?? 0);
  return { spent, longest, rendering: Math.max(0, ...painted) };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const columns = [...phaseNames, 'longest task', 'rendering'] as const;

/** The line above those of `toLine`. */
export const heading = `${'words'.padStart(6)} ${columns.map((name) => name.padStart(14)).join('')}  of the longest; article`;

/** Medians over the visits of one article, in milliseconds, and what its longest task of all did. */
export function toLine(id: string, words: number, visits: readonly Visited[]): string {
  const values = [
    ...phaseNames.map((name) => median(visits.map(({ spent }) => spent[name] ?? 0))),
    median(visits.map(({ longest }) => longest?.length ?? 0)),
    median(visits.map(({ rendering }) => rendering)),
  ];
  const [worst] = visits.toSorted((a, b) => (b.longest?.length ?? 0) - (a.longest?.length ?? 0));
  const parts = Object.entries(worst?.longest?.spent ?? {})
    .filter(([, ms]) => ms >= 1)
    .sort(([, a], [, b]) => b - a)
    .map(([name, ms]) => `${name} ${ms.toFixed(0)}`);
  return `${String(words).padStart(6)} ${values.map((ms) => ms.toFixed(1).padStart(14)).join('')}  ${worst?.longest?.length.toFixed(0)} = ${parts.join(' + ')}; ${id}`;
}
