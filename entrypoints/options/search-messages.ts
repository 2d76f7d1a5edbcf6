import * as v from 'valibot';

/*
 * What the options page and its search worker say to each other. The worker cannot reach the extension's storage: the page
 * reads the texts and hands them over, as many at a time as the worker asks for.
 */

const words = v.array(v.string());
const read = { id: v.string(), stamp: v.string() };
/** The page's own number of an article, which it keeps for as long as the page is open. */
const handle = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 1 at the number of each article that was found: ten thousand names would take longer to be handed over. */
const marks = v.instance(Uint8Array);

/** Said to the worker. */
export const askSchema = v.variant('kind', [
  /** The articles that have a text, each with what tells whether it is still the same. */
  v.object({ kind: v.literal('follow'), articles: v.array(v.object({ ...read, handle })) }),
  v.object({ kind: v.literal('texts'), texts: v.array(v.object({ ...read, text: v.string() })) }),
  v.object({ kind: v.literal('find-word'), word: v.string() }),
  v.object({ kind: v.literal('find-all'), words }),
]);
export type SearchAsk = v.InferOutput<typeof askSchema>;

/** Said by the worker. */
export const tellSchema = v.variant('kind', [
  /** Which texts are wanted next, and how many in all; none when all are there. */
  v.object({ kind: v.literal('wanted'), next: v.array(v.object(read)), left: v.number() }),
  v.object({ kind: v.literal('word'), word: v.string(), marks }),
  v.object({ kind: v.literal('all'), words, ids: v.array(v.string()) }),
]);
export type SearchTell = v.InferOutput<typeof tellSchema>;
