import type { Statement } from './3-sources.ts';

/** Where a statement begins: its cue or its content. */
export const startOf = ({ cue, content }: Statement): number =>
  Math.min(cue.start, ...content.map(({ start }) => start));

/** Statements in the order of the text. */
export const inTextOrder = (statements: readonly Statement[]): readonly Statement[] =>
  [...statements].sort((a, b) => startOf(a) - startOf(b));
