import type * as v from 'valibot';

/** One message: `from` 'pages' may also be sent by our scripts in pages, 'extension' only by our own pages and background. */
export interface Message<Ask, Answer> {
  readonly from: 'pages' | 'extension';
  readonly ask: v.GenericSchema<unknown, Ask>;
  readonly answer: v.GenericSchema<unknown, Answer>;
}

/** A message, for the catalogue. */
export function message<Ask, Answer>(
  from: Message<Ask, Answer>['from'],
  ask: v.GenericSchema<unknown, Ask>,
  answer: v.GenericSchema<unknown, Answer>,
): Message<Ask, Answer> {
  return { from, ask, answer };
}

/** One question that is answered in parts. Scripts in pages may ask it. */
export interface Stream<Ask, Part> {
  readonly ask: v.GenericSchema<unknown, Ask>;
  readonly part: v.GenericSchema<unknown, Part>;
}

/** A stream, for the catalogue. */
export function stream<Ask, Part>(
  ask: v.GenericSchema<unknown, Ask>,
  part: v.GenericSchema<unknown, Part>,
): Stream<Ask, Part> {
  return { ask, part };
}

/** What is asked with a message, and what is answered. */
export type AskOf<M> = M extends { readonly ask: v.GenericSchema<unknown, infer Ask> } ? Ask : never;
export type AnswerOf<M> = M extends { readonly answer: v.GenericSchema<unknown, infer Answer> }
  ? Answer
  : never;
export type PartOf<S> = S extends { readonly part: v.GenericSchema<unknown, infer Part> } ? Part : never;
