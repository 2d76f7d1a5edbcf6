import * as v from 'valibot';

const textRow = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/** A line of a benchmark's input. @throws when it is none */
export const parseTextRow = (line: string): v.InferOutput<typeof textRow> =>
  v.parse(textRow, JSON.parse(line));
