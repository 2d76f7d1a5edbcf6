import type { SentenceRange } from './1-quotations.ts';
import type { Statement } from './3-sources.ts';

/** A statement that a sentence's shape gives, and the words it spans. */
export interface PatternStatement {
  readonly statement: Statement;
  readonly sentence: SentenceRange;
  readonly pattern: 'fronted' | 'according' | 'dash' | 'opening';
}
