import type { Unit } from './vocabulary.ts';

/** What an expression says before it is reckoned from any day; null is what it leaves open. */
export type Meaning =
  /** A day, or a month where `day` is null. `shift`: "March last year" is -1, "last March" is `named`. */
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly shift: number | null;
      readonly month: number;
      readonly day: number | null;
    }
  /** Whole years, the last one with them: a year, a decade, a century, "2011 to 2013". */
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** "Monday", "last Monday" (-1), "this Monday" (0), "next Monday" (1). */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift: number | null }
  /** "last May" (-1), "this May" (0), "next May" (1). */
  | { readonly kind: 'named'; readonly month: number; readonly shift: number }
  /** Some units away from now: "today" is day 0, "last week" week -1, "two years ago" year -2. */
  | { readonly kind: 'shift'; readonly unit: Unit; readonly by: number }
  /** From now back or on: "the past five years" is year -5. */
  | { readonly kind: 'within'; readonly unit: Unit; readonly by: number }
  /** Months of a year: a quarter or half. */
  | {
      readonly kind: 'months';
      readonly first: number;
      readonly count: number;
      readonly year: number | null;
      readonly shift: number | null;
    }
  | {
      readonly kind: 'holiday';
      readonly index: number;
      readonly year: number | null;
      readonly shift: number | null;
    }
  | { readonly kind: 'range'; readonly from: Meaning; readonly to: Meaning }
  /** A date in numbers, as printed. */
  | { readonly kind: 'numeric'; readonly text: string }
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number | null }
  | { readonly kind: 'set' }
  | { readonly kind: 'open' };
